import { textOf } from '../cell.ts';
import { type Day, showDay } from '../day.ts';
import type { Company } from '../readiness/company.ts';
import { explain } from '../readiness/explain.ts';
import { gapsOf } from '../readiness/gaps.ts';
import type { Answer } from '../readiness/readiness.ts';
import type { PersonRow } from '../tables/people.ts';
import { folded } from '../words.ts';
import { competencyTable, keptTable } from './gap-competencies.ts';
import { criteriaTable, pathsTable } from './gap-tables.ts';
import { codeAndTitle, headline, levelName, ruleInWords, stepsInWords, workOnFirst } from './gap-words.ts';
import { WHO_READS } from './is-gap-page.ts';
import { COMPETENCY_HEADING, type Typed } from './notes.ts';
import { resultOf } from './overview.ts';
import { KEPT_HEADING, LAST_LINE } from './own-texts.ts';
import { type Block, blanks, cell, type Page, type PageCell, type StyleName } from './page.ts';
import { leastHeight, ROW_HEIGHT } from './row-height.ts';

/** Competency or criterion, three short columns, two of prose, three short ones, two of people: as wide as a laptop. */
export const GAP_WIDTHS: readonly number[] = [140, 76, 120, 74, 214, 214, 42, 76, 66, 130, 72];
/** The width of a column that people added. */
const ADDED = 130;
/** How many cycles the history column shows. */
const CYCLES_SHOWN = 4;

/** The chart stands beside banner and criteria, below the rows that stay when the page is scrolled. */
const CHART = { row: 3, column: 5, width: 588 };
/** Pixels of what a competency takes in the chart, and of what stands around it. */
const HEIGHT = { competency: 28, around: 110 };
/** How many letters fit on a line beside the chart, and on one across the page. */
const LETTERS = { beside: 100, across: 215 };

/** What a gap tab is written from. */
export interface GapPageInput {
  readonly company: Company;
  readonly person: PersonRow;
  readonly answer: Answer;
  readonly typed: Typed;
  /** The day of writing; the only thing on the page that is not the same for the same workbook. */
  readonly writtenOn: Day;
}

/**
 * Lays out somebody's gap tab (DESIGN §4): who and which step, how far, what to work on first, the criteria, the
 * competencies with the columns that belong to people, other paths, the rule in words and the scale, and what people
 * typed that has no place any more. Static values only.
 */
export function gapPage({ company, person, answer, typed, writtenOn }: GapPageInput): Page {
  const { facts, status } = answer;
  const criteria = explain(answer);
  const gaps = facts ? gapsOf(facts, CYCLES_SHOWN) : [];
  const banner = bannerOf(answer);
  const wide = (value: string, style: StyleName) => [cell(value, style), ...blanks(CHART.column - 1, style)];
  const rows: (readonly PageCell[])[] = [
    [cell(person.name || person.id, 'title')],
    [cell(stepLine(company, person, answer), 'subtitle')],
    [cell(sourceLine(company, person), 'subtitle')],
    [],
    wide(headline(status, criteria), banner),
    ...folded(workOnFirst(status, criteria, gaps), LETTERS.beside).map((line) => wide(line, `${banner}Text`)),
    [],
  ];
  const ruled: Block[] = [];
  const add = (heading: string, table: readonly (readonly PageCell[])[], above = '') => {
    rows.push([cell(heading, 'heading')], ...noted(above));
    const block = { row: rows.length, column: 0, rows: table.length, columns: table[0]?.length ?? 0 };
    ruled.push(block);
    rows.push(...table, []);
    return block;
  };
  const hasChart = criteria.length > 0 && gaps.some((gap) => typeof gap.rating === 'number');
  const height = HEIGHT.around + gaps.length * HEIGHT.competency;
  if (facts && criteria.length > 0) {
    add(`What ${levelName(facts.step.to)} takes`, criteriaTable(criteria));
    rows.splice(-1, 0, ...noted(stepsInWords(answer), LETTERS.beside));
    const beside = rows.slice(CHART.row).reduce((sum, row) => sum + leastHeight(row, GAP_WIDTHS), 0);
    // Nothing may stand below the chart.
    const missing = hasChart ? Math.max(0, Math.ceil((height - beside) / ROW_HEIGHT)) : 0;
    rows.push(...Array.from({ length: missing }, () => []));
  }
  const data = facts && add(COMPETENCY_HEADING, competencyTable(facts, gaps, typed), YOURS);
  const paths = pathsTable(company, person);
  if (paths.length > 1) add('Other paths from here', paths);
  if (facts) {
    const rule = ruleInWords(criteria, company.workbook.settings);
    rows.push([cell('How to read this page', 'heading')], ...rule.flatMap((paragraph) => noted(paragraph)), []);
  }
  const kept = keptTable(gaps, typed);
  // The headers of columns that people added have no other place where there is no table.
  if (kept.length > 1 || (!facts && typed.columns.some((header) => header !== ''))) add(KEPT_HEADING, kept);
  rows.push(...footer(company, writtenOn));
  const chart = { at: CHART, width: CHART.width, height };
  return {
    widths: [...GAP_WIDTHS, ...typed.columns.map(() => ADDED)],
    rows,
    frozenRows: 2,
    ruled,
    ...(hasChart && data && { chart: { ...chart, data: { ...data, columns: 3 } } }),
    ...(typed.moved && { isMoved: true }),
    note: resultOf(answer),
  };
}

const YOURS =
  'The largest gap stands first. Next step and Agreed are yours and your manager’s: what you type there stays.';

function noted(text: string, letters = LETTERS.across): readonly (readonly PageCell[])[] {
  return folded(text, letters).map((line) => [cell(line, 'note')]);
}

function bannerOf({ status }: Answer): 'bannerReady' | 'bannerNotYet' | 'bannerOther' {
  if (status === 'Ready for review' || status === 'Open') return 'bannerReady';
  return status === 'Not yet' ? 'bannerNotYet' : 'bannerOther';
}

function stepLine({ families }: Company, person: PersonRow, { facts }: Answer): string {
  const from = families.at(person.family, person.level);
  const here = from ? codeAndTitle(from) : person.level;
  const there = facts ? ` → ${codeAndTitle(facts.step.to)}` : '';
  return [here + there, person.family].filter(Boolean).join(' · ');
}

function sourceLine({ people, cycles, current, workbook }: Company, person: PersonRow): string {
  const [manager] = people.rowsOf(person.managerId);
  const cycle = cycles[current];
  const against = textOf(workbook.settings.ratedAgainst).toLowerCase();
  const source = cycle ? `Ratings of ${cycle.name}, made against the ${against}` : 'No review cycle with ratings yet';
  return manager ? `${source} · manager ${manager.name}` : source;
}

function footer({ cycles, current }: Company, writtenOn: Day): readonly (readonly PageCell[])[] {
  const cycle = cycles[current];
  const version = cycle?.version ? `Framework ${cycle.version}. ` : '';
  const source = cycle ? ` from the ratings of ${cycle.name}` : '';
  return [[cell(version + WHO_READS, 'note')], [cell(`${LAST_LINE}${showDay(writtenOn)}${source}.`, 'note')]];
}
