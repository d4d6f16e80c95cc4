import type { Grid } from '../core/cell.ts';
import type { Day, DayReader } from '../core/day.ts';
import { selectTabs } from '../core/framework/select-tabs.ts';
import { readWorkbook } from '../core/framework/workbook.ts';
import { normalise } from '../core/normalise.ts';
import { gapPage } from '../core/pages/gap.ts';
import { gapTabName } from '../core/pages/gap-name.ts';
import { type Note, readNotes } from '../core/pages/notes.ts';
import { shows } from '../core/pages/shows.ts';
import { plainError } from '../core/plain-error.ts';
import { activePeople } from '../core/readiness/active-people.ts';
import { type Company, prepare } from '../core/readiness/company.ts';
import { judge } from '../core/readiness/readiness.ts';
import type { PersonRow } from '../core/tables/people.ts';
import { gapTabs, markGapTab, type OwnTab } from './generated-tabs.ts';
import { readTabs } from './read-tabs.ts';
import { isFinished, writeOn } from './write-on.ts';
import { clearRules } from './write-page.ts';

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
  const active = activePeople(company);
  const outcomes = active.map((person): Outcome => {
    const { id, name } = person;
    if (!goOn()) return { id, name, outcome: 'not reached' };
    try {
      return { id, name, ...writeOne(spreadsheet, company, person, existing.get(normalise(id)) ?? [], today) };
    } catch (error) {
      // One tab that cannot be written, a protected one for instance, keeps nobody else from theirs.
      return { id, name, ...stopped(`The gap tab of ${name} (${id}) was not written. ${plainError(error)}`) };
    }
  });
  const keys = new Set(active.map(({ id }) => normalise(id)));
  return { outcomes, others: [...existing.keys()].filter((key) => !keys.has(key)).length };
}

/** Reads the whole workbook, one read a tab. */
export function openCompany(dayOf: DayReader): Company {
  return prepare(readWorkbook(selectTabs(readTabs()).sources, dayOf));
}

function writeOne(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
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
  const pageWith = (notes: readonly Note[]) => gapPage({ company, person, answer, notes, writtenOn });
  const blank = pageWith([]);
  if (!existing) {
    writeOn(addTab(spreadsheet, person), blank);
    return { outcome: 'written' };
  }
  const data = existing.sheet.getDataRange();
  const read = readNotes(data.getDisplayValues(), blank.widths.length);
  if ('wrong' in read) return stopped(`“${existing.sheet.getName()}” was not written: ${read.wrong}.`);
  const page = pageWith(read.notes);
  if (isFinished(existing) && shows(data.getValues() as Grid, page)) return { outcome: 'unchanged' };
  clearRules(existing.sheet);
  writeOn(existing, page);
  return { outcome: 'written' };
}

function stopped(why: string): Pick<Outcome, 'outcome' | 'why'> {
  return { outcome: 'stopped', why };
}

function addTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, person: PersonRow): OwnTab {
  const sheet = spreadsheet.insertSheet(gapTabName(person.name, person.id), spreadsheet.getNumSheets());
  markGapTab(sheet, person.id);
  return { sheet, state: undefined };
}
