/** What sets one invented person apart from the others; what is left out is drawn. */
export interface Story {
  /** Months in the present level at the end of the current cycle. */
  readonly months?: number;
  /** The average rating this person is heading for; most head for 3.1 to 4.1. */
  readonly heading?: number;
  /** A competency that lags far behind the others. */
  readonly weak?: string;
  readonly target?: string;
  /** A title used towards customers in place of the level's own. */
  readonly title?: string;
  readonly leftOn?: string;
  /** Cycles without any rating, for example on parental leave. */
  readonly away?: readonly string[];
  /** The manager has not finished the current review. */
  readonly unfinished?: true;
}

/** Situations that every company has and that the example must show, by Employee ID. */
export const STORIES: Readonly<Record<string, Story>> = {
  E1009: { months: 33, target: 'IC4' },
  E1012: { months: 30, heading: 4.9 },
  E1013: { months: 26, heading: 4.9, target: 'M1' },
  E1014: { months: 31, heading: 4.9 },
  E1016: { months: 21, heading: 4.9, weak: 'Operations' },
  E1019: { months: 20, heading: 4.9, unfinished: true },
  E1020: { heading: 3.3 },
  E1021: { title: 'Lead Software Engineer' },
  E1025: { months: 24, heading: 4.8 },
  E1031: { months: 28, heading: 4.9, unfinished: true },
  E1034: { months: 17, heading: 4.9, target: 'IC3' },
  E1035: { months: 22, heading: 4.9, unfinished: true },
  E1036: { months: 13, heading: 4.9 },
  E1037: { months: 19, heading: 3.8, target: 'M1' },
  E1040: { away: ['2026 Q2', '2026 Q3'] },
  E1046: { months: 24, leftOn: '2026-05-29' },
  E1051: { months: 2 },
  E1052: { heading: 3.4 },
  E1053: { months: 27, heading: 4.8, weak: 'Mentoring' },
  E1057: { months: 2 },
  E1058: { months: 34, heading: 4.8, target: 'IC6' },
};
