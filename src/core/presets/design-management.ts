import type { PresetCompetency } from './preset.ts';

/** What success as a manager in Design depends on, DM2–DM4; four of them test a crossover (S36, S63). */
export const DESIGN_MANAGEMENT: readonly PresetCompetency[] = [
  {
    name: 'Coaching',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Develops designers towards the next level through plans, projects and practice.',
    whyItMatters: 'Designers who see no next step here find it elsewhere.',
    descriptions: {
      DM1: 'Meets each designer every week on current work and leaves the choice between two solutions to the designer. Sets one goal per cycle with each of them from the descriptions of the next level.',
      DM2: 'Agrees a growth plan with each designer from the descriptions of the next level and updates it every quarter. Chooses one project per designer and cycle for what it teaches.',
      DM3: 'Trains design leads before their first report starts and sits in on one of their one-to-ones each quarter. Gives an internal candidate for every lead role a trial project.',
      DM4: 'Reviews all growth plans of the department twice a year and transfers designers whose plan calls for another group. Keeps a succession list with two names and a date for each management role.',
    },
  },
  {
    name: 'Feedback',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Tells designers where they stand by their work and early enough to change it.',
    whyItMatters: 'Taste without examples is heard as a verdict on the person.',
    descriptions: {
      DM1: "Comments on each designer's work in writing before its handover and marks the screen concerned. Collects one example per competency before proposing a rating to the manager.",
      DM2: 'Gives each designer feedback on a named piece of work within a week of its review. Backs every rating with two pieces of work from the cycle.',
      DM3: 'Reads the reviews by own leads before delivery and returns ratings without a piece of work as proof. Asks two raters who are two points apart for their examples before calibration.',
      DM4: 'Chairs the calibration of all designers and writes down the reason for each change. Reports ratings and promotions in Design after every cycle and leaves out groups so small that people are recognised.',
    },
  },
  {
    name: 'Hiring',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Hires designers by what they have made and how they work, with equal steps for all.',
    whyItMatters: 'Portfolios impress by surface unless the questions are fixed beforehand.',
    descriptions: {
      DM1: 'Interviews candidates with the questions of the scorecard and submits written scores on the same day. Plans the first month of each new designer and goes through it together at its end.',
      DM2: 'Writes the scorecard and the portfolio questions before a vacancy is advertised. Asks for no unpaid work beyond the interviews and returns written feedback on each exercise.',
      DM3: 'Trains interviewers of several groups on recorded portfolio reviews and withdraws those whose scores stray. Plans vacancies two quarters ahead with product and engineering.',
      DM4: 'Agrees the yearly number of designers and their locations with finance and the People team. Opens a second way into the department, such as an apprenticeship, and reports how many stayed after a year.',
    },
  },
  {
    name: 'Team health',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Keeps the number of projects, conflict and turnover within limits that people work under for years.',
    whyItMatters: 'A designer spread over four teams finishes nothing and leaves.',
    descriptions: {
      DM1: 'Asks each designer every week about hours and number of projects and reports overload to the manager. Moves deadlines inside the group before anyone works overtime for them.',
      DM2: 'Surveys the designers every quarter and changes one thing that they name. Agrees with product leads for how many teams a designer works at once and postpones what goes beyond that.',
      DM3: 'Compares overtime, open requests and exits of own groups and moves work when one of them stands out. Settles conflicts between designers and product colleagues in a meeting with both and writes down what they agreed.',
      DM4: 'Sets a limit on projects per designer and reports each breach to the executive team. Interviews every designer who resigns and removes the most frequent cause within the year.',
    },
  },
  {
    name: 'Resource planning',
    type: 'Functional',
    tracks: 'Management',
    definition: 'Matches designers, skills and money to the work with the highest return.',
    whyItMatters: 'Requests for design outnumber designers in every quarter.',
    descriptions: {
      DM1: 'Keeps a board with every task of the group, its days and its designer. Reports after each sprint how planned and used days differ.',
      DM2: 'Estimates the design days of each planned feature with the designers concerned. Holds back a stated share of the quarter for repairs and research and reports how it was used.',
      DM3: 'Keeps a list of skills in several groups, such as research, motion or writing, and closes each gap by training or a vacancy. Books outside studios on a written brief with a fixed price.',
      DM4: 'Submits the yearly budget of Design with salaries, tools and research. Moves money during the year to the work with the higher return and records the comparison.',
    },
  },
];
