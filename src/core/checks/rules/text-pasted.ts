import { type CellRef, cellName, textOf } from '../../cell.ts';
import { familyKey } from '../../framework/level-table.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import type { MatrixRow } from '../../tables/matrix.ts';
import { count, list } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import type { Found, Rule } from '../rule.ts';
import { few } from '../track-levels.ts';
import { whereFrom } from '../where.ts';

/** Shorter texts may be alike by chance. */
const SHORTEST = 30;
const HEADER = ['Job family', 'Competency', 'S1'];
const CALLS = ['Sales', 'Prospecting', 'Calls ten companies a week and notes each answer.'];

export const textPasted: Rule = {
  id: 'text-pasted',
  name: 'Same text elsewhere',
  title: 'No two competencies are described in the same words',
  why: 'Of two competencies with one text, one was pasted and never rewritten, and people are rated twice on the same thing.',
  requirement: 'S19',
  severity: 'warn',
  bad: { Levels: EXAMPLE_LEVELS, Matrix: [HEADER, CALLS, ['Sales', 'Closing', CALLS[2] ?? '']] },
  good: { Levels: EXAMPLE_LEVELS, Matrix: [HEADER, CALLS, ['Sales', 'Closing', 'Closes two deals a month.']] },
  check: ({ company }) => {
    const texts = textsOf(company);
    const within = repeats(texts, ({ family, text }) => `${family}\n${text}`).filter(
      ({ from, to }) => from.competency !== to.competency,
    );
    // Core competencies are alike in every family on purpose, and so is a row for all of them.
    const { competencies } = company.workbook;
    const core = new Set(competencies.filter(({ type }) => type.type === 'Core').map(({ name }) => normalise(name)));
    const ofARole = texts.filter(({ family, competency }) => family !== 'all' && !core.has(competency));
    const across = repeats(ofARole, ({ text }) => text).filter(({ from, to }) => from.family !== to.family);
    return [
      ...[
        ...groupBy(within, ({ from, to }) => [to.family, from.competency, to.competency].join('\n')).values(),
      ].flatMap(pasted),
      ...shared(across),
    ];
  },
};

interface Text {
  readonly row: MatrixRow;
  readonly family: string;
  readonly competency: string;
  readonly level: string;
  readonly text: string;
  readonly at: CellRef;
}

interface Repeat {
  readonly from: Text;
  readonly to: Text;
}

function textsOf({ workbook, families }: Company): readonly Text[] {
  const codes = new Set(families.all.map(({ code }) => code));
  return workbook.matrix.flatMap((row) => {
    const { row: at, located } = row.place;
    const { tab, values } = located.source;
    const [family, competency] = [familyKey(row.family), normalise(row.competency)];
    return located.open.flatMap(({ key, header, column }) => {
      const text = normalise(textOf(values[at]?.[column]));
      if (text.length < SHORTEST || !codes.has(key)) return [];
      return [{ row, family, competency, level: header, text, at: { tab, cell: cellName(at, column) } }];
    });
  });
}

/** Each text with the first that has the same key. */
function repeats(texts: readonly Text[], keyOf: (text: Text) => string): readonly Repeat[] {
  return [...groupBy(texts, keyOf).values()].flatMap(([from, ...others]) =>
    from ? others.map((to) => ({ from, to })) : [],
  );
}

function pasted(repeated: readonly Repeat[]): readonly Found[] {
  const [one] = repeated;
  if (!one) return [];
  const { from, to } = one;
  const levels = list([...new Set(repeated.map((each) => each.to.level))]);
  const message = `${to.row.competency} (${to.row.family || 'All'}) at ${levels} says word for word what ${from.row.competency} says in ${whereFrom(to.at, from.at)}. Write what is seen here only, or join the two.`;
  return [{ at: to.at, message }];
}

/** Families may share a competency on purpose, so that is only good to know, once. */
function shared(repeated: readonly Repeat[]): readonly Found[] {
  const [one] = repeated;
  if (!one) return [];
  const { from, to } = one;
  const n = new Set(repeated.map((each) => each.to.competency)).size;
  const are = count(n, 'competency is', 'competencies are');
  const families = few([...new Set(repeated.map((each) => each.to.row.family))]);
  const message = `In ${families} ${are} described word for word as in another family, the first as in ${whereFrom(to.at, from.at)}. Write what this role does, or make it one row for All.`;
  return [{ at: to.at, severity: 'info', message }];
}
