/**
 * Measures the judge of descriptions on labelled lines.
 *   npm run measure:descriptions               leave one framework out, on ../shared/labels
 *   npm run measure:descriptions -- FILE.csv   the judge as it is shipped, on another file of labelled lines
 */
import { judgeDescription, verdictOn } from '../../src/core/checks/describe/description.ts';
import { agreement, type Figures, figuresOf, type Judged, judgeLeftOut } from './figures.ts';
import { type Labelled, readLabelled } from './labelled-lines.ts';
import { allLines, LABELS_THERE, ownLines } from './sources.ts';

const HEADER = ['', 'lines', 'vague', 'precision', 'recall', 'F1', 'observable called vague', 'F1 of flagging all'];

function row(name: string, { lines, base, precision, recall, f1, alarms, flagAll }: Figures): readonly string[] {
  return [name, String(lines), ...[base, precision, recall, f1, alarms, flagAll].map((share) => share.toFixed(2))];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = HEADER.map((_name, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  for (const cells of rows)
    console.log(
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    );
}

function table(judged: readonly Judged[]): void {
  const names = [...new Set(judged.map(({ line }) => line.framework))].sort();
  const rows = names.map((name) => row(name, figuresOf(judged.filter(({ line }) => line.framework === name))));
  print([HEADER, ...rows, row('all', figuresOf(judged))]);
}

function readers(judged: readonly Judged[]): void {
  const both = judged.filter(({ line }) => line.labels.length === 2);
  if (both.length === 0) return;
  for (const reader of [0, 1] as const) {
    const { three, two } = agreement(both, reader);
    console.log(
      `kappa with reader ${'ab'[reader]} on ${both.length} lines: three verdicts ${three.toFixed(2)}, vague or not ${two.toFixed(2)}`,
    );
  }
  const agreed = both.filter(({ line }) => line.labels[0] === line.labels[1]);
  const { f1, alarms } = figuresOf(agreed);
  console.log(
    `where the readers agree (${agreed.length} lines): F1 ${f1.toFixed(2)}, observable called vague ${alarms.toFixed(2)}`,
  );
}

function shipped(lines: readonly Labelled[]): readonly Judged[] {
  return lines.flatMap((line) => {
    const judged = judgeDescription(line.description);
    return judged.length === 0 ? [] : [{ line, verdict: verdictOn(judged) }];
  });
}

const [file] = process.argv.slice(2);
if (file) {
  console.log(`The judge as shipped, on ${file}\n`);
  const judged = shipped(readLabelled(file));
  table(judged);
  readers(judged);
} else if (LABELS_THERE) {
  console.log('Leave one framework out: each is judged with what was learned from the others, thresholds included\n');
  const judged = judgeLeftOut(allLines(), ownLines());
  table(judged);
  readers(judged);
  console.log(
    '\nIn sample (the shipped weights on the lines they were learned from; says nothing of other frameworks)\n',
  );
  print([HEADER, row('all', figuresOf(shipped(allLines())))]);
} else console.log('There is no folder ../shared/labels: name a CSV file of labelled lines.');
