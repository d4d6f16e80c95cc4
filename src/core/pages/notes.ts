import { type Grid, textOf } from '../cell.ts';
import { normalise } from '../normalise.ts';

/** What a person typed beside a competency. */
export interface Note {
  readonly competency: string;
  readonly nextStep: string;
  readonly agreed: string;
}

/** The columns of a gap tab that belong to people. */
export const PEOPLE_COLUMNS = ['Next step', 'Agreed'] as const;
const KEY_COLUMN = 'Competency';

/**
 * Reads what people typed on a gap tab: every row below the header of the competency table that holds text in one of
 * their columns, by competency and never by row.
 *
 * @param values The cells of the tab.
 * @returns The notes in the order of the tab; none where the tab has no such table.
 */
export function readNotes(values: Grid): readonly Note[] {
  const wanted = [KEY_COLUMN, ...PEOPLE_COLUMNS].map(normalise);
  for (const [index, cells] of values.entries()) {
    const headers = cells.map((cell) => normalise(textOf(cell)));
    const [key = -1, nextStep = -1, agreed = -1] = wanted.map((header) => headers.indexOf(header));
    if (key < 0 || nextStep < 0 || agreed < 0) continue;
    return values
      .slice(index + 1)
      .map((row) => ({
        competency: textOf(row[key]),
        nextStep: textOf(row[nextStep]),
        agreed: textOf(row[agreed]),
      }))
      .filter((note) => (note.nextStep !== '' || note.agreed !== '') && !isHeader(note));
  }
  return [];
}

function isHeader(note: Note): boolean {
  return (
    normalise(note.nextStep) === normalise(PEOPLE_COLUMNS[0]) && normalise(note.agreed) === normalise(PEOPLE_COLUMNS[1])
  );
}
