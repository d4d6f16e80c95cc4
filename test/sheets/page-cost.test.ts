import { expect, jest, test } from '@jest/globals';
import { openCompany, TABLES, type, writeGapTabs } from './small-company.ts';

jest.setTimeout(120_000);

function companyOf(count: number) {
  const [people = []] = TABLES['People'] ?? [];
  const [ratings = []] = TABLES['Ratings'] ?? [];
  const ids = Array.from({ length: count }, (_item, at) => `P${at + 1}`);
  return openCompany({
    People: [people, ...ids.map((id) => [id, `Person ${id}`, 'Sales', 'S1', ''])],
    Ratings: [ratings, ...ids.map((id) => ['2026 Q3', id, '', 4, 2, 5])],
  });
}

/** The service calls of a run in which all tabs are new, one in which none changes, and one in which all do. */
function callsFor(people: number): readonly number[] {
  const host = companyOf(people);
  const run = () => {
    writeGapTabs(host);
    // Which tabs there are and what their tables hold is asked by name: not a matter of a page.
    return (host.calls.get('total') ?? 0) - (host.calls.get('Sheet.getName') ?? 0);
  };
  const [first, unchanged] = [run(), run()];
  type(host, 'Criteria', 'F2', '3.25');
  return [first, unchanged, run()];
}

test('a gap tab takes few service calls: 14 when it is new, 3 when nothing changes, 32 when it does', () => {
  const [few, more] = [callsFor(2), callsFor(4)];
  const perTab = few.map((calls, at) => ((more[at] ?? 0) - calls) / 2);
  const [first = 0, unchanged = 0, changed = 0] = perTab;
  console.info(`Calls per gap tab: new ${first}, unchanged ${unchanged}, changed ${changed}`);
  expect(first).toBeLessThanOrEqual(16);
  expect(unchanged).toBeLessThanOrEqual(3);
  expect(changed).toBeLessThanOrEqual(33);
});
