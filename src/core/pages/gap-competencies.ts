import type { Rating } from '../framework/rating.ts';
import { normalise } from '../normalise.ts';
import type { Facts } from '../readiness/facts.ts';
import type { Gap } from '../readiness/gaps.ts';
import { showNumber } from '../words.ts';
import { levelName } from './gap-words.ts';
import type { Note } from './notes.ts';
import { PEOPLE_COLUMNS } from './notes.ts';
import { cell, type PageCell, type StyleName } from './page.ts';

/** @returns The competencies of a step: the largest gaps first, marked by sign and colour; people's columns last. */
export function competencyTable(
  facts: Facts,
  gaps: readonly Gap[],
  notes: readonly Note[],
): readonly (readonly PageCell[])[] {
  const { from, to } = facts.step;
  const headers: readonly (readonly [string, StyleName])[] = [
    ['Competency', 'header'],
    ['Required', 'headerNumber'],
    ['Rating', 'headerNumber'],
    ['Gap', 'headerNumber'],
    [`What ${levelName(to)} looks like`, 'header'],
    [`What ${levelName(from)} looks like`, 'header'],
    ['Self', 'headerNumber'],
    ['Last cycles', 'header'],
    ...PEOPLE_COLUMNS.map((column) => [column, 'peopleHeader'] as const),
  ];
  const largestFirst = [...gaps].sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  return [
    headers.map(([text, style]) => cell(text, style)),
    ...largestFirst.map((gap) => rowOf(gap, noteOf(notes, gap))),
  ];
}

function rowOf(gap: Gap, note: Note | undefined): readonly PageCell[] {
  const behind = (gap.gap ?? 0) > 0;
  return [
    cell(gap.competency, 'strong'),
    cell(gap.required, 'number'),
    ratingCell(gap.rating, 'not rated'),
    behind ? cell(`▲ ${showNumber(gap.gap ?? 0)}`, 'gap') : cell(gap.gap === undefined ? '' : '—', 'number'),
    cell(gap.atTarget, 'small'),
    cell(gap.atCurrent, 'small'),
    ratingCell(gap.self, '–'),
    cell(gap.history.map(shown).join(' · '), 'small'),
    cell(note?.nextStep ?? '', 'people'),
    cell(note?.agreed ?? '', 'people'),
  ];
}

/** Two notes for one competency are joined: nothing that was typed is lost. */
function noteOf(notes: readonly Note[], gap: Gap): Note | undefined {
  const own = notes.filter((note) => normalise(note.competency) === normalise(gap.competency));
  const joined = (pick: (note: Note) => string) =>
    own
      .map(pick)
      .filter((text) => text !== '')
      .join('\n');
  return own.length === 0
    ? undefined
    : { competency: gap.competency, nextStep: joined((note) => note.nextStep), agreed: joined((note) => note.agreed) };
}

function ratingCell(rating: Rating, missing: string): PageCell {
  if (typeof rating === 'number') return cell(Math.round(rating * 100) / 100, 'number');
  return cell(rating ?? missing, 'number');
}

function shown(rating: Rating): string {
  if (typeof rating === 'number') return showNumber(rating);
  return rating ?? '–';
}
