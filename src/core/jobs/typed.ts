import { normalise } from '../normalise.ts';
import type { Note } from '../pages/notes.ts';

/**
 * Brings together what people typed on a tab and what was kept of it before a writing that was never finished. What is
 * kept and not on the tab comes back, where it stood; nothing comes twice.
 *
 * @param onTab The notes that stand on the tab, in their order.
 * @param kept The notes that were kept.
 */
export function withKept(onTab: readonly Note[], kept: readonly Note[]): readonly Note[] {
  const missing = kept.flatMap((note): Note[] => {
    const same = onTab.filter(({ competency }) => normalise(competency) === normalise(note.competency));
    const lost = (pick: (note: Note) => string) =>
      same.some((other) => holds(pick(other), pick(note))) ? '' : pick(note);
    const [nextStep, agreed] = [lost((one) => one.nextStep), lost((one) => one.agreed)];
    return nextStep === '' && agreed === '' ? [] : [{ ...note, nextStep, agreed }];
  });
  const place = (note: Note) => {
    const at = kept.findIndex((other) => keyOf(other) === keyOf(note));
    return at < 0 ? kept.length : at;
  };
  return [...onTab, ...missing].sort((a, b) => place(a) - place(b));
}

/** A competency has one note as a rule; what stood elsewhere is told apart by its text. */
function keyOf({ competency, nextStep }: Note): string {
  return `${normalise(competency)} ${nextStep}`;
}

/** Whether a text holds another, line by line: two notes of one competency stand in one cell. */
function holds(text: string, other: string): boolean {
  const lines = text.split('\n');
  return other.split('\n').every((line) => lines.includes(line));
}

/** @returns The notes that were kept under a person's ID; none where the text is not ours any more. */
export function readKept(text: string | undefined): readonly Note[] {
  try {
    return text === undefined ? [] : JSON.parse(text);
  } catch {
    return [];
  }
}
