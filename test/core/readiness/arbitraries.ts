import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import type { OracleTable } from './oracle.ts';

/** Draws one value of an arbitrary; `fc.gen()` makes them. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** A small company: its tabs, and a question about each of its people. */
export interface RandomCompany {
  readonly tables: readonly OracleTable[];
  readonly questions: readonly { readonly employee: string; readonly target: string }[];
}

/** `R` and `R/D` are both families, so that `R/D/L2` has to be read as the level L2 of the longer one. */
const FAMILIES = ['Sales', 'R/D', 'R'];
const CODES: readonly Cell[] = ['L1', 'L2', 'L3', 'M1', 'M2', 1, 2, 'D/L2'];
const COMPETENCIES = ['Ownership', 'Clear Writing', 'Coaching', 'SQL', 'Selling'];
const IDS: readonly Cell[] = ['E1', 'E2', 3, '00123', 123, 'É4'];
const CYCLES = ['2025 H1', '2025 H2', '2026 H1', '2026 H2'];
const ENDS = ['2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31'];
const SINCE = [
  '',
  '2024-01-01',
  '2024-01-31',
  '2024-08-31',
  '2024-12-30',
  '2025-06-30',
  '2025-07-01',
  '2025-12-31',
  '2026-02-28',
  '2026-07-01',
  'last year',
];
const KINDS = [
  'Average rating',
  'Lowest rating',
  'Required ratings met',
  'Leadership competencies',
  'Months in level',
  'Cycles at next level',
];

/** Draws a company with everything in it that people do to a workbook. */
export function randomCompany(draw: Draw): RandomCompany {
  const families = draw(fc.subarray(FAMILIES, { minLength: 1 }));
  const levels = levelRows(draw, families);
  const competencies = draw(fc.array(competencyRow(families), { minLength: 3, maxLength: 7 }));
  const people = peopleRows(draw, families, levels);
  const messy = draw(fc.constantFrom(false, false, true));
  const tables: OracleTable[] = [
    table(draw, 'Levels', ['Job family', 'Track', 'Level', 'Title', 'Order'], levels),
    table(draw, 'Competencies', ['Job family', 'Competency', 'Type', 'Tracks', 'Leadership'], competencies),
    table(
      draw,
      'People',
      ['Employee ID', 'Name', 'Job family', 'Level', 'In level since', 'Target level', 'Left on'],
      people,
    ),
    ...criteriaTables(draw, families),
    ...cycleTables(draw),
    ...ratingTables(draw, messy),
    ...pathTables(draw, families, levels),
    ...requiredTables(draw, families),
    ...settingTables(draw),
  ];
  const asked = draw(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: fc.constantFrom(...levels).map(([, , code = '']) => String(code)) },
      { weight: 2, arbitrary: fc.constantFrom('R/D/L2', 'Sales/ M1', 'sales/L2', 'L99') },
    ),
  );
  const ids = [...new Set(people.map(([id = '']) => String(id))), 'Nobody'];
  return { tables, questions: ids.map((employee) => ({ employee, target: asked })) };
}

// ---- small words ---------------------------------------------------------------------------------------------------

/** The same word as people type it: other case, space around it, twice the space inside. */
function typed(word: Cell): fc.Arbitrary<Cell> {
  if (typeof word !== 'string') return fc.constantFrom<Cell>(word, String(word));
  const spelt = [word, word, word, word, word.toUpperCase(), ` ${word} `, word.replace(' ', '  ')];
  return fc.constantFrom(...spelt);
}

function oneOf(words: readonly Cell[]): fc.Arbitrary<Cell> {
  return fc.constantFrom(...words).chain(typed);
}

/** An ID keeps its letters: only number and text may stand for each other. */
function idFrom(ids: readonly Cell[]): fc.Arbitrary<Cell> {
  return fc.constantFrom(...ids).chain((id) => (id === 3 ? fc.constantFrom<Cell>(3, '3') : fc.constant(id)));
}

/** A date as a date or as ISO text. */
function asDate(text: string): fc.Arbitrary<Cell> {
  const iso = /^\d{4}-/.test(text);
  return iso ? fc.constantFrom<Cell>(text, new Date(`${text}T00:00:00Z`)) : fc.constant(text);
}

function everything(families: readonly string[]): fc.Arbitrary<Cell> {
  return fc.oneof(fc.constantFrom<Cell>('', 'All'), oneOf(families));
}

