type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Finds a name for a range of a tab that nobody else's range has. */
export type FreeName = (wanted: string, sheet: Sheet) => string;

/**
 * Reads the named ranges of a workbook once.
 *
 * @returns Gives the name that is wanted, or numbers it where it belongs to a range of another tab.
 */
export function freeNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FreeName {
  const owners = new Map(
    spreadsheet
      .getNamedRanges()
      .map((named) => [named.getName().toUpperCase(), named.getRange()?.getSheet().getSheetId()] as const),
  );
  return (wanted, sheet) => {
    const id = sheet.getSheetId();
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (owners.has(name) && owners.get(name) !== id) continue;
      owners.set(name, id);
      return name;
    }
  };
}
