import type { PresetCompetency } from './preset.ts';

/** What success as a manager in Product depends on, PL1–PL4; three of them test a crossover (S36, S63). */
export const PRODUCT_MANAGEMENT: readonly PresetCompetency[] = [
  {
    name: 'Coaching',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Develops product managers through decisions that stay theirs.',
    whyItMatters: 'People learn to decide by deciding, and a manager who decides for them ends that.',
    descriptions: {
      PL1: 'Goes through a brief or an interview with each product manager every two weeks and asks questions before giving an opinion. Keeps a written growth plan with each, tied to the descriptions of the next level.',
      PL2: 'Gives each product manager one problem a year of the next level, with reviews at its middle and end. Sits in on one coaching talk of each newer manager a quarter and debriefs it.',
      PL3: 'Offers senior roles to the group first and publishes how candidates were compared. Moves product managers to another product when their growth plan calls for it, under a handover plan.',
      PL4: 'Opens ways into Product for people from Support, Engineering and Design and publishes each year how many came and how many stayed. Gives each director a task outside their own group once a year and reviews it in writing.',
    },
  },
  {
    name: 'Feedback',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Tells product managers where they stand on decisions and evidence, apart from luck with results.',
    whyItMatters: 'Results arrive a year after the decisions, and feedback must not wait for them.',
    descriptions: {
      PL1: 'Gives feedback on a document, meeting or decision within a week and names the passage concerned. Collects remarks of engineers and designers on each product manager twice a year and passes them on with examples.',
      PL2: 'Backs ratings with decisions and evidence from the cycle, whether or not the launch succeeded. Agrees a written plan with dates with anybody rated below the required level.',
      PL3: 'Compares ratings of several teams before calibration and returns those that rest on one launch. Adds own notes from meetings and documents to each review of a senior product manager.',
      PL4: 'Chairs the calibration of the senior levels and records each change with its reason. Publishes ratings and promotions by group each year and corrects differences that the work does not explain.',
    },
  },
  {
    name: 'Hiring',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Chooses people by work samples and questions fixed before the first interview.',
    whyItMatters: 'One product manager decides on the work of ten others for years.',
    descriptions: {
      PL1: 'Writes scorecard and work sample for a vacancy and has two colleagues grade the sample independently. Answers each candidate by the date given at the last interview.',
      PL2: 'Trains interviewers and sits in on one interview of each per half-year. Compares interview scores with ratings a year later and drops questions that forecast nothing.',
      PL3: 'Settles headcount and the mix of levels for the coming year with Finance. Opens a source of candidates not used before and reports pass rates by source.',
      PL4: 'Hires directors and principal product managers with a panel from other functions. Audits all hiring in Product by stage and group once a year, publishes the findings and changes the process.',
    },
  },
  {
    name: 'Portfolio planning',
    type: 'Functional',
    tracks: 'Management',
    definition: 'Divides people and money between products by their expected return.',
    whyItMatters: 'Money spread evenly starves the product that grows.',
    descriptions: {
      PL1: "Plans a quarter from the capacity of engineering and design, net of leave and upkeep. Reports each month how much of it went into the team's goals and how much into unplanned work.",
      PL2: 'Compares the return per person of several products and proposes moves of people twice a year. Plans vacancies two quarters ahead with the engineering managers concerned.',
      PL3: 'Prepares budget and revenue forecast of a product group for the year, suppliers included. Releases money in stages, each against a figure agreed beforehand.',
      PL4: 'Submits a portfolio for three years to the board: what grows, what pays for it and what ends. Shifts money between product groups during the year when results leave the agreed range.',
    },
  },
];
