import { expect, test } from '@jest/globals';
import { figuresOf, judgeLeftOut } from '../../../../local/describe/figures.ts';
import { allLines, LABELS_THERE, ownLines } from '../../../../local/describe/sources.ts';

if (!LABELS_THERE)
  process.stderr.write('Skipped: there is no folder ../shared/labels, so the judge is not measured.\n');

(LABELS_THERE ? test : test.skip)(
  'with one framework left out the judge is as good as it was, and seldom calls an observable line vague',
  () => {
    const judged = judgeLeftOut(allLines(), ownLines());
    const { f1, alarms } = figuresOf(judged);
    expect(f1).toBeGreaterThan(0.65);
    expect(alarms).toBeLessThan(0.08);
    const agreed = judged.filter(({ line: { labels } }) => labels.length === 2 && labels[0] === labels[1]);
    expect(figuresOf(agreed).f1).toBeGreaterThan(0.7);
  },
  240_000,
);
