import type { Grid } from '../core/cell.ts';
import type { Day, DayReader } from '../core/day.ts';
import { selectTabs } from '../core/framework/select-tabs.ts';
import { readWorkbook } from '../core/framework/workbook.ts';
import { normalise } from '../core/normalise.ts';
import { gapPage } from '../core/pages/gap.ts';
import { gapTabName } from '../core/pages/gap-name.ts';
import { NOTHING_TYPED, readNotes, type Typed } from '../core/pages/notes.ts';
import { shows } from '../core/pages/shows.ts';
import { plainError } from '../core/plain-error.ts';
import { activePeople } from '../core/readiness/active-people.ts';
import { type Company, prepare } from '../core/readiness/company.ts';
import { judge } from '../core/readiness/readiness.ts';
import type { PersonRow } from '../core/tables/people.ts';
import { gapMark } from './gap-marks.ts';
import { gapTabs, type OwnTab } from './generated-tabs.ts';
import { type GapTabMaker, gapTabMaker } from './page-template.ts';
import { readTabs } from './read-tabs.ts';
import { writeOn } from './write-on.ts';

/** What became of one person's gap tab. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'written' | 'unchanged' | 'stopped' | 'not reached';
  /** Why it was stopped, as a sentence. */
  readonly why?: string;
}

/** What a run came to. */
export interface WrittenTabs {
  readonly outcomes: readonly Outcome[];
  /** Gap tabs of people who have left, or who are not in People. They are not touched. */
  readonly others: number;
}

/**
 * Writes a gap tab for every active employee (S4). A tab whose content would be the same is not written; what people
 * typed is read back first, and if that fails nothing is written.
 *
 * @param company The prepared workbook.
 * @param today The day that stands on the page.
 * @param goOn Asked before each person; when it says no, the rest is `not reached` and can be written by a second run.
 * @returns One outcome per active employee, in the order of People, and how many tabs are nobody's any more.
 */
export function writeGapTabs(company: Company, today: Day, goOn: () => boolean): WrittenTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = gapTabs(spreadsheet);
  const maker = gapTabMaker(spreadsheet);
  const active = activePeople(company);
  const outcomes = active.map((person): Outcome => {
    const { id, name } = person;
    if (!goOn()) return { id, name, outcome: 'not reached' };
    try {
      return { id, name, ...writeOne(maker, company, person, existing.get(normalise(id)) ?? [], today) };
    } catch (error) {
      // One tab that cannot be written, a protected one for instance, keeps nobody else from theirs.
      return { id, name, ...stopped(`The gap tab of ${name} (${id}) was not written. ${plainError(error)}`) };
    }
  });
  maker.end();
  const keys = new Set(active.map(({ id }) => normalise(id)));
  return { outcomes, others: [...existing.keys()].filter((key) => !keys.has(key)).length };
}

/** Reads the whole workbook, one read a tab. */
export function openCompany(dayOf: DayReader): Company {
  return prepare(readWorkbook(selectTabs(readTabs()).sources, dayOf));
}

function writeOne(
  maker: GapTabMaker,
  company: Company,
  person: PersonRow,
  tabs: readonly OwnTab[],
  writtenOn: Day,
): Pick<Outcome, 'outcome' | 'why'> {
  const [existing, ...others] = tabs;
  if (others.length > 0) {
    const names = tabs.map(({ sheet }) => `“${sheet.getName()}”`).join(' and ');
    return stopped(`${names} carry the ID ${person.id}. Keep one, then write again.`);
  }
  const answer = judge(company, person.id);
  const pageWith = (typed: Typed) => gapPage({ company, person, answer, typed, writtenOn });
  const blank = pageWith(NOTHING_TYPED);
  if (!existing) {
    maker.add(gapTabName(person.name, person.id), person.id, blank);
    return { outcome: 'written' };
  }
  const values: Grid = existing.sheet.getDataRange().getDisplayValues();
  const columns = blank.widths.length;
  const read = readNotes(values, columns);
  if ('wrong' in read) return stopped(`“${existing.sheet.getName()}” was not written: ${read.wrong}.`);
  if (existing.isFinished && shows(values, pageWith(read))) return { outcome: 'unchanged' };
  const mark = gapMark(existing, values);
  const typed = readNotes(values, columns, mark.written);
  writeOn(existing, pageWith('wrong' in typed ? read : typed), mark);
  return { outcome: 'written' };
}

function stopped(why: string): Pick<Outcome, 'outcome' | 'why'> {
  return { outcome: 'stopped', why };
}
