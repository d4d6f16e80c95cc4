import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Tabs } from '../company.ts';
import { foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const TEAM: Tabs = {
  Levels: [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['Sales', '', 'S1', '', 1],
    ['Sales', '', 'S2', '', 2],
  ],
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['All', 'Writing', 'Core'],
  ],
  Criteria: [
    ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Wording'],
    ['SCOPE-S2', '', '', 'S2', 'Scope', 3, 'Has led a deal with 3+ teams.'],
  ],
  People: [
    ['Employee ID', 'Name', 'Email', 'Job family', 'Level', 'Manager ID'],
    ['E1', 'Ana', 'ana@example.com', 'Sales', 'S1', 'E2'],
    ['E2', 'Ben', 'ben@example.com', 'Sales', 'S2', ''],
    ['E3', 'Cleo', '', 'Legal', 'L1', 'E9'],
  ],
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 H1', '2026-01-01', '2026-06-30'],
  ],
};

describe('sign-off-counts', () => {
  const signOff = (...cells: Cell[]): Tabs => ({
    ...TEAM,
    'Sign-offs': [['Employee ID', 'To level', 'Sign-off', 'By', 'On', 'Session'], cells],
  });
  const ON = '2026-06-01';

  test.each<[string, readonly Cell[], readonly string[]]>([
    ['nothing in an endorsement', ['e1', 'S2', 'Manager endorsement', 'E2', ON, ''], []],
    ['nothing in a calibration with its session', ['E1', 'sales/s2', 'calibration', 'E2', ON, 'June'], []],
    [
      'nobody’s ID',
      ['E7', 'S9', '', '', '', ''],
      [
        'error Sign-offs!A2: “E7” is nobody’s Employee ID, so this row counts for nobody. Add the person to People, or correct the ID.',
      ],
    ],
    [
      'a kind that is none',
      ['E1', 'S2', 'Manger endorsment', 'E2', ON, ''],
      [
        'error Sign-offs!C2: “Manger endorsment” is no kind of sign-off, so it does not count. Type “Manager endorsement”.',
      ],
    ],
    [
      'no kind',
      ['E1', 'S2', '', 'E2', ON, ''],
      [
        'error Sign-offs!C2: This row names no Sign-off, so it does not count. Type Manager endorsement or Calibration.',
      ],
    ],
    [
      'a level that is none',
      ['E1', 'S3', 'Calibration', 'E2', ON, 'June'],
      ['error Sign-offs!B2: “S3” is no level of Sales, so it does not count. Type S1 or S2, or add it to Levels.'],
    ],
    [
      'no level',
      ['E1', '', 'Calibration', 'E2', ON, 'June'],
      ['error Sign-offs!B2: This row has no To level, so it does not count. Type S1 or S2, or add it to Levels.'],
    ],
    ['nothing about the level of somebody in no family', ['E3', 'S3', 'Calibration', 'E2', ON, 'June'], []],
    ...['E1', 'ana ', 'ANA@example.com'].map((by): [string, readonly Cell[], readonly string[]] => [
      `somebody who signs as ${by}`,
      ['E1', 'S2', 'Manager endorsement', by, ON, ''],
      ['warn Sign-offs!D2: Ana (E1) signed for themselves, so it does not count. Let somebody else sign.'],
    ]),
    [
      'nobody who signed',
      ['E1', 'S2', 'Calibration', '', '', ''],
      ['info Sign-offs!D2: It does not count yet: it says nobody in By. Type who signed.'],
    ],
    [
      'no date',
      ['E1', 'S2', 'Calibration', 'E2', '', ''],
      ['info Sign-offs!E2: It does not count yet: it has no date. Type the day in On.'],
    ],
    [
      'no session',
      ['E1', 'S2', 'Calibration', 'E2', ON, ''],
      ['info Sign-offs!F2: It does not count yet: it names no session. Type it in Session.'],
    ],
    ['nothing that cannot be read', ['E1', '#REF!', '#REF!', '#REF!', 'June', '#REF!'], []],
    ['nothing in a row without an ID', ['', 'S2', 'Calibration', 'E2', ON, 'June'], []],
  ])('finds %s', (_what, cells, said) => {
    expect(saidBy('sign-off-counts', signOff(...cells))).toEqual(said);
  });
});

