import { readFileSync } from 'node:fs';
import { readCsv } from '../../sidebar/import/read-csv.ts';

/** What a reader called a line. */
export type Label = 'observable' | 'mixed' | 'vague';

/** A description with what one or two readers called it. */
export interface Labelled {
  readonly framework: string;
  readonly description: string;
  readonly labels: readonly Label[];
  /** How much it counts in learning; without it as much as its readers. */
  readonly weight?: number;
}

/**
 * Reads labelled lines.
 *
 * @param file A CSV file with the columns framework, description, and reader, or reader_a and reader_b.
 * @throws Where a column is missing.
 */
export function readLabelled(file: string): readonly Labelled[] {
  const [header = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
  const column = (name: string) => header.indexOf(name);
  const readers = ['reader', 'reader_a', 'reader_b'].map(column).filter((at) => at >= 0);
  const [framework, description] = [column('framework'), column('description')];
  if (framework < 0 || description < 0 || readers.length === 0)
    throw new Error(`${file} needs the columns framework, description, and reader or reader_a and reader_b.`);
  return rows.map((row) => ({
    framework: row[framework] ?? '',
    description: row[description] ?? '',
    labels: readers.map((at) => (row[at] ?? '').trim() as Label).filter(Boolean),
  }));
}

/** The share of a line's readers who gave it a label. */
export function shareOf(line: Labelled, label: Label): number {
  return line.labels.filter((each) => each === label).length / Math.max(line.labels.length, 1);
}

/**
 * Lines of our own, of many trades, which no framework holds: a letter for the label, then the line. G is observable, and
 * one of those that have to pass.
 */
export function readOwn(file: string): readonly Labelled[] {
  const labels: Readonly<Record<string, Label>> = { G: 'observable', O: 'observable', M: 'mixed', V: 'vague' };
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => ({
    framework: 'own',
    description: line.slice(2),
    labels: [labels[line.charAt(0)] ?? 'mixed'],
    weight: 1.5,
  }));
}
