import { textOf } from '../../core/cell.ts';
import type { Job } from '../../core/jobs/job.ts';
import { LOG_HEADERS, logCell, logEntry, logPage } from '../../core/pages/career-log.ts';
import { hasTitle } from '../../core/pages/shows.ts';
import { ownTab } from '../generated-tabs.ts';
import { fitGrid } from '../grid.ts';
import { writeCells } from '../write-cells.ts';
import { writeOn } from '../write-on.ts';

const NAME = 'Career log';

/**
 * Adds a row about a job to the Career log, once, below whatever stands there: what people wrote or moved stays. Columns
 * are found by their headers; where those are gone, nothing is added.
 *
 * @returns A sentence where nothing could be added; else `undefined`.
 */
export function writeCareerLog(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, job: Job): string | undefined {
  const tab = ownTab(spreadsheet, NAME, (values) => hasTitle(values, 'When', LOG_HEADERS, 1));
  if (typeof tab === 'string') return tab;
  const { sheet } = tab;
  let values = sheet.getDataRange().getValues();
  const isBlank = values.every((cells) => cells.every((each) => each === ''));
  if (isBlank || (values.length === 1 && !tab.isFinished)) {
    writeOn(tab, logPage());
    values = [[...LOG_HEADERS]];
  }
  const header = values.findIndex((cells) => ['When', 'Run'].every((name) => cells.includes(name)));
  if (header < 0)
    return `“${sheet.getName()}” has no columns When and Run any more. Put those headers back to have runs logged.`;
  const headers = (values[header] ?? []).map(textOf);
  const run = headers.indexOf('Run');
  if (values.some((cells) => textOf(cells[run]) === job.id)) return undefined;
  const when = Utilities.formatDate(new Date(Date.now()), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  const entry: Readonly<Record<string, string | number>> = logEntry(job, when);
  fitGrid(sheet, values.length + 1, headers.length);
  writeCells(sheet.getRange(values.length + 1, 1, 1, headers.length), [
    headers.map((name) => logCell(entry[name] ?? '')),
  ]);
  return undefined;
}
