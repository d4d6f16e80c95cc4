import type { PresetCompetency } from './preset.ts';

/** What success as a manager in Support depends on, CM1–CM4; three of them test a crossover (S36, S63). */
export const SUPPORT_MANAGEMENT: readonly PresetCompetency[] = [
  {
    name: 'Coaching',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Develops people on their own cases, by reading along, practice and plans.',
    whyItMatters: 'People leave Support first where every day is the same and no next step is in sight.',
    descriptions: {
      CM1: 'Reads or listens to cases of each team member every month and practises one point from them together. Sits beside new colleagues in their first week with customers.',
      CM2: "Keeps a written growth plan with each report, towards the next level or another job family. Frees agreed hours for each person's training or project work and reports how they were used.",
      CM3: 'Observes one coaching talk of each team lead a quarter, with consent, and debriefs it in writing. Gives people who want to lead a task of the role, such as planning a rota, before a vacancy opens.',
      CM4: 'Agrees paths from Support to Product, Sales and Engineering with the heads there and publishes how many people took them. Pays for training in working hours and reports how much of it went to each level and group.',
    },
  },
  {
    name: 'Feedback',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Tells people where they stand, from samples of work that both have read.',
    whyItMatters: 'A satisfaction score judges the product as much as the person who answered.',
    descriptions: {
      CM1: 'Grades a random sample of cases with one sheet for everybody and discusses it within a week, with the sentence concerned on the screen. Notes examples for each competency during the cycle.',
      CM2: 'Bases each rating on samples, remarks of colleagues and figures together, with two examples per competency. Writes down goals and dates with everybody rated below the required level.',
      CM3: 'Lets all leads grade the same cases twice a year and trains those who are more than a point away. Asks for evidence of outliers between teams before calibration.',
      CM4: 'Chairs the calibration of all levels and records each changed rating with its reason. Compares ratings and the share of late shifts between groups every cycle and publishes what was corrected.',
    },
  },
  {
    name: 'Team health',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Keeps shifts, abuse and pressure within limits that people work under for years.',
    whyItMatters: 'Each resignation takes months of experience with customers along.',
    descriptions: {
      CM1: 'Takes people off the queue after an abusive contact and moves contacts to others before a planned break is lost. Asks each team member in private, at least once a month, what weighs on them.',
      CM2: 'Publishes the rota with the agreed notice and spreads late and weekend shifts evenly, with the count per person visible. Carries out one change a quarter that the team chose in a survey.',
      CM3: 'Compares overtime, sickness and resignations of several teams every month and moves volume when one stands out. Speaks with everybody who hands in notice and removes, within half a year, a cause that was named more than once.',
      CM4: 'Sets limits for night work, cases per person and abusive customers after consulting the staff. Ends the contract of a customer who abuses staff again after a written warning.',
    },
  },
  {
    name: 'Workforce planning',
    type: 'Functional',
    tracks: 'Management',
    definition: 'Matches people, skills and hours to the contacts expected.',
    whyItMatters: 'One person too few doubles the waiting time, and one too many costs a salary.',
    descriptions: {
      CM1: 'Enters leave and training in the weekly plan and leaves no hour below the minimum staffing. Notes each deviation from the forecast beyond the agreed limit, with its cause.',
      CM2: 'Forecasts the contacts of a quarter by channel, launches and seasons included, and compares the result with it. Requests a vacancy with the hours missing, the start date and the training time.',
      CM3: 'Lists languages and products that only one or two people cover and has another trained by a set date. Compares own staff, partners and automatic answers by cost per solved case and shifts volume accordingly.',
      CM4: 'Submits the yearly budget with the service level that each of three amounts buys. Chooses sites, partners and tools and ends contracts whose figures miss the agreement for a year.',
    },
  },
];
