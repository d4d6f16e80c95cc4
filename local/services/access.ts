import type { AuthMode } from './run.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** Scopes of which one is enough, and the members that need them (PLATFORM §3, Scopes). */
const scopes: readonly { readonly calls: RegExp; readonly anyOf: readonly string[] }[] = [
  { calls: /^Ui\.show(Sidebar|ModalDialog|ModelessDialog)$/, anyOf: [`${AUTH}script.container.ui`] },
  { calls: /^Session\.get(Active|Effective)User$/, anyOf: [`${AUTH}userinfo.email`] },
  {
    calls:
      /^(SpreadsheetApp\.(getActive|flush|setActive)|Spreadsheet\.|Sheet\.|Range\.|RangeList\.|NamedRange\.|Protection\.|DeveloperMetadata|EmbeddedChart\.|Filter\.)/,
    anyOf: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  },
];

/** What each mode allows, by `Class.member` (PLATFORM §3, AuthMode table, and 1.11). */
const allowed: Readonly<Record<AuthMode, RegExp>> = {
  FULL: /./,
  // Sidebars and dialogs cannot be opened; user data is the locale only.
  LIMITED: /^(?!Ui\.(show|alert|prompt)|Session\.get(Active|Effective)User$)/,
  NONE: /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.|Utilities\.|Blob\.|Logger\.|console\.|enum\.|Session\.getActiveUserLocale$)/,
  // Spreadsheet is read-only, properties too (assumed: editors cannot set them), no user interface.
  CUSTOM_FUNCTION:
    /^((Spreadsheet|Sheet|Range|NamedRange|Protection|DeveloperMetadata|DataValidation|ConditionalFormatRule|EmbeddedChart|Filter|DeveloperMetadataLocation)\.(get|is|can|offset$)|DeveloperMetadataFinder\.|SpreadsheetApp\.getActive|Spreadsheet\.createDeveloperMetadataFinder|Sheet\.createDeveloperMetadataFinder|PropertiesService\.|Properties\.get|CacheService\.|Cache\.|LockService\.|Lock\.|Utilities\.|Blob\.|Logger\.|console\.|enum\.|HtmlService\.|HtmlOutput\.|Session\.getActiveUserLocale$)/,
};

/** Classes whose calls a custom function may make in part: there the member is refused, elsewhere the service. */
const partly =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange|Protection|DeveloperMetadata\w*|Properties|Embedded\w+)\./;

function refusalInFunction(call: string): string {
  // assumed: Google's own wording for the user interface, seen but not documented.
  if (call === 'SpreadsheetApp.getUi') return 'Cannot call SpreadsheetApp.getUi() from this context.';
  const [service = call, member = call] = call.split('.');
  return partly.test(call)
    ? `You do not have permission to call ${member}`
    : `You do not have permission to call ${service} service.`;
}

/** Why a call is refused in this mode, with these scopes in the manifest; undefined if it is not. */
export function refusal(call: string, mode: AuthMode, granted: readonly string[]): string | undefined {
  if (!allowed[mode].test(call)) {
    if (mode === 'CUSTOM_FUNCTION') return refusalInFunction(call);
    return `You do not have permission to call ${call}. (${mode === 'NONE' ? 'AuthMode.NONE' : 'AuthMode.LIMITED'})`;
  }
  const needed = scopes.find(({ calls }) => calls.test(call));
  if (!needed || needed.anyOf.some((scope) => granted.includes(scope))) return undefined;
  const list = needed.anyOf.length > 1 ? `(${needed.anyOf.join(' || ')})` : needed.anyOf[0];
  return `Specified permissions are not sufficient to call ${call}. Required permissions: ${list}`;
}

/** Calls that reach no server, and builders: not counted. */
const uncounted =
  /^((Sheet|Spreadsheet)\.getRange|Range\.(offset|getCell)|SpreadsheetApp\.(new|getUi)|Sheet\.newChart|(\w+Builder|Menu|HtmlOutput|PromptResponse|console|Logger|enum|Utilities|Blob|Ui)\.)/;

/** Whether a call counts as a service call. */
export const counts = (call: string): boolean => !uncounted.test(call) || /^Ui\.(show|alert|prompt)/.test(call);