/** Puts a header on rows; the columns may stand in any order, with a title row above and blank rows between. */
function table(draw: Draw, kind: string, headers: readonly Cell[], rows: readonly (readonly Cell[])[]): OracleTable {
  const at = [...headers.keys()];
  const order = draw(fc.shuffledSubarray(at, { minLength: at.length, maxLength: at.length }));
  const pick = (row: readonly Cell[]): Cell[] => order.map((column) => row[column] ?? '');
  const blank = pick([]);
  const above = draw(fc.constantFrom<readonly Cell[][]>([], [], [['Our framework', ...blank.slice(1)], blank]));
  const gap = draw(fc.constantFrom<readonly Cell[][]>([], [], [blank]));
  return { kind, rows: [...above, pick(headers), ...gap, ...rows.map(pick), ...gap] };
}

// ---- the framework -------------------------------------------------------------------------------------------------

function levelRows(draw: Draw, families: readonly string[]): Cell[][] {
  return families.flatMap((family) =>
    draw(fc.subarray([...CODES], { minLength: 3, maxLength: 7 })).map((code) => [
      draw(typed(family)),
      draw(
        String(code).startsWith('M')
          ? fc.constantFrom('Management', 'management ')
          : fc.constantFrom('', '', 'IC', 'IC', 'ic', 'Expert'),
      ),
      draw(typed(code)),
      'A title',
      draw(
        fc.oneof(
          { weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }) },
          { weight: 1, arbitrary: fc.constantFrom('', 'two') },
        ),
      ),
    ]),
  );
}

function competencyRow(families: readonly string[]): fc.Arbitrary<Cell[]> {
  return fc.tuple(
    everything(families),
    oneOf(COMPETENCIES),
    fc.constant<Cell>('Core'),
    fc.constantFrom<Cell>('', '', 'All', 'IC', 'Management', 'ic, MANAGEMENT', 'ic,Expert'),
    fc.constantFrom<Cell>('', '', 'yes', 'Yes'),
  );
}

function criteriaTables(draw: Draw, families: readonly string[]): OracleTable[] {
  const from = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Cell>('', 'All') }, oneOf(CODES));
  const rows = draw(
    fc.array(
      fc
        .tuple(
          fc.oneof({ weight: 12, arbitrary: oneOf(KINDS) }, fc.constantFrom<Cell>('Mood', '')),
          fc.oneof({ weight: 3, arbitrary: fc.constant<Cell>('') }, everything(families)),
          from,
          from,
        )
        .chain(([kind, family, start, end]) =>
          fc.tuple(
            fc.constant(family),
            fc.constant(start),
            fc.constant(end),
            fc.constant(kind),
            valueFor(String(kind)),
            fc.constantFrom<Cell>('', '', 1, 2, 3, 'often'),
          ),
        ),
      { minLength: 2, maxLength: 12 },
    ),
  );
  const withIds = rows.map((row, index): Cell[] => [`C${index + 1}`, ...row]);
  return [table(draw, 'Criteria', ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'], withIds)];
}

function valueFor(kind: string): fc.Arbitrary<Cell> {
  const odd = fc.constantFrom<Cell>('', '3,5', 'high', true);
  const by: Record<string, readonly Cell[]> = {
    average: [2.5, 3, 3.3, 3.5, 10 / 3, 4, 4.5],
    lowest: [2, 2, 3, 3.3, 3.5],
    required: ['', 0, 1, 2],
    months: [6, 6, 12, 16, 0],
    cycles: ['', '', 1, 2, 3, 1.5, 0],
  };
  const usual = by[kind.trim().toLowerCase().split(' ')[0] ?? ''] ?? [1];
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: odd });
}

function pathTables(draw: Draw, families: readonly string[], levels: readonly Cell[][]): OracleTable[] {
  const end = fc.constantFrom(...levels).map(([family = '', , code = '']): Cell[] => [family, code]);
  const rows = draw(
    fc.array(
      fc
        .tuple(fc.constantFrom<Cell>('Return', 'return ', 'Crossover', 'Lateral', ''), end, end)
        .map(([kind, from, to]): Cell[] => [kind, ...from, ...to]),
      { maxLength: 12 },
    ),
  );
  // A way between every two levels of a family, so that many steps have their path.
  const ways = families.flatMap((family) =>
    ['L1', 'L2', 'L3'].flatMap((code): Cell[][] => [
      ['Crossover', family, code, family, 'M1'],
      ['Return', family, 'M1', family, code],
    ]),
  );
  const all = draw(fc.boolean()) ? [...rows, ...ways] : rows;
  const headers = ['Kind', 'From family', 'From level', 'To family', 'To level'];
  return draw(fc.boolean()) ? [table(draw, 'Paths', headers, all)] : [];
}

