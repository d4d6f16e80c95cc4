/** What the Settings tab says about one setting. */
export interface SettingText {
  readonly name: string;
  /** The default as it is typed. */
  readonly typed: string | number;
  readonly what: string;
}

const text = <T extends string | number>(name: string, typed: T, what: string) => ({ name, typed, what });
const point = (n: number, typed: string) =>
  text(`Rating ${n}`, typed, `What a rating of ${n} means, shown wherever ratings are made or read.`);

/** Every setting with its default (DESIGN §1). The anchors of the scale name what was seen, so that raters agree (S80). */
export const SETTING_TEXTS = {
  companySize: text(
    'Company size',
    'Growth',
    'Startup, Growth or Mid-size: how many levels and tracks the checks expect.',
  ),
  ratedAgainst: text(
    'Ratings are made against',
    'Next level',
    'Next level, Current level or Absolute scale: what raters compare with. Printed on every page; changes no number.',
  ),
  countingRaters: text(
    'Ratings that count',
    'Manager',
    'Raters whose ratings decide, separated by commas. A calibrated rating replaces them.',
  ),
  requiredRating: text(
    'Required rating',
    3,
    'Rating that each competency asks for where the tab Required ratings says nothing.',
  ),
  ratedShare: text(
    'Rated share',
    0.8,
    'Share of the applicable competencies that must be rated before a cycle is judged.',
  ),
  aspirationalShare: text(
    'Aspirational share',
    0.05,
    'Criteria that no more than this share of people meet count as aspirational.',
  ),
  fewestToJudge: text('Fewest people to judge', 20, 'With fewer people than this, attainability is not judged.'),
  smallestGroup: text('Smallest group shown', 5, 'Figures about a smaller group than this are not shown.'),
  monthsBetweenReviews: text('Months between reviews', 12, 'After so many months a framework is due for review.'),
  rating1: point(1, 'Not seen: the work called for it, and none of it happened'),
  rating2: point(2, 'Seen in part: some of it happened, the rest was missing or done by somebody else'),
  rating3: point(3, 'Seen: all of it happened, and an example can be named'),
  rating4: point(4, 'Seen each time the work called for it, without a reminder'),
  rating5: point(5, 'Taken further: as 4, and others have adopted the practice'),
  currentCycle: text(
    'Current cycle',
    '',
    'The cycle that is shown; empty = the last one in which at least half of the people are rated.',
  ),
} as const;
