import type { Model } from '@odoo/o-spreadsheet';
import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import { FIRST_ROW, HEADERS } from '../../src/core/pages/overview.ts';

/** One person as the Overview shows them. */
interface Line {
  readonly name: string;
  readonly level: string;
  readonly readiness: string;
  readonly status: string;
}

/** How many people the table names; a company has more than a screen has rows. */
const SHOWN = 12;

/**
 * The findings by severity, those to fix first, with the rules behind them.
 *
 * @param check What the add-in's check replied.
 */
export function findingsSummary({ counts, tabs, dismissed }: WorkbookCheck): readonly string[] {
  const words = { error: 'to fix', warn: 'to look at', info: 'good to know' } as const;
  const groups = tabs.flatMap((tab) => tab.groups);
  const lines = (['error', 'warn', 'info'] as const).flatMap((severity) => {
    const byName = new Map<string, number>();
    for (const { rule, count } of groups.filter((group) => group.severity === severity)) {
      byName.set(rule.name, (byName.get(rule.name) ?? 0) + count);
    }
    return [...byName].map(([name, count]) => `           ${String(count).padStart(4)}  ${words[severity]}: ${name}`);
  });
  const aside = dismissed.length > 0 ? ` · ${dismissed.length} dismissed` : '';
  return [
    `Findings   ${counts.error} ${words.error} · ${counts.warn} ${words.warn} · ${counts.info} ${words.info}${aside}`,
    ...lines,
  ];
}

/**
 * Who stands where, read from the Overview the add-in wrote: the readiness its custom functions computed.
 *
 * @param model The open workbook.
 */
export function readinessSummary(model: Model): readonly string[] {
  const people = readOverview(model);
  if (people.length === 0) return ['Readiness  nobody to judge yet'];
  const statuses = new Map<string, number>();
  for (const { status } of people) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const width = Math.max(...people.slice(0, SHOWN).map(({ name }) => name.length));
  return [
    `Readiness  ${[...statuses].map(([status, count]) => `${count} ${status}`).join(' · ')}`,
    ...people
      .slice(0, SHOWN)
      .map(
        ({ name, level, readiness, status }) =>
          `           ${name.padEnd(width)}  ${level.padEnd(5)} ${readiness.padStart(5)}  ${status}`,
      ),
    ...(people.length > SHOWN ? [`           … and ${people.length - SHOWN} more on the Overview tab`] : []),
  ];
}

function readOverview(model: Model): readonly Line[] {
  const sheetId = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === 'Overview');
  if (!sheetId) return [];
  const rows = model.getters.getNumberRows(sheetId);
  const text = (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
  const at = (header: (typeof HEADERS)[number]) => HEADERS.indexOf(header);
  const lines: Line[] = [];
  for (let row = FIRST_ROW - 1; row < rows && text(at('Employee ID'), row) !== ''; row += 1) {
    const value = model.getters.getEvaluatedCell({ sheetId, col: at('Readiness'), row }).value;
    const readiness = typeof value === 'number' ? `${Math.round(value * 100)} %` : '–';
    lines.push({
      name: text(at('Name'), row),
      level: text(at('Level'), row),
      readiness,
      status: text(at('Status'), row),
    });
  }
  return lines;
}
