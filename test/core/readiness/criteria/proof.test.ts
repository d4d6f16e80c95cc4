import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { explain } from '../../../../src/core/readiness/explain.ts';
import { judge } from '../../../../src/core/readiness/readiness.ts';
import { companyFrom, type Rows, type Tabs } from '../../company.ts';

const BASE: Tabs = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', 'IC', 'S1', 'Seller', 1],
    ['Sales', 'IC', 'S2', 'Senior seller', 2],
    ['Support', 'IC', 'S2', 'Senior helper', 1],
  ],
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['Sales', 'Closing', 'Core'],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 Q1', '2026-01-01', '2026-03-31'],
    ['2026 Q2', '2026-04-01', '2026-06-30'],
  ],
  People: [
    ['Employee ID', 'Name', 'Email', 'Job family', 'Level', 'In level since'],
    ['E1', 'Ana Silva', 'ana@example.com', 'Sales', 'S1', '2025-07-01'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Closing'],
    ['2026 Q2', 'E1', 4],
  ],
};
const EVIDENCE = ['Employee ID', 'For', 'What happened', 'Amount', 'Verified by', 'On', 'Cycle'];
const SIGN_OFFS = ['Employee ID', 'To level', 'Sign-off', 'By', 'On', 'Session'];

/** Met, now and remedy of the last criterion, with proof of one person who moved to S1 on 1 July 2025. */
function said(criteria: Rows, tabs: Tabs): readonly string[] {
  const header = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles', 'Wording'];
  const company = companyFrom({ ...BASE, Criteria: [header, ...criteria], ...tabs });
  const last = explain(judge(company, 'E1')).at(-1);
  return [last?.met ?? '', last?.now ?? '', last?.remedy ?? ''];
}

describe('Scope', () => {
  const scope = (value: Cell, row: readonly Cell[]) =>
    said([['SC', '', '', '', 'Scope', value, '', 'Has led a renewal']], { Evidence: [EVIDENCE, row] });
  const NONE = 'no evidence that counts';
  const MEND = 'evidence of 3 or more, verified by somebody else';

  test.each<[string, Cell, readonly Cell[], readonly string[]]>([
    [
      'as much as asked, by ID',
      3,
      ['E1', 'sc', 'Renewal', 3, 'R. Chen', '', ''],
      ['yes', '3 · Renewal, verified by R. Chen', ''],
    ],
    [
      'by wording',
      3,
      ['E1', 'has led a  renewal', 'Renewal', 4, 'R. Chen', '', ''],
      ['yes', '4 · Renewal, verified by R. Chen', ''],
    ],
    [
      'as a sentence',
      3,
      ['E1', 'SC', 'Renewal of Berlin. ', 3, 'R. Chen', '', ''],
      ['yes', '3 · Renewal of Berlin, verified by R. Chen', ''],
    ],
    [
      'too little',
      3,
      ['E1', 'SC', 'Renewal', 2, 'R. Chen', '', ''],
      ['not yet', '2 · Renewal, verified by R. Chen', MEND],
    ],
    ['no amount', 3, ['E1', 'SC', 'Renewal', '', 'R. Chen', '', ''], ['not yet', 'Renewal, verified by R. Chen', MEND]],
    [
      'no amount asked',
      '',
      ['E1', 'SC', 'Renewal', '', 'R. Chen', '', ''],
      ['yes', 'Renewal, verified by R. Chen', ''],
    ],
    ['not verified', 3, ['E1', 'SC', 'Renewal', 3, '', '', ''], ['not yet', NONE, MEND]],
    ['verified by their ID', 3, ['E1', 'SC', 'Renewal', 3, 'e1', '', ''], ['not yet', NONE, MEND]],
    ['verified by their name', 3, ['E1', 'SC', 'Renewal', 3, 'ana silva', '', ''], ['not yet', NONE, MEND]],
    ['verified by their e-mail', 3, ['E1', 'SC', 'Renewal', 3, 'Ana@example.com', '', ''], ['not yet', NONE, MEND]],
    ['of somebody else', 3, ['E2', 'SC', 'Renewal', 3, 'R. Chen', '', ''], ['not yet', NONE, MEND]],
    ['for something else', 3, ['E1', 'Closing', 'Renewal', 3, 'R. Chen', '', ''], ['not yet', NONE, MEND]],
    ['before the level began', 3, ['E1', 'SC', 'Renewal', 3, 'R. Chen', '2025-06-30', ''], ['not yet', NONE, MEND]],
    [
      'on its first day',
      3,
      ['E1', 'SC', 'Renewal', 3, 'R. Chen', '2025-07-01', ''],
      ['yes', '3 · Renewal, verified by R. Chen', ''],
    ],
  ])('%s', (_name, value, row, expected) => {
    expect(scope(value, row)).toEqual(expected);
  });

  test('a cycle that ended before the level began makes its evidence too old', () => {
    const Cycles: Rows = [
      ['Cycle', 'Start', 'End'],
      ['2025 Q2', '2025-04-01', '2025-06-30'],
      ['2026 Q2', '', '2026-06-30'],
    ];
    const row = ['E1', 'SC', 'Renewal', 3, 'R. Chen', '', '2025 Q2'];
    const [met] = said([['SC', '', '', '', 'Scope', 3, '', '']], { Cycles, Evidence: [EVIDENCE, row] });
    expect(met).toBe('not yet');
  });

  test('every row of the kind applies, not only the most specific', () => {
    const company = companyFrom({
      ...BASE,
      Criteria: [
        ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
        ['A', '', '', '', 'Scope', 1],
        ['B', 'Sales', 'S1', 'S2', 'Scope', 2],
      ],
    });
    expect(judge(company, 'E1').judged).toHaveLength(2);
  });
});