function requiredTables(draw: Draw, families: readonly string[]): OracleTable[] {
  const one = (): OracleTable => {
    const codes = draw(fc.subarray([...CODES], { minLength: 1 }));
    const cells = fc.array(fc.constantFrom<Cell>('', 2, 3, 4, 4.5, 'four'), {
      minLength: codes.length,
      maxLength: codes.length,
    });
    const row = fc
      .tuple(everything(families), oneOf(COMPETENCIES), cells)
      .map(([family, name, rest]): Cell[] => [family, name, ...rest]);
    return table(
      draw,
      'Required ratings',
      ['Job family', 'Required rating for', ...codes],
      draw(fc.array(row, { maxLength: 5 })),
    );
  };
  return Array.from({ length: draw(fc.constantFrom(0, 0, 1, 2)) }, one);
}

function settingTables(draw: Draw): OracleTable[] {
  const setting = (name: string, values: readonly Cell[]) =>
    fc.tuple(typed(name), fc.constantFrom(...values)) as fc.Arbitrary<Cell[]>;
  const rows = [
    setting('Required rating', [2, 3.5, 4, '', '3,5']),
    setting('Rated share', [0, 0.5, 0.6, 1, '80%']),
    setting('Ratings that count', ['Manager, Peer', 'Self, MANAGER', ' manager ', 'Manager', 'Peer']),
    setting('Current cycle', ['', '', '2026 H1', '2026 H1', '2026 h2 ', '2026 H2', '2026 H2', '2025 H2', 'Never']),
  ];
  const chosen = draw(fc.subarray(rows)).map(draw);
  return chosen.length > 0 ? [table(draw, 'Settings', ['Setting', 'Value'], chosen)] : [];
}

// ---- people and their ratings --------------------------------------------------------------------------------------

/** Mostly one row each; now and then somebody stands twice. */
function peopleRows(draw: Draw, families: readonly string[], levels: readonly Cell[][]): Cell[][] {
  const ids = draw(fc.subarray([...IDS], { minLength: 2 }));
  const twice = draw(fc.constantFrom<readonly Cell[]>([], [], [], ids.slice(0, 1)));
  return [...ids, ...twice].map((id) => [draw(idFrom([id])), ...draw(personRow(families, levels))]);
}

function personRow(families: readonly string[], levels: readonly Cell[][]): fc.Arbitrary<Cell[]> {
  const home = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...levels).map(([family = '', , code = '']): Cell[] => [family, code]) },
    { weight: 1, arbitrary: fc.constantFrom<Cell[]>(['Sales', 'L9'], ['Nowhere', 'L1'], ['', '']) },
  );
  const target = fc.oneof(
    { weight: 16, arbitrary: fc.constant<Cell>('') },
    { weight: 1, arbitrary: oneOf(CODES) },
    { weight: 3, arbitrary: fc.constantFrom(...levels).map(([, , code = '']): Cell => code) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...levels).map(([family = '', , code = '']): Cell => `${family}/${code}`),
    },
    { weight: 1, arbitrary: fc.constantFrom(...families).map((family): Cell => `${family}/L9`) },
  );
  return fc
    .tuple(
      fc.constant<Cell>('Ana Silva'),
      home,
      fc.constantFrom(...SINCE).chain(asDate),
      target,
      fc.constantFrom('', '', '', '', '', '', '', '', '', '', '', '', ...ENDS, 'soon').chain(asDate),
    )
    .map(([name, at, ...rest]): Cell[] => [name, ...at, ...rest]);
}

function cycleTables(draw: Draw): OracleTable[] {
  if (draw(fc.constantFrom(false, false, false, false, false, false, true))) return [];
  const names = draw(fc.shuffledSubarray(CYCLES, { minLength: 2 }));
  const undated = draw(fc.constantFrom('', '', '', '', '', '', '', '', ...names));
  const rows = names.map((name): Cell[] => {
    const end = ENDS[CYCLES.indexOf(name)] ?? '';
    return [draw(typed(name)), '', name === undated ? '' : draw(asDate(end))];
  });
  return [table(draw, 'Cycles', ['Cycle', 'Start', 'End'], rows)];
}

