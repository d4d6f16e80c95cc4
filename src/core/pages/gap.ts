import { textOf } from '../cell.ts';
import { type Day, showDay } from '../day.ts';
import { normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import { explain } from '../readiness/explain.ts';
import { gapsOf } from '../readiness/gaps.ts';
import type { Answer } from '../readiness/readiness.ts';
import type { PersonRow } from '../tables/people.ts';
import { competencyTable } from './gap-competencies.ts';
import { criteriaTable, pathsTable } from './gap-tables.ts';
import { codeAndTitle, headline, levelName, ruleInWords, workOnFirst } from './gap-words.ts';
import { COMPETENCY_HEADING, LAST_LINE, type Note } from './notes.ts';
import { blanks, cell, type Page, type PageCell, type StyleName } from './page.ts';

/** Competency or criterion, three short columns, two of prose, two short ones, two of people: as wide as a laptop. */
const WIDTHS = [160, 84, 108, 76, 240, 240, 44, 92, 170, 90];
/** How many cycles the history column shows. */
const CYCLES_SHOWN = 4;

/** The chart stands beside banner and criteria, below the rows that stay when the page is scrolled. */
const CHART = { row: 2, column: 5 };
/** Pixels of the rows beside the chart, when nothing in them wraps. */
const CHART_HEIGHT = { top: 140, criterion: 22, note: 18 };

/** What a gap tab is written from. */
export interface GapPageInput {
  readonly company: Company;
  readonly person: PersonRow;
  readonly answer: Answer;
  readonly notes: readonly Note[];
  /** The day of writing; the only thing on the page that is not the same for the same workbook. */
  readonly writtenOn: Day;
}

/**
 * Lays out somebody's gap tab (DESIGN §4): who and which step, how far, what to work on first, the criteria, the
 * competencies with the columns that belong to people, other paths, and the rule in words. Static values only.
 */
export function gapPage({ company, person, answer, notes, writtenOn }: GapPageInput): Page {
  const criteria = explain(answer);
  const gaps = answer.facts ? gapsOf(answer.facts, CYCLES_SHOWN) : [];
  const wide = (value: string, style: StyleName): PageCell[] => [
    cell(value, style),
    ...blanks(CHART.column - 1, style),
  ];
  const banner = bannerOf(answer);
  const rows: (readonly PageCell[])[] = [
    [cell(person.name || person.id, 'title')],
    [cell(subtitle(company, person, answer), 'subtitle')],
    [],
    wide(headline(answer.status, criteria), banner),
    wide(workOnFirst(answer.status, criteria, gaps), `${banner}Text`),
    [],
  ];
  const ruled = [];
  if (answer.facts && criteria.length > 0) {
    ruled.push(append(rows, `What ${levelName(answer.facts.step.to)} takes`, criteriaTable(criteria)));
    rows.splice(rows.length - 1, 0, ...ruleInWords(criteria, answer).map((line) => [cell(line, 'note')]));
  }
  const table = answer.facts && competencyTable(answer.facts, gaps, notes);
  if (table) ruled.push(append(rows, COMPETENCY_HEADING, table));
  const data = ruled[ruled.length - 1];
  const known = new Set(gaps.map((gap) => normalise(gap.competency)));
  const kept = notes.filter((note) => !known.has(normalise(note.competency)));
  if (kept.length > 0) ruled.push(append(rows, 'Kept from before', keptTable(kept)));
  const paths = pathsTable(company, person);
  if (paths.length > 1) ruled.push(append(rows, 'Other paths from here', paths));
  rows.push(...footer(company, writtenOn));

  const chart = table && data && criteria.length > 0 && gaps.some((gap) => typeof gap.rating === 'number');
  return {
    widths: WIDTHS,
    rows,
    frozenRows: 2,
    ruled,
    ...(chart && {
      chart: {
        title: 'Required against rating',
        data: { ...data, columns: 3 },
        at: CHART,
        width: 540,
        height:
          CHART_HEIGHT.top +
          criteria.length * CHART_HEIGHT.criterion +
          ruleInWords(criteria, answer).length * CHART_HEIGHT.note,
      },
    }),
  };
}

function append(rows: (readonly PageCell[])[], heading: string, table: readonly (readonly PageCell[])[]) {
  rows.push([cell(heading, 'heading')]);
  const block = { row: rows.length, column: 0, rows: table.length, columns: table[0]?.length ?? 0 };
  rows.push(...table, []);
  return block;
}

function bannerOf({ status }: Answer): 'bannerReady' | 'bannerNotYet' | 'bannerOther' {
  if (status === 'Ready for review' || status === 'Open') return 'bannerReady';
  return status === 'Not yet' ? 'bannerNotYet' : 'bannerOther';
}

function subtitle(company: Company, person: PersonRow, { facts }: Answer): string {
  const from = company.families.at(person.family, person.level);
  const here = from ? codeAndTitle(from) : person.level;
  const there = facts ? ` → ${codeAndTitle(facts.step.to)}` : '';
  const [manager] = company.people.rowsOf(person.managerId);
  const cycle = company.cycles[company.current];
  const against = textOf(company.workbook.settings.ratedAgainst).toLowerCase();
  return [
    here + there,
    person.family,
    cycle ? `ratings of ${cycle.name}, made against the ${against}` : 'no review cycle with ratings yet',
    manager ? `manager ${manager.name}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function keptTable(kept: readonly Note[]): readonly (readonly PageCell[])[] {
  const row = (key: PageCell, nextStep: PageCell, agreed: PageCell) => [
    key,
    ...blanks(WIDTHS.length - 3),
    nextStep,
    agreed,
  ];
  return [
    row(cell('Competency', 'header'), cell('Next step', 'peopleHeader'), cell('Agreed', 'peopleHeader')),
    ...kept.map((note) => row(cell(note.competency), cell(note.nextStep, 'people'), cell(note.agreed, 'people'))),
  ];
}

function footer(company: Company, writtenOn: Day): readonly (readonly PageCell[])[] {
  const cycle = company.cycles[company.current];
  const version = cycle?.version ? `Framework ${cycle.version}. ` : '';
  const source = cycle ? ` from the ratings of ${cycle.name}` : '';
  return [
    [cell(`${version}Everyone who can open this file can read this page.`, 'note')],
    [cell(`${LAST_LINE}${showDay(writtenOn)}${source}.`, 'note')],
  ];
}
