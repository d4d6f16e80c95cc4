import type { Cell } from '../../../src/core/cell.ts';
import type { ImportTab } from '../../../src/core/importing/proposal.ts';

/** One row of a framework in long form, as the files in ../shared/frameworks hold it. */
export interface SourceRow {
  readonly family: string;
  readonly track: string;
  readonly level: string;
  readonly title: string;
  readonly competency: string;
  readonly type: string;
  readonly description: string;
}

/** A part of a framework that makes one table: a family's track. */
interface Part {
  readonly name: string;
  readonly levels: readonly { readonly level: string; readonly title: string }[];
  readonly competencies: readonly { readonly competency: string; readonly type: string }[];
  readonly text: (competency: string, level: string) => string;
}

function partsOf(rows: readonly SourceRow[]): readonly Part[] {
  const names = [...new Set(rows.map((row) => titleOf(row)))];
  return names.map((name) => {
    const own = rows.filter((row) => titleOf(row) === name);
    const texts = new Map<string, string>();
    for (const row of own) {
      const key = `${row.competency}\n${row.level}`;
      texts.set(key, [texts.get(key) ?? '', row.description].filter((text) => text !== '').join('\n'));
    }
    return {
      name,
      levels: firsts(own, (row) => row.level),
      competencies: firsts(own, (row) => row.competency),
      text: (competency, level) => texts.get(`${competency}\n${level}`) ?? '',
    };
  });
}

function titleOf({ family, track }: SourceRow): string {
  return track === '' ? family : `${family} – ${track}`;
}

function firsts<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index);
}

type Header = (level: Part['levels'][number]) => string;
const code: Header = ({ level }) => level;
/** `Senior SRE (L3)`; a title that holds the code already is left as it is. */
export const codeInTitle: Header = ({ level, title }) => {
  if (title === '' || title === level) return level;
  const holds = /^[A-Z]+\d$/.test(level) && title.split(/[^\p{L}\p{N}]+/u).includes(level);
  return holds ? title : `${title} (${level})`;
};

const matrix = (part: Part, header: Header, corner = 'Competency'): Cell[][] => [
  [corner, ...part.levels.map(header)],
  ...part.competencies.map(({ competency }) => [
    competency,
    ...part.levels.map(({ level }) => part.text(competency, level)),
  ]),
];

const transposed = (part: Part, corner: string): Cell[][] => [
  [corner, ...part.competencies.map(({ competency }) => competency)],
  ...part.levels.map(({ level }) => [
    level,
    ...part.competencies.map(({ competency }) => part.text(competency, level)),
  ]),
];

const square = (values: readonly (readonly Cell[])[]): Cell[][] => {
  const width = Math.max(0, ...values.map((row) => row.length));
  return values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

const tabsOf = (rows: readonly SourceRow[], values: (part: Part) => readonly (readonly Cell[])[]): ImportTab[] =>
  partsOf(rows).map((part, index) => ({ name: `Sheet${index + 1}`, values: square(values(part)) }));

const withTypes = (part: Part, header: Header): Cell[][] => {
  const types = [...new Set(part.competencies.map(({ type }) => type))];
  const [head = [], ...body] = matrix(part, header);
  if (types.length < 2) return [head, ...body];
  return [
    head,
    ...types.flatMap((type) => [
      [type === '' ? 'Other' : type],
      ...body.filter((_, index) => part.competencies[index]?.type === type),
      [],
    ]),
  ];
};

const PER_COMPETENCY = 'a tab per competency, one statement a row';

/** The same framework in the layouts people have. Rows without a level fit in none but the first. */
export const LAYOUTS: Readonly<Record<string, (rows: readonly SourceRow[]) => ImportTab[]>> = {
  'one row per description': (rows) => [
    {
      name: 'Export',
      values: [
        ['Expectation', 'Skill group', 'Skill', 'Level title', 'Grade', 'Stream', 'Department'],
        ...rows.map((row) => [row.description, row.type, row.competency, row.title, row.level, row.track, row.family]),
      ],
    },
  ],
  'a matrix per family, each on a tab': (rows) =>
    partsOf(rows).map((part) => ({
      name: part.name,
      values: square([
        ['Last updated by HR in spring, please comment in the margin if anything in here is out of date or unclear.'],
        [],
        ...matrix(part, code),
      ]),
    })),
  'a matrix with a title, empty corner and a blank column': (rows) =>
    tabsOf(rows, (part) => [
      ['', part.name],
      [],
      ...matrix(part, code, '').map(([first = '', ...rest]) => ['', first, '', ...rest]),
    ]),
  'a matrix with lines for the types': (rows) => tabsOf(rows, (part) => [[part.name], ...withTypes(part, code)]),
  'levels down, competencies across': (rows) => tabsOf(rows, (part) => [[part.name], [], ...transposed(part, 'Level')]),
  'levels down, the corner empty': (rows) => tabsOf(rows, (part) => [[part.name], [], ...transposed(part, '')]),
  'blocks on one tab': (rows) => [
    {
      name: 'Career framework',
      values: square(partsOf(rows).flatMap((part) => [[part.name], ...matrix(part, code), [], []])),
    },
  ],
  'blocks on one tab, levels down': (rows) => [
    {
      name: 'Career framework',
      values: square(partsOf(rows).flatMap((part) => [[part.name], ...transposed(part, ''), []])),
    },
  ],
  'codes inside the headers': (rows) => tabsOf(rows, (part) => [[part.name], ...matrix(part, codeInTitle)]),
  [PER_COMPETENCY]: (rows) =>
    partsOf(rows).flatMap((part) =>
      part.competencies.map(({ competency }) => {
        const columns = part.levels.map(({ level }) => part.text(competency, level).split('\n'));
        const lines = Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, line) =>
          columns.flatMap((column) => [column[line] ?? '', '']),
        );
        const header = part.levels.flatMap(({ level }) => [level, '']);
        return { name: competency, values: square([[part.name], [], header, ...lines]) };
      }),
    ),
};

/** Tabs named after competencies have room for one family and track only. */
export function fits(layout: string, rows: readonly SourceRow[]): boolean {
  return layout !== PER_COMPETENCY || new Set(rows.map(titleOf)).size === 1;
}