function ratingTables(draw: Draw, messy: boolean): OracleTable[] {
  const number = fc.constantFrom<Cell>(2, 3, 3, 3, 3.3, 3.3, 4, 4, 4, 5, 5, 2.5, 3.5);
  const odd = fc.constantFrom<Cell>('good', 0, 6, '4', '3,5', true);
  const usual = fc.oneof(
    { weight: 36, arbitrary: number },
    { weight: 2, arbitrary: fc.constantFrom<Cell>('N/A', 'n/a ') },
    { weight: 2, arbitrary: fc.constant<Cell>('') },
    { weight: messy ? 1 : 0, arbitrary: odd },
  );
  const tab = (): OracleTable => {
    const names = draw(fc.shuffledSubarray(COMPETENCIES, { minLength: 2 }));
    const row = fc
      .tuple(
        oneOf(CYCLES),
        idFrom(IDS),
        fc.constantFrom<Cell>('', '', 'Manager', 'manager ', 'Calibrated', 'Self', 'Peer', 'Boss'),
        fc.array(usual, { minLength: names.length, maxLength: names.length }),
      )
      .map(([cycle, id, rater, cells]): Cell[] => [cycle, id, rater, ...cells]);
    const headers = draw(fc.tuple(...names.map(typed)));
    return table(
      draw,
      'Ratings',
      ['Cycle', 'Employee ID', 'Rater', ...headers],
      draw(fc.array(row, { maxLength: 24 })),
    );
  };
  // Most people are rated by their manager on everything in most cycles: otherwise nothing would ever be judged.
  const full = (): OracleTable => {
    const rows = CYCLES.flatMap((cycle) =>
      IDS.filter(() => draw(fc.integer({ min: 0, max: 19 })) < 18).map((id): Cell[] => [
        cycle,
        id,
        '',
        ...COMPETENCIES.map(() => draw(usual)),
      ]),
    );
    return table(draw, 'Ratings', ['Cycle', 'Employee ID', 'Rater', ...COMPETENCIES], rows);
  };
  const tabs = Array.from({ length: draw(fc.constantFrom(0, 1, 1, 2)) }, tab);
  return draw(fc.constantFrom(true, true, true, true, true, true, false)) ? [full(), ...tabs] : tabs;
}

// ---- proof ---------------------------------------------------------------------------------------------------------

/** The same company, and every step asks for proof too. */
export function companyWithProof(draw: Draw): RandomCompany {
  const { tables, questions } = randomCompany(draw);
  const criteria: Cell[][] = [
    ['SC', '', '', '', 'Scope', draw(fc.constantFrom<Cell>('', 2, 3)), ''],
    ['QU', '', '', '', 'Quota attainment', 1, draw(fc.constantFrom<Cell>('', 1, 2))],
    ['EN', '', '', '', 'Manager endorsement', '', ''],
    ['CA', '', '', '', 'Calibration', '', ''],
  ];
  const who = idFrom(IDS);
  const by = fc.constantFrom<Cell>('Jo Park', 'Jo Park', 'Kim Lee', 'Ana Silva', '');
  const on = fc.constantFrom('2025-09-01', '2026-03-01', '2026-03-01', '2026-07-01', '').chain(asDate);
  const evidence = fc.tuple(
    who,
    fc.constantFrom<Cell>('SC', 'QU', 'sc ', 'Ownership'),
    fc.constant<Cell>('Led it.'),
    fc.constantFrom<Cell>(1, 2, 3, ''),
    by,
    on,
    oneOf(CYCLES),
  );
  const level = tables.find(({ kind }) => kind === 'Levels');
  const header = level?.rows.findIndex((row) => row.includes('Order')) ?? 0;
  const column = level?.rows[header]?.indexOf('Level') ?? 0;
  const codes = (level?.rows.slice(header + 1) ?? []).map((row) => row[column] ?? '').filter((code) => code !== '');
  const signOff = fc.tuple(
    who,
    fc.constantFrom(...codes),
    fc.constantFrom<Cell>('Manager endorsement', 'manager endorsement ', 'Calibration', 'Calibration'),
    by,
    on,
    fc.constantFrom<Cell>('March round', 'March round', ''),
  );
  // Some are endorsed and confirmed: two rows that fit each other hardly ever come up by chance.
  const confirmed = IDS.flatMap((id) =>
    codes
      .filter(() => draw(fc.boolean()))
      .flatMap((code): Cell[][] => [
        [id, code, 'Manager endorsement', 'Jo Park', '2026-07-01', ''],
        [id, code, 'Calibration', 'Kim Lee', '2026-07-02', 'July round'],
      ]),
  );
  return {
    questions,
    tables: [
      ...tables,
      table(draw, 'Criteria', ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'], criteria),
      table(
        draw,
        'Evidence',
        ['Employee ID', 'For', 'What happened', 'Amount', 'Verified by', 'On', 'Cycle'],
        draw(fc.array(evidence, { minLength: 6, maxLength: 30 })),
      ),
      table(
        draw,
        'Sign-offs',
        ['Employee ID', 'To level', 'Sign-off', 'By', 'On', 'Session'],
        [...draw(fc.array(signOff, { maxLength: 30 })), ...confirmed],
      ),
    ],
  };
}
