import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode } from '../../sidebar/import/decode.ts';
import { readCsv } from '../../sidebar/import/read-csv.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { KINDS } from '../../src/core/tables/kinds.ts';
import { isHeaderRow } from '../../src/core/tables/locate.ts';
import { kindOfTab } from '../../src/core/tables/recognise.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { importTabs } from './import-tabs.ts';
import { frameworkIn, isHeadersOnly, LOOKED_FOR, openFramework } from './open-framework.ts';
import type { Opened } from './opened.ts';

/**
 * Opens a file that `npm start` was given: a workbook with our tabs, or a framework in any layout (.xlsx or .csv).
 *
 * @param file The path.
 */
export async function openFile(file: string): Promise<Opened> {
  const bytes = await read(file);
  if (typeof bytes === 'string') return { wrong: bytes };
  return extname(file).toLowerCase() === '.csv' ? openCsv(file, bytes) : openWorkbook(file, bytes);
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

function openCsv(file: string, bytes: Uint8Array): Opened {
  const { text, note } = decode(bytes);
  if (text.trim() === '') return { wrong: `${file} is empty. Choose another file.` };
  const tabs = [{ name: basename(file, extname(file)), values: readCsv(text) }];
  const framework = frameworkIn(tabs);
  if (framework) return openFramework(framework, file, note ? [note] : []);
  if (isHeadersOnly(tabs)) return { wrong: `${file}: There are headers, but no row below them. Add the framework.` };
  return { wrong: `${file} holds no framework: ${LOOKED_FOR} was found.` };
}

async function openWorkbook(file: string, bytes: Uint8Array): Promise<Opened> {
  const result = await readXlsx(bytes);
  if (!result.ok) return { wrong: `${file}: ${result.message}` };
  const ours = { workbook: result.workbook, title: basename(file, extname(file)), notes: result.notes };
  const tabs = importTabs(result.workbook);
  if (tabs.some(isOurs)) return ours;
  const framework = frameworkIn(tabs);
  if (framework) return openFramework(framework, file, []);
  // The check says which columns such a tab lacks.
  if (tabs.some(({ name }) => kindOfTab(name))) return ours;
  const kinds = KINDS.slice(0, 3).map((spec) => spec.kind);
  return { wrong: `${file} has none of our tabs (${kinds.join(', ')} …), and ${LOOKED_FOR} was found.` };
}

/** Many frameworks have a tab called Levels or Matrix; it is one of ours if it has its columns too. */
function isOurs({ name, values }: ImportTab): boolean {
  const kind = kindOfTab(name)?.kind;
  const spec = KINDS.find((candidate) => candidate.kind === kind);
  return spec !== undefined && values.some((row) => isHeaderRow(spec, row));
}
