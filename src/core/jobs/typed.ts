import { normalise } from '../normalise.ts';
import { NOTHING_TYPED, type Note, type Typed } from '../pages/notes.ts';
import { PEOPLE_COLUMNS } from '../pages/page-columns.ts';

const OWN = PEOPLE_COLUMNS.length;

/**
 * Brings together what people typed on a tab and what was kept of it before a writing that was never finished. What is
 * kept and not on the tab comes back, where it stood; nothing comes twice.
 *
 * @param onTab What stands on the tab.
 * @param kept What was kept.
 */
export function withKept(onTab: Typed, kept: Typed): Typed {
  const columns = [...onTab.columns];
  const free: (string | undefined)[] = [...columns];
  const places = kept.columns.map((header) => {
    const at = free.indexOf(header);
    if (at < 0) return columns.push(header) - 1;
    free[at] = undefined;
    return at;
  });
  const missing = kept.notes.flatMap(({ competency, texts }): Note[] => {
    const same = onTab.notes.filter((note) => normalise(note.competency) === normalise(competency));
    const isThere = (text: string) => same.some((note) => note.texts.some((other) => holds(other, text)));
    const lost = texts.map((text) => (text === '' || isThere(text) ? '' : text));
    if (lost.every((text) => text === '')) return [];
    const added = columns.map((_header, at) => (places.includes(at) ? (lost[OWN + places.indexOf(at)] ?? '') : ''));
    return [{ competency, texts: [...lost.slice(0, OWN), ...added] }];
  });
  const place = (note: Note) => {
    const at = kept.notes.findIndex((other) => keyOf(other) === keyOf(note));
    return at < 0 ? kept.notes.length : at;
  };
  const notes = [...onTab.notes, ...missing].sort((a, b) => place(a) - place(b));
  return { ...kept, ...onTab, notes, columns };
}

/** A competency has one note as a rule; what stood elsewhere is told apart by its text. */
function keyOf({ competency, texts }: Note): string {
  return `${normalise(competency)} ${texts[0]}`;
}

/** Whether a text holds another, part by part: two notes of one competency, or two cells of a row, stand in one cell. */
function holds(text: string, other: string): boolean {
  const parts = (of: string) => of.split(/\n| \u00b7 /);
  return parts(other).every((part) => parts(text).includes(part));
}

/** @returns What was kept under a person's ID; nothing where the text is not ours any more. */
export function readKept(text = ''): Typed {
  try {
    const { notes, columns, moved } = JSON.parse(text) as Typed;
    return { notes: [...notes], columns: [...columns], ...(moved && { moved }) };
  } catch {
    return NOTHING_TYPED;
  }
}

/** Whether nothing is to be kept. */
export function isNothing(typed: Typed): boolean {
  return typed.notes.length + typed.columns.length === 0 && !typed.moved;
}
