import type { Sheet } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import type { TabWriter } from './cells-to-excel.ts';
import { cellName } from './references.ts';
import { xmlText } from './xml-text.ts';

const { helpers } = engine;

/** Writes the notes of a tab, keyed by A1 cell. */
export function writeNotes(tab: TabWriter, notes: Readonly<Record<string, string>>): void {
  for (const [xc, note] of Object.entries(notes)) {
    const { col, row } = helpers.toCartesian(xc);
    // hucre 1.0.0 escapes a carriage return here and does not undo it.
    if (note !== '') tab.cell(col, row).comment = { text: xmlText(note.replace(/\r\n?/g, '\n')) };
  }
}

/** A conversation about a cell as one text, which is all a note can be. */
function conversations(sheet: Sheet): Map<string, string> {
  const notes = new Map<string, string>();
  const threads = sheet.threadedComments ?? [];
  for (const root of threads) {
    if (root.ref === undefined) continue;
    const replies = threads.filter(({ parentId }) => parentId === root.id);
    notes.set(root.ref, [root, ...replies].map(({ text }) => text).join('\n'));
  }
  return notes;
}

/** The notes of a tab, keyed by A1 cell; comments that people answer become notes. */
export function readNotes(sheet: Sheet): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [key, { comment }] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    if (comment) notes[cellName(col, row)] = comment.text.replace(/_x([0-9A-F]{4})_/gi, unescaped);
  }
  return { ...notes, ...Object.fromEntries(conversations(sheet)) };
}

const unescaped = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
