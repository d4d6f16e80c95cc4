import type { PresetCompetency } from './preset.ts';

/** What success as a manager in Sales depends on, SM1–SM4; three of them test a crossover (S36, S63). */
export const SALES_MANAGEMENT: readonly PresetCompetency[] = [
  {
    name: 'Coaching',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Develops sellers by listening in, practising and reviewing, without taking over their deals.',
    whyItMatters: 'Where the manager closes the deals, nobody else learns to.',
    descriptions: {
      SM1: 'Listens to calls or meetings of each seller every month and practises one point with the seller before the next. Leaves the conversation with the customer to the seller and takes notes.',
      SM2: 'Writes a development plan with each seller from the descriptions of the next level and reviews it every quarter. Holds a monthly training on the stage in which the teams lose most deals.',
      SM3: 'Sits in on one coaching conversation of each manager a quarter and debriefs it in writing. Names two candidates for each manager role and gives them a team assignment before the role falls vacant.',
      SM4: 'Pays for training of sellers and managers and publishes figures from before and after, such as the months to a first deal. Reports promotions, exits and quota attainment by level and group to all of Sales once a year.',
    },
  },
  {
    name: 'Feedback',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Tells sellers where they stand on skills as well as on numbers, early enough to change it.',
    whyItMatters: 'Numbers arrive months after the work that caused them.',
    descriptions: {
      SM1: 'Gives feedback on a specific call or e-mail within a week and quotes the sentence concerned. Collects examples for each competency during the cycle and hands them over for the rating.',
      SM2: 'Backs each rating with examples from the cycle that are not quota. Agrees a written plan with dates with a seller who misses quota two quarters in a row.',
      SM3: 'Compares ratings across teams before calibration and asks for evidence where rating and quota point in opposite directions. Returns reviews that argue from quota alone before they are delivered.',
      SM4: 'Examines territories and commission as well as ratings for differences between groups and corrects them before pay is calculated. Reviews each director in writing against criteria published before the year began.',
    },
  },
  {
    name: 'Hiring',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Chooses sellers by tests that are fixed beforehand and the same for each candidate.',
    whyItMatters: 'A wrong hire in a territory costs a year of its revenue and some of its customers.',
    descriptions: {
      SM1: 'Scores one part of the interview, such as the role play, on the agreed sheet before speaking to the other interviewers. Writes the plan for the first thirty days of each new seller and checks it every week.',
      SM2: 'Writes the scorecard for a vacancy before the first interview and records the decision of the panel with its reasons. Compares what each hire has sold after half a year with the plan and corrects the scorecard.',
      SM3: 'Plans the vacancies of a region two quarters ahead from territory figures and expected exits. Opens a new source of candidates, such as people from Support, and reports their results after a year.',
      SM4: 'Recruits directors and global account executives and names a possible successor for each. Audits pass rates and first-year quota by stage and group once a year and orders changes to the tests.',
    },
  },
  {
    name: 'Sales planning',
    type: 'Functional',
    tracks: 'Management',
    definition: 'Sets territories, quotas and forecasts from recorded figures.',
    whyItMatters: 'A quota that nobody believes is ignored, and one that is too low costs the company its plan.',
    descriptions: {
      SM1: "Checks each deal of the team against the stage rules every week and corrects the record with the seller. Hands in the team's monthly forecast with the reason for every deal that counts in it.",
      SM2: 'Calculates territories and quotas from market size and past revenue and hands each seller the calculation. Hands in a quarterly forecast by team and, beside it, the error of the last one with its causes.',
      SM3: 'Builds the yearly plan of a region with headcount, quota capacity, discounts and travel. Explains a deviation beyond the agreed limit in the month in which it occurs and re-plans the remaining quarters.',
      SM4: 'Submits a three-year plan of revenue and cost by segment and channel to the board. Redesigns commission when the data show pay without profit and publishes the change a quarter ahead, with the reason.',
    },
  },
];
