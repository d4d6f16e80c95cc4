type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Before the ID of a tab: the document property that says whose page it is, and whether its writing was finished. */
const PAGE = 'career-framework-page-';
const SIGNS = { unfinished: '-', finished: '+' } as const;

/** What is remembered of a tab that the add-in wrote. */
export interface PageState {
  /** What the page is, such as `Overview`; of a gap tab its Employee ID behind `Gap `. */
  readonly page: string;
  readonly isFinished: boolean;
  /** The note of the page that was written. */
  readonly note: string;
}

/** @returns What is remembered of the tabs that the add-in wrote, by the ID of the tab: one read for all. */
export function pageStates(): ReadonlyMap<number, PageState> {
  const kept = Object.entries(PropertiesService.getDocumentProperties().getProperties());
  return new Map(
    kept
      .filter(([key]) => key.startsWith(PAGE))
      .map(([key, value]) => {
        const [page = '', note = ''] = value.slice(1).split('\n');
        return [Number(key.slice(PAGE.length)), { page, note, isFinished: value.startsWith(SIGNS.finished) }];
      }),
  );
}

/** Forgets tabs that are not there any more. */
export function forgetStates(sheetIds: readonly number[]): void {
  for (const id of sheetIds) PropertiesService.getDocumentProperties().deleteProperty(PAGE + id);
}

/** Takes down how far the writing of a tab has come. */
export function keepState(sheet: Sheet, page: string, state: keyof typeof SIGNS, note = ''): void {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty(PAGE + sheet.getSheetId(), `${SIGNS[state]}${page}\n${note}`);
}
