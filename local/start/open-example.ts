import { exampleCompany } from '../../src/core/presets/example-company.ts';
import { exampleWithMistakes } from '../../src/core/presets/example-mistakes.ts';
import { PLANTED_TAB } from '../../src/core/presets/planted-table.ts';
import type { OpenedWorkbook } from './opened.ts';
import { workbookOfTables } from './workbook-of-tables.ts';

/** The examples by the names they are asked for. */
export const EXAMPLES = ['company', 'mistakes'] as const;

export type Example = (typeof EXAMPLES)[number];

/** Opens an example: a company in good order, or a small team with mistakes put in on purpose. */
export function openExample(example: Example): OpenedWorkbook {
  if (example === 'company') {
    const notes = ['The company, its people and their ratings are invented.'];
    return { workbook: workbookOfTables(exampleCompany()), title: 'Example company', notes };
  }
  const { tables, planted } = exampleWithMistakes();
  const notes = [
    'The team and its ratings are invented.',
    `It holds ${planted.length} mistakes put in on purpose; the tab “${PLANTED_TAB}” lists them.`,
  ];
  return { workbook: workbookOfTables(tables), title: 'Example with mistakes', notes, planted };
}
