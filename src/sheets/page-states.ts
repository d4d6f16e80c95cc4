type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Before the ID of a tab: the document property that says whose page it is, and which one. */
const PAGE = 'career-framework-page-';
/** What a gap tab is called in its state, before the Employee ID. */
export const GAP = 'Gap ';

/** What is remembered of a tab that the add-in wrote. */
export interface PageState {
  /** What the page is, such as `Overview`; of a gap tab its Employee ID behind `Gap `. */
  readonly page: string;
  /** The print of the page that stands there, without spaces; empty while it is being written. */
  readonly print: string;
  /** What else is remembered of that page, on one line: of a gap tab its result, as the Overview shows it. */
  readonly note: string;
}

/** What is remembered, by the ID of the tab. */
export type PageStates = ReadonlyMap<number, PageState>;

/** @returns The states among all properties. */
export function statesIn(properties: Readonly<Record<string, string>>): PageStates {
  const kept = Object.entries(properties).filter(([key]) => key.startsWith(PAGE));
  return new Map(
    kept.map(([key, value]) => {
      const [line = '', ...page] = value.split('\n');
      const [print = '', ...note] = line.split(' ');
      return [Number(key.slice(PAGE.length)), { page: page.join('\n'), print, note: note.join(' ') }];
    }),
  );
}

/** @returns States as properties. */
export function toProperties(states: PageStates): Record<string, string> {
  return Object.fromEntries(
    [...states].map(([gid, { page, print, note }]) => [PAGE + gid, `${print} ${note}\n${page}`]),
  );
}

/** @returns The name of the property of a tab. */
export function stateKey(gid: number): string {
  return PAGE + gid;
}

/** @returns What is remembered of the tabs that the add-in wrote: one read for all. */
export function pageStates(): PageStates {
  return statesIn(PropertiesService.getDocumentProperties().getProperties());
}

/** Takes down how far the writing of a tab has come. */
export function keepState(sheet: Sheet, state: PageState): void {
  PropertiesService.getDocumentProperties().setProperties(toProperties(new Map([[sheet.getSheetId(), state]])));
}
