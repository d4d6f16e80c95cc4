import type { ImportTab } from '../../src/core/importing/proposal.ts';

/** Text that would do harm as markup, or break a layout. */
export const HOSTILE = {
  markup: '<img src=x onerror="window.hacked = true">',
  long: 'Endless'.repeat(72).slice(0, 500),
  rightToLeft: 'כתיבה ברורה',
  emoji: '🧭 Direction 👩‍👩‍👧',
} as const;

const NOTE =
  'Last updated by HR in spring, please comment in the margin if anything in here is out of date or unclear to you.';

/** A framework as people draw one: no name, levels out of order, two spellings, a note. */
export const DRAWN: readonly ImportTab[] = [
  {
    name: 'Sheet1',
    values: [
      [NOTE, '', '', '', ''],
      ['', '', '', '', ''],
      ['', 'L2', 'L1', 'L3', 'M1'],
      [
        'Goal',
        'Sets goals for a quarter.',
        'Asks what the goal of a task is.',
        'Sets goals for a year.',
        'Agrees on goals.',
      ],
      [
        'Goals',
        'Drops a goal in time.',
        'Meets a goal that was set.',
        'Trades goals off.',
        'Explains goals to others.',
      ],
      ['Writing', 'Edits what others write.', 'Writes notes that others can follow.', '', 'Writes down decisions.'],
    ],
  },
];

/** Names and texts that do harm where they are read as markup. */
export const HARMFUL: readonly ImportTab[] = [
  {
    name: 'People & <b>Culture</b>',
    values: [
      ['Competency', 'L1', `L2 ${HOSTILE.emoji}`],
      [HOSTILE.markup, 'Writes <script>window.hacked = true</script> notes.', 'Edits notes.'],
      [HOSTILE.long, 'Plans a week.', HOSTILE.long],
      [HOSTILE.rightToLeft, 'כותב הערות ברורות לצוות.', 'Edits notes in two languages.'],
    ],
  },
];

/** A framework larger than any we have seen. */
export function large(levels: number, competencies: number): ImportTab {
  const codes = Array.from({ length: levels }, (_, level) => `L${level + 1}`);
  const text = (row: number, column: number) =>
    `Does part ${row + 1} of the work at level ${column + 1}, says early when a date will move, and writes down what the next person needs to know about it.`;
  return {
    name: 'Engineering',
    values: [
      ['Competency', ...codes],
      ...Array.from({ length: competencies }, (_, row) => [
        `Competency ${row + 1}`,
        ...codes.map((_code, column) => text(row, column)),
      ]),
    ],
  };
}

/** Answers the calls that only read, from tabs that are at hand. */
export function serverOf(tabs: readonly ImportTab[]) {
  return (name: string, argument: unknown): unknown => {
    if (name === 'sidebarReadTabs') {
      const wanted = (argument as { tabs: readonly string[] }).tabs;
      return { ok: true, value: tabs.filter((tab) => wanted.includes(tab.name)) };
    }
    if (name === 'sidebarTabs') {
      const infos = tabs.map((tab, place) => ({
        tab: tab.name,
        kind: '',
        rows: tab.values.length,
        columns: tab.values[0]?.length ?? 0,
        active: place === 0,
      }));
      return { ok: true, value: infos };
    }
    const { tables } = argument as { tables: readonly { tab: string; rows: readonly unknown[] }[] };
    const added = tables.map(({ tab, rows }) => ({ tab, state: 'new', rows: rows.length - 1, columns: [], cells: 0 }));
    return { ok: true, value: { tabs: added, differences: [] } };
  };
}