describe('endorsed-by-manager', () => {
  const endorsed = (id: string, by: string, kind = 'Manager endorsement') => ({
    ...TEAM,
    'Sign-offs': [
      ['Employee ID', 'To level', 'Sign-off', 'By', 'On'],
      [id, 'S2', kind, by, '2026-06-01'],
    ],
  });

  test.each([
    ['the manager by ID', 'E1', 'e2'],
    ['the manager by e-mail', 'E1', 'Ben@example.com'],
    ['nobody', 'E1', ''],
    ['the person', 'E1', 'Ana'],
    ['anybody, where there is no manager', 'E2', 'Dora'],
    ['anybody, where the manager is not in People', 'E3', 'Dora'],
    ['anybody, for somebody who is not in People', 'E7', 'Dora'],
  ])('takes an endorsement by %s', (_what, id, by) => {
    expect(foundBy('endorsed-by-manager', endorsed(id, by))).toEqual([]);
  });

  test('names who signed, and who the manager is', () => {
    expect(saidBy('endorsed-by-manager', endorsed('E1', 'Dora'))).toEqual([
      'warn Sign-offs!D2: “Dora” endorsed Ana (E1), whose manager in People is Ben (E2). Let the manager sign too, or correct the Manager ID.',
    ]);
  });

  test('a calibration may be confirmed by anybody', () => {
    expect(foundBy('endorsed-by-manager', endorsed('E1', 'Dora', 'Calibration'))).toEqual([]);
  });
});

describe('evidence-counts', () => {
  const evidence = (...cells: Cell[]): Tabs => ({
    ...TEAM,
    Evidence: [['Employee ID', 'For', 'What happened', 'Cycle', 'Verified by'], cells],
  });

  test.each<[string, readonly Cell[], readonly string[]]>([
    ['nothing where it is for an ID', ['e1', 'scope-s2', 'Led it.', '', 'E2'], []],
    ['nothing where it is for a wording', ['E1', 'Has led a deal  with 3+ teams.', 'Led it.', '2026 h1', 'Dora'], []],
    ['nothing where it is for a competency', ['E1', 'writing', 'Wrote it.', '', 'E2'], []],
    [
      'nobody’s ID',
      ['E7', 'SCOPE-S2', 'Led it.', '', 'E2'],
      [
        'error Evidence!A2: “E7” is nobody’s Employee ID, so this row counts for nobody. Add the person to People, or correct the ID.',
      ],
    ],
    [
      'what it is not for',
      ['E1', 'SCOPE-S3', 'Led it.', '', 'E2'],
      ['error Evidence!B2: “SCOPE-S3” is no criterion and no competency, so it counts for nothing. Type “SCOPE-S2”.'],
    ],
    [
      'nothing said in For',
      ['E1', '', 'Led it.', '', 'E2'],
      [
        'error Evidence!B2: This row says nothing in For, so it counts for nothing. Type the ID of a criterion, or the name of a competency.',
      ],
    ],
    [
      'a cycle that is not in Cycles',
      ['E1', 'SCOPE-S2', 'Led it.', '2026 HI', 'E2'],
      ['warn Evidence!D2: “2026 HI” is not in Cycles, so no quota can count it. Type “2026 H1”.'],
    ],
    [
      'what nobody has verified',
      ['E1', 'SCOPE-S2', 'Led it.', '', ''],
      ['info Evidence!E2: Nobody has verified it, so it does not count yet. Type in Verified by who else has seen it.'],
    ],
    [
      'what the person has verified',
      ['E1', 'SCOPE-S2', 'Led it.', '', 'ana'],
      [
        'info Evidence!E2: Ana (E1) verified it themselves, so it does not count yet. Type in Verified by who else has seen it.',
      ],
    ],
    ['nothing that cannot be read', ['E1', '#REF!', 'Led it.', '#REF!', '#REF!'], []],
  ])('finds %s', (_what, cells, said) => {
    expect(saidBy('evidence-counts', evidence(...cells))).toEqual(said);
  });

  test('without Cycles every cycle is one', () => {
    const { Cycles, ...tabs } = evidence('E1', 'SCOPE-S2', 'Led it.', 'Spring', 'E2');
    expect(Cycles).toBeDefined();
    expect(foundBy('evidence-counts', tabs)).toEqual([]);
  });
});
