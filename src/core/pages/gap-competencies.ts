import type { Rating } from '../framework/rating.ts';
import { normalise } from '../normalise.ts';
import type { Facts } from '../readiness/facts.ts';
import type { Gap } from '../readiness/gaps.ts';
import { showNumber } from '../words.ts';
import { levelName } from './gap-words.ts';
import type { Typed } from './notes.ts';
import { blanks, cell, type PageCell, row } from './page.ts';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from './page-columns.ts';

/** @returns The competencies of a step: the largest gaps first, marked by sign and colour; people's columns last. */
export function competencyTable(
  { step: { from, to } }: Facts,
  gaps: readonly Gap[],
  typed: Typed,
): readonly (readonly PageCell[])[] {
  const largestFirst = [...gaps].sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  return [
    [
      cell('Competency', 'header'),
      ...row(['Required', 'Rating', 'Gap'], 'headerNumber'),
      ...row([`Your level: what ${levelName(from)} looks like`, `Next: what ${levelName(to)} looks like`], 'header'),
      ...row(['Self', 'Last cycles', 'Evidence'], 'headerNumber'),
      ...peopleHeaders(typed),
    ],
    ...largestFirst.map((gap) => rowOf(gap, typed)),
  ];
}

/** @returns What belongs to no competency of the page, in rows like those of the table; none where there is nothing. */
export function keptTable(gaps: readonly Gap[], typed: Typed): readonly (readonly PageCell[])[] {
  const known = new Set(gaps.map((gap) => normalise(gap.competency)));
  const kept = typed.notes.filter((note) => !known.has(normalise(note.competency)));
  return [
    [cell('Competency', 'header'), ...blanks(OWN_COLUMNS - 1, 'header'), ...peopleHeaders(typed)],
    ...kept.map(({ competency, texts }) => [
      cell(competency),
      ...blanks(OWN_COLUMNS - 1),
      ...peopleHeaders(typed).map((_header, at) => cell(texts[at] ?? '', 'people')),
    ]),
  ];
}

function peopleHeaders({ columns }: Typed): readonly PageCell[] {
  return row([...PEOPLE_COLUMNS, ...columns], 'peopleHeader');
}

function rowOf(gap: Gap, typed: Typed): readonly PageCell[] {
  const behind = (gap.gap ?? 0) > 0;
  const own = typed.notes.filter((note) => normalise(note.competency) === normalise(gap.competency));
  return [
    cell(gap.competency, 'strong'),
    cell(gap.required, 'number'),
    ratingCell(gap.rating, 'not rated'),
    behind ? cell(`▲ ${showNumber(gap.gap ?? 0)}`, 'gap') : cell(gap.gap === undefined ? '' : '—', 'number'),
    cell(gap.atCurrent, 'small'),
    cell(gap.atTarget, 'small'),
    ratingCell(gap.self, '–'),
    cell(gap.history.map(shown).join(' · '), 'smallNumber'),
    cell(gap.evidence || '–', 'number'),
    // Two notes for one competency are joined: nothing that was typed is lost.
    ...peopleHeaders(typed).map((_header, at) => {
      const texts = own.map(({ texts }) => texts[at] ?? '').filter((text) => text !== '');
      return cell(texts.join('\n'), 'people');
    }),
  ];
}

function ratingCell(rating: Rating, missing: string): PageCell {
  if (typeof rating === 'number') return cell(Math.round(rating * 100) / 100, 'number');
  return cell(rating ?? missing, 'number');
}

function shown(rating: Rating): string {
  if (typeof rating === 'number') return showNumber(rating);
  return rating ?? '–';
}
