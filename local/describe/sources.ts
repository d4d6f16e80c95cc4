import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS } from '../../src/core/presets/list.ts';
import { type Labelled, readLabelled, readOwn } from './labelled-lines.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'labels');

/** Whether the labelled lines of real frameworks are at hand; their words belong to those who published them. */
export const LABELS_THERE = existsSync(FOLDER);

/** The lines that two readers labelled. */
export const twice = (): readonly Labelled[] => readLabelled(join(FOLDER, 'double.csv'));
/** All lines of real frameworks. */
export const allLines = (): readonly Labelled[] => [...twice(), ...readLabelled(join(FOLDER, 'single.csv'))];
/** The lines that stand in the repository: those written for this, and those of the presets, which are observable. */
export function ownLines(): readonly Labelled[] {
  const presets = PRESETS.flatMap(({ competencies }) =>
    competencies.flatMap(({ descriptions }) =>
      Object.values(descriptions).map(
        (description): Labelled => ({ framework: 'presets', description, labels: ['observable'], weight: 0.7 }),
      ),
    ),
  );
  return [...readOwn(join('local', 'describe', 'own-lines.txt')), ...presets];
}
