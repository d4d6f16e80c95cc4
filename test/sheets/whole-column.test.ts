import { expect, test } from '@jest/globals';
import { benchCompany, idOf } from '../../local/bench/company.ts';
import { openHost } from '../../local/host.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import { cpuTime } from '../cpu-time.ts';
import { sheetId, shown, type } from './small-company.ts';

const PEOPLE = 500;
const CYCLES = 8;

test('a column of readiness over 500 people follows a rating as it is typed', () => {
  const answers = { kind: 'Answers', tab: 'Answers', rows: [['Readiness', ''], ...Array(PEOPLE).fill(['', ''])] };
  const tables = benchCompany({ people: PEOPLE, cycles: CYCLES, competencies: 12, proof: true });
  const host = openHost({ dist: 'dist', workbook: workbookOfTables([...tables, answers]) });
  const ranges =
    "People!A:J,Ratings!A:Q,Levels!A:E,Competencies!A:C,Criteria!A:F,Cycles!A:C,Evidence!A:F,'Sign-offs'!A:F";
  type(host, 'Answers', 'A2', `=READINESS(People!A2:A${PEOPLE + 1},"",${ranges})`);
  const column = () =>
    shown(host, 'Answers')
      .slice(1, PEOPLE + 1)
      .map(([cell]) => cell);
  const before = column();
  expect(before.every((cell) => cell !== '' && Number(cell) >= 0)).toBe(true);

  // The last row of ratings is that of the last person in the current cycle.
  const row = PEOPLE * CYCLES + 1;
  expect(shown(host, 'Ratings')[row - 1]?.[1]).toBe(idOf(PEOPLE - 1));
  for (const letter of 'GHIJKLMNOPQ') type(host, 'Ratings', `${letter}${row}`, '5');
  const last = { sheetId: sheetId(host, 'Answers'), col: 0, row: PEOPLE };
  const answerTo = (rating: string) => {
    const start = cpuTime();
    type(host, 'Ratings', `F${row}`, rating);
    const { value } = host.model.getters.getEvaluatedCell(last);
    return { value: Number(value), took: cpuTime() - start };
  };
  const [low, high] = [answerTo('1'), answerTo('5')];
  process.stderr.write(`  500 people followed a rating in ${low.took.toFixed(0)} and ${high.took.toFixed(0)} ms\n`);
  expect(high.value).toBeGreaterThan(low.value);
  expect(Math.max(low.took, high.took)).toBeLessThan(3000);
  expect(column().slice(0, -1)).toEqual(before.slice(0, -1));
});

test.each([
  [
    '=READINESS(A2:B3,"",People!A:J)',
    'The argument employees must be one Employee ID or one column of them, such as A2:A.',
  ],
  [
    '=READINESS_STATUS(A2,"",5)',
    'The argument 3 is not a table. Pass a range with its header row, such as People!A:J.',
  ],
  ['=READINESS(A2,B2:B3)', 'The argument target must be one level code, family/Level, or empty.'],
  ['=GAPS(A2:A3,"")', 'The argument employee must be one Employee ID, such as A2.'],
])('%s shows the sentence in the cell', (formula, sentence) => {
  const tables = benchCompany({ people: 3, cycles: 1, competencies: 2, proof: false });
  const host = openHost({ dist: 'dist', workbook: workbookOfTables(tables) });
  type(host, 'People', 'L2', formula);
  const place = { sheetId: sheetId(host, 'People'), col: 11, row: 1 };
  expect(host.model.getters.getEvaluatedCell(place)).toMatchObject({ value: '#ERROR!', message: sentence });
});
