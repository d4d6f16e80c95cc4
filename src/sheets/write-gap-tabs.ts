import type { Day, DayReader } from '../core/day.ts';
import { selectTabs } from '../core/framework/select-tabs.ts';
import { readWorkbook } from '../core/framework/workbook.ts';
import { normalise } from '../core/normalise.ts';
import { fingerprint } from '../core/pages/fingerprint.ts';
import { gapPage } from '../core/pages/gap.ts';
import { gapTabName } from '../core/pages/gap-name.ts';
import { readNotes } from '../core/pages/notes.ts';
import { activePeople } from '../core/readiness/active-people.ts';
import { type Company, prepare } from '../core/readiness/company.ts';
import { judge } from '../core/readiness/readiness.ts';
import type { PersonRow } from '../core/tables/people.ts';
import { type GapTab, gapTabs, markContent, markGapTab } from './generated-tabs.ts';
import { readTabs } from './read-tabs.ts';
import { writePage } from './write-page.ts';

/** What became of one person's gap tab. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'written' | 'unchanged' | 'stopped' | 'not reached';
  /** Why it was stopped, as a sentence. */
  readonly why?: string;
}

/**
 * Writes a gap tab for every active employee (S4). A tab whose content would be the same is not written; what people
 * typed is read back first, and if that fails nothing is written.
 *
 * @param company The prepared workbook.
 * @param today The day that stands on the page.
 * @param goOn Asked before each person; when it says no, the rest is `not reached` and can be written by a second run.
 * @returns One outcome per active employee, in the order of People.
 */
export function writeGapTabs(company: Company, today: Day, goOn: () => boolean): readonly Outcome[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = gapTabs(spreadsheet);
  return activePeople(company).map((person) => {
    const { id, name } = person;
    if (!goOn()) return { id, name, outcome: 'not reached' };
    const tabs = existing.get(normalise(id)) ?? [];
    if (tabs.length > 1) {
      const names = tabs.map(({ sheet }) => `“${sheet.getName()}”`).join(' and ');
      return { id, name, outcome: 'stopped', why: `${names} carry the ID ${id}. Keep one, then write again.` };
    }
    return { id, name, outcome: writeOne(spreadsheet, company, person, tabs[0], today) };
  });
}

/** Reads the whole workbook, one read a tab. */
export function openCompany(dayOf: DayReader): Company {
  return prepare(readWorkbook(selectTabs(readTabs()).sources, dayOf));
}

function writeOne(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  company: Company,
  person: PersonRow,
  existing: GapTab | undefined,
  writtenOn: Day,
): 'written' | 'unchanged' {
  const answer = judge(company, person.id);
  const content = fingerprint(gapPage({ company, person, answer, notes: [], writtenOn }));
  if (existing?.content?.getValue() === content) return 'unchanged';
  const notes = existing ? readNotes(existing.sheet.getDataRange().getDisplayValues()) : [];
  const tab = existing ?? addTab(spreadsheet, person);
  writePage(tab.sheet, gapPage({ company, person, answer, notes, writtenOn }));
  markContent(tab, content);
  return 'written';
}

function addTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, person: PersonRow): GapTab {
  const sheet = spreadsheet.insertSheet(gapTabName(person.name, person.id), spreadsheet.getSheets().length);
  markGapTab(sheet, person.id);
  sheet.setTabColor('#1a73e8');
  return { sheet, content: undefined };
}
