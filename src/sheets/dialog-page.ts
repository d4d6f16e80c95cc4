/** Where the build put the script of the dialogs, compressed. */
const PACKED = /<script id="dialogs" type="text\/plain">([^<]+)<\/script>/;

/**
 * The page of a dialog. It is the same file as the sidebar, so that one file is pushed: what it shows is said in
 * `data-view`, and the script that the sidebar does without is unpacked.
 *
 * @param view The view of the file.
 * @returns HTML.
 * @throws Where the file of the sidebar is not the one that was built with this script.
 */
export function dialogPage(view: string): string {
  const file = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const packed = PACKED.exec(file)?.[1];
  if (packed === undefined) throw new Error('The add-in was not installed completely: push all of its files again.');
  const bytes = Utilities.base64DecodeWebSafe(packed);
  const script = Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
  // A function as replacement: the script may hold `$&`.
  return file.replace(PACKED, () => `<script>${script}</script>`).replace('data-view="check"', `data-view="${view}"`);
}
