import type { CellChange, FixReport, SkippedCell } from '../../src/core/contract-findings.ts';
import type { Finding, FixKind, Severity } from '../../src/core/finding.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { number } from '../strings.ts';

/** Why cells were left as they are. */
const LEFT: Readonly<Record<SkippedCell['why'], string>> = {
  changed: 'changed meanwhile',
  formula: 'calculated by a formula',
  protected: 'protected',
  gone: 'not there any more',
};
/** How many cells are named. */
const NAMED = 5;

function left(skipped: readonly SkippedCell[]): readonly string[] {
  return [...groupBy(skipped, ({ why }) => why)].map(([why, cells]) => {
    const names = cells.slice(0, NAMED).map(({ cell }) => cell);
    const more = cells.length - names.length;
    return `Left as ${cells.length === 1 ? 'it is' : 'they are'}, ${LEFT[why]}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  });
}

/** Every text of the check panel that is not a message of a rule or of the server. */
export const CHECK_STRINGS = {
  checkAgain: 'Check again',
  checkingShort: 'Checking…',
  checking: 'Checking the framework…',
  reading: (tab: string, rows: number, of: number) => `Reading ${tab}: ${rows} of ${of} rows`,
  why: 'Why',
  example: (isGood: boolean, tab: string) => `${isGood ? '✓ Like this' : '✗ Not like this'}, in ${tab}`,
  andMore: (n: number) => `and ${n} more like these`,
  more: (n: number) => `Show ${n} more`,
  moreCells: (n: number) => `and ${number(n, 'other cell', 'other cells')}`,
  goTo: (tab: string, cell: string) => `Go to ${cell} in ${tab}`,
  severity: { error: 'To fix', warn: 'To look at', info: 'Good to know' } satisfies Record<Severity, string>,
  requirement: (id: string) => `Requirement ${id}`,
  health: (errors: number, warnings: number) => `${errors} to fix, ${warnings} to look at`,
  allClear: 'Nothing to fix',
  looked: (families: readonly string[], levels: number, descriptions: number, people: number) =>
    [
      families.slice(0, 3).join(', ') + (families.length > 3 ? ` and ${families.length - 3} more` : ''),
      number(levels, 'level', 'levels'),
      number(descriptions, 'description', 'descriptions'),
      number(people, 'person', 'people'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  empty: 'No framework yet',
  setUp: 'Set up…',
  import: 'Import…',
  firstSteps: 'First steps',
  steps: {
    framework: 'A framework is there',
    people: 'People and their ratings are there',
    check: 'The check has nothing to fix',
    gapTabs: 'Gap tabs are written',
  },
  stepDone: ', done',
  stepOpen: ', to do',
  putAway: 'Put away',
  writeGapTabs: 'Write gap tabs…',
  emptyHelp: 'Choose Career Framework ▸ Set up workbook… to start from a preset, or to import the framework you have.',
  filter: 'Filter',
  find: 'Search',
  severityLabel: 'Importance',
  tab: 'Tab',
  all: 'All',
  filtered: (shown: number, all: number) => `${shown} of ${number(all, 'finding', 'findings')} shown`,
  showAll: 'Show all',
  alike: (kind: FixKind, n: number) =>
    kind === 'number'
      ? `${number(n, 'number is', 'numbers are')} stored as text.`
      : `${number(n, 'name has', 'names have')} spaces that nobody sees.`,
  fix: (n: number) => (n === 1 ? 'Fix' : `Fix all ${n}`),
  fixLabel: ([first, ...others]: readonly Finding[]) =>
    others.length === 0
      ? `Fix ${first?.at.cell}: ${first?.fix?.to}`
      : `Fix all ${others.length + 1} in ${first?.at.tab}`,
  fixing: 'Fixing…',
  undoing: 'Undoing…',
  saving: 'Saving…',
  undo: 'Undo',
  fixed: ({ done, skipped }: FixReport) => [`${number(done, 'cell', 'cells')} fixed.`, ...left(skipped)].join(' '),
  undone: ({ done, skipped }: FixReport) => [`${number(done, 'cell', 'cells')} put back.`, ...left(skipped)].join(' '),
  dismissAsk: 'Dismiss…',
  dismissAll: (n: number) => `Dismiss all ${n}…`,
  dismissLabel: (message: string) => `Dismiss: ${message}`,
  dismiss: 'Dismiss',
  reason: (n: number) => (n === 1 ? 'Why is this fine as it is?' : `Why are these ${n} fine as they are?`),
  reasonHint: 'Kept in the file. The finding comes back when its text changes.',
  reasonMissing: 'Write a reason first: somebody will ask for it.',
  dismissed: (n: number) => `${n} dismissed`,
  dismissedNow: (n: number) => `${number(n, 'finding', 'findings')} dismissed.`,
  restored: (n: number) => `${number(n, 'finding is', 'findings are')} back.`,
  said: (reason: string, day: string) => `“${reason}” ${day}`,
  saidBefore: (day: string, reason: string) => `Dismissed on ${day} (“${reason}”), and changed since.`,
  fixesKept: 'Last fixes',
  fixKept: (back: readonly CellChange[], day: string) =>
    `${back.length === 1 ? back[0]?.cell : number(back.length, 'cell', 'cells')} in ${back[0]?.tab}, ${day}`,
  checked: (errors: number, warnings: number) => `Checked. ${errors} to fix, ${warnings} to look at.`,
} as const;
