/** A row of the Settings tab: setting, default value, what it does. */
export type SettingDefault = readonly [setting: string, value: string | number, whatItDoes: string];

const point = (rating: number, anchor: string): SettingDefault => [
  `Rating ${rating}`,
  anchor,
  `What a rating of ${rating} means, shown wherever ratings are made or read.`,
];

/** Every setting of DESIGN §1 with its default. The rating anchors name what was seen, so that raters agree (S80). */
export const DEFAULT_SETTINGS: readonly SettingDefault[] = [
  ['Company size', 'Growth', 'Startup, Growth or Mid-size: how many levels and tracks the checks expect.'],
  [
    'Ratings are made against',
    'Next level',
    'Next level, Current level or Absolute scale: what raters compare with. Printed on every page; changes no number.',
  ],
  [
    'Ratings that count',
    'Manager',
    'Raters whose ratings decide, separated by commas. A calibrated rating replaces them.',
  ],
  ['Required rating', 3, 'Rating that each competency asks for where the tab Required ratings says nothing.'],
  ['Rated share', 0.8, 'Share of the applicable competencies that must be rated before a cycle is judged.'],
  ['Aspirational share', 0.05, 'Criteria that no more than this share of people meet count as aspirational.'],
  ['Fewest people to judge', 20, 'With fewer people than this, attainability is not judged.'],
  ['Smallest group shown', 5, 'Figures about a smaller group than this are not shown.'],
  ['Months between reviews', 12, 'After so many months a framework is due for review.'],
  point(1, 'Not seen: the work called for it, and none of it happened'),
  point(2, 'Seen in part: some of it happened, the rest was missing or done by somebody else'),
  point(3, 'Seen: all of it happened, and an example can be named'),
  point(4, 'Seen each time the work called for it, without a reminder'),
  point(5, 'Taken further: as 4, and others have adopted the practice'),
  [
    'Current cycle',
    '',
    'The cycle that is shown; empty = the last one in which at least half of the people are rated.',
  ],
];
