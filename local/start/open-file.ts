import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode } from '../../sidebar/import/decode.ts';
import { readCsv } from '../../sidebar/import/read-csv.ts';
import { completeWorkbook } from '../../src/core/importing/complete-workbook.ts';
import { frameworkTables } from '../../src/core/importing/framework-tables.ts';
import { readLongForm } from '../../src/core/importing/long-form.ts';
import { exampleCompany } from '../../src/core/presets/example-company.ts';
import { KINDS } from '../../src/core/tables/kinds.ts';
import { kindOfTab } from '../../src/core/tables/recognise.ts';
import type { LocalWorkbook } from '../local-workbook.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { workbookOfTables } from './workbook-of-tables.ts';

/** The workbook to start with, what it is, and what the reader should know about it; or why there is none. */
export type Opened =
  | { readonly workbook: LocalWorkbook; readonly title: string; readonly notes: readonly string[] }
  | { readonly wrong: string };

/**
 * Opens what `npm start` was given: a workbook, a framework in long form, or nothing (the example company).
 *
 * @param file The path, or `undefined` for the example.
 */
export async function openFile(file: string | undefined): Promise<Opened> {
  if (file === undefined) {
    const notes = ['The company, its people and their ratings are invented.'];
    return { workbook: workbookOfTables(exampleCompany()), title: 'Example company', notes };
  }
  const bytes = await read(file);
  if (typeof bytes === 'string') return { wrong: bytes };
  return extname(file).toLowerCase() === '.csv' ? openFramework(file, bytes) : openWorkbook(file, bytes);
}

async function read(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `There is no file ${file}. Check the path.`;
    if (code === 'EISDIR') return `${file} is a folder. Name a workbook (.xlsx) or a framework (.csv).`;
    return `${file} cannot be read (${code}). Check that you may open it.`;
  }
}

function openFramework(file: string, bytes: Uint8Array): Opened {
  const { text, note } = decode(bytes);
  const longForm = readLongForm(readCsv(text));
  if ('wrong' in longForm) return { wrong: `${file} is not a framework in long form. ${longForm.wrong}` };
  const framework = frameworkTables(longForm.expectations);
  const notes = [
    ...(note ? [note] : []),
    ...framework.notes,
    'Criteria, people, cycles and ratings are invented; each row says so.',
  ];
  return {
    workbook: workbookOfTables(completeWorkbook(framework, basename(file))),
    title: basename(file, '.csv'),
    notes,
  };
}

async function openWorkbook(file: string, bytes: Uint8Array): Promise<Opened> {
  const result = await readXlsx(bytes);
  if (!result.ok) return { wrong: `${file}: ${result.message}` };
  const tabs = (result.workbook.engine.sheets ?? []).map((sheet) => sheet.name);
  if (!tabs.some((name) => kindOfTab(name))) {
    const kinds = KINDS.slice(0, 3).map((spec) => spec.kind);
    return {
      wrong: `${file} has none of our tabs (${kinds.join(', ')} …). Name the tabs as the README says, or start from a framework in CSV.`,
    };
  }
  return { workbook: result.workbook, title: basename(file, extname(file)), notes: result.notes };
}
