import { expect, test } from '@jest/globals';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { completeWorkbook } from '../../../src/core/importing/complete-workbook.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import { prepare } from '../../../src/core/readiness/company.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { cpuTime } from '../../cpu-time.ts';
import { utcDay } from '../company.ts';
import { FRAMEWORKS, sayIfSkipped, sourceCells } from './source-frameworks.ts';

sayIfSkipped('no real framework is read');

function checked(name: string) {
  const proposal = understand([{ name: 'expectations', values: sourceCells(name) }]);
  const tables = completeWorkbook(proposal, `${name}.csv`);
  return checkTabs(
    tables.map(({ tab, rows: values }) => ({ name: tab, values })),
    utcDay,
  );
}

const real = FRAMEWORKS.length > 0 ? test : test.skip;

/** One name keeps the tables below from being empty where there are no frameworks. */
const names = FRAMEWORKS.length > 0 ? FRAMEWORKS : ['none'];

real.each(names)('%s is read, checked and judged, within two seconds', (name) => {
  const start = cpuTime();
  const { workbook } = checked(name);
  const company = prepare(workbook);
  const statuses = workbook.people.map(({ id }) => judge(company, id).status);
  expect(cpuTime() - start).toBeLessThan(2000);
  expect(workbook.problems).toEqual([]);
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses).not.toContain('Unknown level');
});

real.each(['medium-snowflake', 'carvago-frontend', 'sourcegraph-sales'])('the findings in %s, by rule', (name) => {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of checked(name).findings) {
    const key = `${rule} (${severity})`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  expect(counts).toMatchSnapshot();
});
