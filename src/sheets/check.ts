import { textOf } from '../core/cell.ts';
import { report } from '../core/checks/report.ts';
import { checkTabs } from '../core/checks/run.ts';
import type { CheckReply } from '../core/contract.ts';
import { readFacts } from './read-facts.ts';
import { readTabs } from './read-tabs.ts';
import { dayReader } from './time-zone.ts';

/** Reads the workbook and checks it with every rule. */
export function checkWorkbook(): CheckReply {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const { findings, workbook } = checkTabs(readTabs(undefined, readFacts), dayReader(), locale);
  const described = workbook.matrix.flatMap(({ place }) => {
    const cells = place.located.source.values[place.row] ?? [];
    return place.located.open.filter(({ column }) => textOf(cells[column]) !== '');
  });
  return {
    ...report(findings),
    families: [...new Set(workbook.levels.map((level) => level.family))],
    levels: workbook.levels.length,
    descriptions: described.length,
    people: workbook.people.length,
  };
}
