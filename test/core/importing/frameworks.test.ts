import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCsv } from '../../../sidebar/import/read-csv.ts';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { completeWorkbook } from '../../../src/core/importing/complete-workbook.ts';
import { frameworkTables } from '../../../src/core/importing/framework-tables.ts';
import { readLongForm } from '../../../src/core/importing/long-form.ts';
import { prepare } from '../../../src/core/readiness/company.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { utcDay } from '../company.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'frameworks');
const THERE = existsSync(FOLDER);
const NAMES = THERE ? readdirSync(FOLDER).sort() : [];
/** Real frameworks are kept outside the repository: their words belong to the companies that published them. */
if (!THERE) console.log('Skipped: there is no folder ../shared/frameworks with real frameworks.');

function checked(name: string) {
  const rows = readCsv(readFileSync(join(FOLDER, name, 'expectations.csv'), 'utf8'));
  const longForm = readLongForm(rows);
  if ('wrong' in longForm) throw new Error(longForm.wrong);
  const tables = completeWorkbook(frameworkTables(longForm.expectations), `${name}.csv`);
  return checkTabs(
    tables.map(({ tab, rows: values }) => ({ name: tab, values })),
    utcDay,
  );
}

const real = THERE ? test : test.skip;

/** The folders with a framework; one name keeps the tables below from being empty where there are none. */
const names = NAMES.length > 0 ? NAMES : ['none'];

real.each(names)('%s is read, checked and judged, within two seconds', (name) => {
  const start = performance.now();
  const { workbook } = checked(name);
  const company = prepare(workbook);
  const statuses = workbook.people.map(({ id }) => judge(company, id).status);
  expect(performance.now() - start).toBeLessThan(2000);
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
