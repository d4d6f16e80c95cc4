import { type Labelled, shareOf } from './labelled-lines.ts';

/** The largest share of observable lines that may be called vague. */
const FALSE_ALARMS = 0.08;

/** The thresholds that tell most, where few observable lines may be called vague. */
export function thresholds(scored: readonly { score: number; line: Labelled }[]): { vague: number; partly: number } {
  const of = (label: 'vague' | 'observable') => scored.filter(({ line }) => shareOf(line, label) > 0.5);
  const [vagueLines, observable] = [of('vague'), of('observable')];
  let vague = { at: 9, f1: -1 };
  let partly = { at: 9, right: -1 };
  for (let at = -4; at < 4; at += 0.05) {
    const above = scored.filter(({ score }) => score > at).length;
    const hits = vagueLines.filter(({ score }) => score > at).length;
    const alarms = observable.filter(({ score }) => score > at).length / Math.max(observable.length, 1);
    const f1 = (2 * hits) / Math.max(above + vagueLines.length, 1);
    if (alarms <= FALSE_ALARMS && f1 > vague.f1) vague = { at, f1 };
    const found = 1 - alarms;
    const right =
      found +
      (above - (observable.length - found * observable.length)) / Math.max(scored.length - observable.length, 1);
    if (right > partly.right) partly = { at, right };
  }
  return { vague: round(vague.at), partly: round(Math.min(partly.at, vague.at)) };
}

const round = (value: number) => Math.round(value * 100) / 100;
