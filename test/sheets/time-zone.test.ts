import { expect, test } from '@jest/globals';
import { openCompany, rowOf, TABLES, writeGapTabs } from './small-company.ts';

test.each(['Etc/UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'])(
  'a date is the day that the spreadsheet shows, in %s',
  (timeZone) => {
    const [header = [], ana = []] = TABLES['People'] ?? [];
    const People = [
      [...header, 'In level since'],
      [...ana, '2026-03-01'],
    ];
    const Criteria = [...(TABLES['Criteria'] ?? []), ['M', '', '', '', 'Months in level', 7]];
    const host = openCompany({ People, Criteria }, { timeZone });
    writeGapTabs(host);
    // From 1 March to 30 September; a day too early on both ends would make seven of it.
    expect(rowOf(host, 'Gap – Ana Silva (E1)', 'Months in level').slice(1, 4)).toEqual([
      '7 months',
      '6 months',
      '✗ not yet',
    ]);
  },
);
