import { basename, extname } from 'node:path';
import { ABOUT_TAB } from '../../src/core/importing/about-tab.ts';
import { completeWorkbook } from '../../src/core/importing/complete-workbook.ts';
import { type ImportReport, importReport } from '../../src/core/importing/import-report.ts';
import type { ImportTab, Proposal } from '../../src/core/importing/proposal.ts';
import { understand } from '../../src/core/importing/understand.ts';
import { count } from '../../src/core/words.ts';
import type { OpenedWorkbook } from './opened.ts';
import { workbookOfTables } from './workbook-of-tables.ts';

/** How much of what an import has to tell is said on the screen; the tab has all of it. */
const SHOWN = { lines: 3, letters: 160, quoted: 50 };

/** What `understand` looks for, in the words of a sentence that says it was not there. */
export const LOOKED_FOR =
  'neither a table of levels and competencies with descriptions in it nor one with a description in each row';

/**
 * @returns What was understood of the tabs, or `undefined` where they describe nothing at any level, or where one line
 * of cells looks like a description and nothing says that it is one.
 */
export function frameworkIn(tabs: readonly ImportTab[]): Proposal | undefined {
  const proposal = understand(tabs);
  const { cells, competencies, grids } = proposal;
  const isChance = competencies.length < 2 && grids.every(({ guessed }) => guessed);
  return cells.length > 0 && !isChance ? proposal : undefined;
}

/** Whether a file would be a framework if there were rows below its headers. */
export function isHeadersOnly(tabs: readonly ImportTab[]): boolean {
  const { grids } = understand(tabs);
  return grids.length > 0 && grids.every(({ rows }) => rows === 0);
}

/**
 * Makes a workbook of a framework that was understood.
 *
 * @param proposal What was understood.
 * @param file The path it was read from.
 * @param notes What to say about the file before what was understood.
 */
export function openFramework(proposal: Proposal, file: string, notes: readonly string[]): OpenedWorkbook {
  return {
    workbook: workbookOfTables(completeWorkbook(proposal, basename(file))),
    title: basename(file, extname(file)),
    notes: [...notes, ...told(importReport(proposal))],
  };
}

function told({ found, decided, doubts, same, lost }: ImportReport): readonly string[] {
  const guesses = doubts.map(({ sentence }) => sentence);
  // The longest text of a row is what somebody wrote; the others only name what it is about.
  const rest = lost.map(({ at, texts, why }) => {
    const longest = texts.reduce((most, text) => (text.length > most.length ? text : most));
    return `${at.cell} “${shortened(longest, SHOWN.quoted)}”: ${why}`;
  });
  const lines = [
    ...first(count(guesses.length, 'guess', 'guesses'), guesses),
    ...first(count(same.length, 'group of names', 'groups of names'), same),
    ...first(`${count(rest.length, 'row', 'rows')} with text that has no place`, rest),
  ];
  return [
    found,
    ...decided,
    ...lines,
    ...(lines.length > 0 ? [`All of this stands on the tab “${ABOUT_TAB}”.`] : []),
    'Criteria, people, cycles and ratings are invented; each row says so.',
  ];
}

function first(what: string, sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - SHOWN.lines;
  return [
    `${what}:`,
    ...sentences.slice(0, SHOWN.lines).map((sentence) => `  ${shortened(sentence, SHOWN.letters)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** Line breaks of a cell are none on the screen. */
function shortened(text: string, letters: number): string {
  const line = [...text.replace(/\s+/g, ' ')];
  return line.length > letters
    ? `${line
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : line.join('');
}
