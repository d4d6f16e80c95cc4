import type { Day } from '../day.ts';
import type { Settings } from '../framework/setting-list.ts';
import { changed, shareOf } from '../readiness/attainability.ts';
import { type AttainableStep, attainableSteps } from '../readiness/attainable-steps.ts';
import type { Company } from '../readiness/company.ts';
import { averageRating } from '../readiness/criteria/average-rating.ts';
import { lowestRating } from '../readiness/criteria/lowest-rating.ts';
import { attainabilityNotes, headlineOf, percent, stepName, verdictCell } from './attainability-words.ts';
import { blanks, cell, type Page, type PageCell } from './page.ts';

/** The criteria whose value is varied, and by how much. */
const VARIED = [
  ...[-0.5, -0.25, 0.25, 0.5].map((by) => ({ kind: averageRating, by })),
  ...[-1, 1].map((by) => ({ kind: lowestRating, by })),
];

/** What stands above each column, from the row with this number on: a tab that lost its mark is known by them. */
export const HEADER_ROW = 5;
export const HEADERS: readonly string[] = [
  'Job family',
  'Step',
  'Asked of ratings',
  'People',
  'Meeting',
  'Share',
  'Verdict',
  'Whole family',
  ...VARIED.map(({ kind, by }) => `${kind.kind.split(' ')[0]} ${by < 0 ? '−' : '+'}${Math.abs(by)}`),
];
const WIDTHS = [130, 110, 190, 80, 66, 66, 190, 130, ...VARIED.map(() => 66)];
/** The columns of shares: the one that is judged with a decimal, so that 5.4 % is not shown as 5 %. */
const SHARE = 5;
const FIRST_VARIED = 8;
const NOT_SHOWN = '–';

/**
 * Lays out *Attainability* (S53, C9): for every step the share of people who meet what it asks of ratings, and what the
 * share would be if one criterion asked for more or less. Values only.
 *
 * @param company The prepared workbook.
 * @param writtenOn The day of writing.
 * @returns The page; `undefined` where no step asks anything of ratings.
 */
export function attainabilityPage(company: Company, writtenOn: Day): Page | undefined {
  const steps = attainableSteps(company);
  if (steps.length === 0) return undefined;
  const { settings } = company.workbook;
  const [style, headline] = headlineOf(steps);
  const formats = { row: HEADER_ROW, rows: steps.length };
  return {
    widths: WIDTHS,
    rows: [
      [cell('Attainability', 'title')],
      [cell('Can people meet what the next level asks of ratings?', 'subtitle')],
      [cell(headline, style), ...blanks(WIDTHS.length - 1, style)],
      [],
      HEADERS.map((header, at) => cell(header, at < 3 || header === 'Verdict' ? 'header' : 'headerNumber')),
      ...steps.map((step) => figures(step, settings)),
      [],
      ...attainabilityNotes(company, writtenOn).map((line) => [cell(line, 'note')]),
    ],
    frozenRows: HEADER_ROW,
    ruled: [{ row: HEADER_ROW - 1, column: 0, rows: steps.length + 1, columns: WIDTHS.length }],
    formats: [
      { ...formats, column: SHARE, columns: 1, format: '0.0%' },
      { ...formats, column: FIRST_VARIED, columns: VARIED.length, format: '0%' },
    ],
  };
}

function figures(step: AttainableStep, settings: Settings): readonly PageCell[] {
  const { group, ofGroup, ofFamily, criteria } = step;
  const few = group.length > 0 ? `fewer than ${settings.smallestGroup}` : undefined;
  const number = (value: string | number | undefined) => cell(value ?? NOT_SHOWN, 'number');
  return [
    cell(step.to.row.family, 'strong'),
    cell(stepName(step)),
    cell(criteria.map((one) => `${one.kind?.kind} ${one.kind?.needed(one)}`).join(' · '), 'small'),
    number(ofGroup?.people ?? few),
    number(ofGroup?.meeting),
    number(ofGroup?.share),
    verdictCell(step, settings.fewestToJudge),
    number(ofFamily && `${percent(ofFamily.share ?? 0)} (${ofFamily.meeting} of ${ofFamily.people})`),
    ...VARIED.map(({ kind, by }) => {
      const other = ofGroup && changed(criteria, kind, by);
      if (!other) return number(undefined);
      const { share, verdict } = shareOf(group, other, settings);
      return cell(share ?? NOT_SHOWN, verdict === 'Aspirational' ? 'gap' : 'number');
    }),
  ];
}