describe('Quota attainment', () => {
  const quota = (cycles: Cell, ...rows: readonly (readonly Cell[])[]) =>
    said([['Q', '', '', '', 'Quota attainment', 1, cycles, '']], { Evidence: [EVIDENCE, ...rows] });
  const of = (cycle: string, amount: number) => ['E1', 'Q', 'Quota', amount, 'Finance', '', cycle];

  test.each<[string, readonly string[], Cell, readonly (readonly Cell[])[]]>([
    ['the current cycle is enough', ['yes', 'reached in 1 of 1', ''], '', [of('2026 q2', 1)]],
    [
      'below in the current cycle',
      ['not yet', 'reached in 0 of 1', 'verified evidence of it for 2026 Q2'],
      '',
      [of('2026 Q2', 0.99)],
    ],
    ['two in a row', ['yes', 'reached in 2 of 2', ''], 2, [of('2026 Q1', 1.1), of('2026 Q2', 1)]],
    ['one of two', ['not yet', 'reached in 1 of 2', 'verified evidence of it for 2026 Q1'], 2, [of('2026 Q2', 1)]],
    [
      'more cycles than there are',
      ['not yet', 'reached in 2 of 3', '1 more cycle'],
      3,
      [of('2026 Q1', 1), of('2026 Q2', 1)],
    ],
  ])('%s', (_name, expected, cycles, rows) => {
    expect(quota(cycles, ...rows)).toEqual(expected);
  });

  test.each<[Cell]>([['2'], ['soon'], [0], [1.5]])('over %p cycles cannot be read, and is unknown', (cycles) => {
    expect(quota(cycles, of('2026 Q2', 1))).toEqual(['unknown', 'cannot be read', expect.any(String)]);
  });

  test('is unknown without a current cycle', () => {
    const [met] = said([['Q', '', '', '', 'Quota attainment', 1, '', '']], {
      Ratings: [['Cycle', 'Employee ID', 'Closing']],
    });
    expect(met).toBe('unknown');
  });
});

describe('Manager endorsement and Calibration', () => {
  const signed = (kinds: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    said(
      kinds.map((kind) => [kind, '', '', '', kind, '', '', '']),
      { 'Sign-offs': [SIGN_OFFS, ...rows] },
    );
  const endorsed = (...cells: readonly Cell[]) => [
    'E1',
    cells[0] ?? 'S2',
    'manager endorsement',
    cells[1] ?? 'Jo Park',
    cells[2] ?? '2026-05-01',
    '',
  ];
  const MEND = 'an endorsement to S2, signed and dated by somebody else';

  test.each<[string, readonly Cell[], readonly string[]]>([
    ['signed', endorsed(), ['yes', 'Jo Park, 1 May 2026', '']],
    ['with the family', endorsed('Sales/S2'), ['yes', 'Jo Park, 1 May 2026', '']],
    ['to another level', endorsed('S1'), ['not yet', 'not signed', MEND]],
    ['to the same code of another family', endorsed('Support/S2'), ['not yet', 'not signed', MEND]],
    ['by the person', endorsed('S2', 'Ana Silva'), ['not yet', 'not signed', MEND]],
    ['by the person, with the ID', endorsed('S2', 'ana silva (E1)'), ['not yet', 'not signed', MEND]],
    ['by a dash', endorsed('S2', '–'), ['not yet', 'not signed', MEND]],
    ['by nobody', ['E1', 'S2', 'Manager endorsement', '', '2026-05-01', ''], ['not yet', 'not signed', MEND]],
    ['without a date', ['E1', 'S2', 'Manager endorsement', 'Jo Park', '', ''], ['not yet', 'not signed', MEND]],
    ['before the level began', endorsed('S2', 'Jo Park', '2025-06-30'), ['not yet', 'not signed', MEND]],
  ])('an endorsement %s', (_name, row, expected) => {
    expect(signed(['Manager endorsement'], row)).toEqual(expected);
  });

  const calibrated = (on: string, session: string) => ['E1', 'S2', 'Calibration', 'HR', on, session];
  const BOTH = ['Manager endorsement', 'Calibration'];
  test.each<[string, readonly string[], readonly (readonly Cell[])[], string]>([
    ['alone, with a session', ['Calibration'], [calibrated('2026-05-02', 'June round')], 'yes'],
    ['without a session', ['Calibration'], [calibrated('2026-05-02', '')], 'not yet'],
    ['on the day of the endorsement', BOTH, [endorsed(), calibrated('2026-05-01', 'June round')], 'yes'],
    ['before the endorsement', BOTH, [endorsed(), calibrated('2026-04-30', 'June round')], 'not yet'],
    ['where the endorsement is missing', BOTH, [calibrated('2026-05-02', 'June round')], 'not yet'],
    [
      'after the earliest of two endorsements',
      BOTH,
      [endorsed('S2', 'Jo Park', '2026-06-01'), endorsed(), calibrated('2026-05-02', 'June round')],
      'yes',
    ],
  ])('a calibration %s', (_name, kinds, rows, met) => {
    expect(signed(kinds, ...rows)[0]).toBe(met);
  });
});
