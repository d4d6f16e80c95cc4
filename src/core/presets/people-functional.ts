import type { PresetCompetency } from './preset.ts';

/** What success in the People team depends on beyond the core, H1–H5 (S36, S77). */
export const PEOPLE_FUNCTIONAL: readonly PresetCompetency[] = [
  {
    name: 'Recruiting',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Fills vacancies with criteria fixed in advance and the same steps for every candidate.',
    whyItMatters: 'Who joins decides what the company is capable of two years later.',
    descriptions: {
      H1: 'Schedules interviews and tells every candidate beforehand who will be there, what will be asked about and when an answer follows. Enters each change of status in the applicant system on the same day.',
      H2: 'Fills junior and specialist vacancies from the advertisement to the contract against a scorecard. Collects the written scores of the panel before anyone compares notes.',
      H3: 'Settles role, level and pay with the managers of a department before a vacancy opens and returns requests without a scorecard. Reports time, cost and pass rates of each stage every quarter.',
      H4: 'Fills senior roles in several departments from a list of candidates built before the vacancy. Audits one stage of hiring per quarter for differences between groups and changes what causes them.',
      H5: 'Sets the hiring standards, the training of interviewers and the hiring budget of the company. Compares the hires of each year with their ratings two years later and drops tests that predicted nothing.',
    },
  },
  {
    name: 'Employee relations',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Handles complaints, absence and conduct by a fair procedure that is on record.',
    whyItMatters: 'One case handled unfairly is known to everybody and is expensive in court.',
    descriptions: {
      H1: 'Files complaints and sick notes in the protected folder on the day they arrive and passes them to the case owner. Refers employees with a grievance to the policy and to a named contact.',
      H2: 'Conducts first interviews in absence and conduct cases from a prepared list of questions. Writes minutes that both sides sign.',
      H3: 'Investigates complaints in one department, hears all sides and delivers a written finding within the period of the policy. Compares every proposed measure with earlier cases before the manager decides.',
      H4: 'Leads investigations that concern managers or several departments. Looks through all closed cases for patterns twice a year and trains the managers in whose teams they recur.',
      H5: 'Decides on dismissals and settlements together with counsel and keeps records that pass an outside audit. Rewrites the policy or the reporting channel when the same case returns in different departments.',
    },
  },
  {
    name: 'Policy and pay',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Writes and applies the rules on work, pay and benefits so that equal cases are treated alike.',
    whyItMatters: 'Pay that nobody has the reasons for is argued about one person at a time.',
    descriptions: {
      H1: 'Applies leave, expense and benefit rules from the handbook and refers cases that it does not cover. Enters payroll changes that a second person checks.',
      H2: 'Drafts changes to a policy with the law behind them, the cost and the number of people concerned. Checks contracts and salary offers against the pay bands and refers exceptions for decision.',
      H3: 'Proposes pay and levels in a department within its budget and gives the position of each person in the band. Lists unequal pay at equal levels and agrees with the manager when each case is corrected.',
      H4: 'Updates the pay bands of several departments from market data every year. Prepares the pay gap report and a costed plan that closes the gaps found.',
      H5: "Designs the pay and benefit structure of the company and obtains the executive team's approval. Commissions an outside audit of the structure every two years and publishes the result to all staff.",
    },
  },
  {
    name: 'People data',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Keeps records that are right and protected, and answers questions from them.',
    whyItMatters: 'Decisions about people rest on records that the people concerned never see.',
    descriptions: {
      H1: 'Enters hires, moves and exits in the personnel system before the payroll of that month closes. Compares a sample of records with their contracts every month and corrects the differences.',
      H2: 'Builds monthly reports on headcount, absence and exits with the definition of each figure beside it. Removes names from every report that leaves the People team.',
      H3: 'Analyses a question of the department, such as why people leave, from interviews and records and proposes two measures. Leaves groups of fewer than five people out of every report.',
      H4: 'Forecasts headcount and exits of several departments for a year and compares forecast and outcome every quarter. Runs the engagement survey and agrees one measure with each department head.',
      H5: 'Decides which personal data the company keeps, for how long and who reads it, and commissions a yearly audit of the rules. Builds the workforce model behind the three-year plan.',
    },
  },
  {
    name: 'Learning',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Sets up training and practice through which people and managers grow in their roles.',
    whyItMatters: 'People stay where they learn, and teams get the managers that somebody trained.',
    descriptions: {
      H1: 'Books courses, records attendance and collects the feedback of participants after each. Keeps the onboarding calendar of every new joiner.',
      H2: 'Runs onboarding days and short courses from own material and revises it after each round of feedback. Reminds managers of probation reviews and files every result.',
      H3: 'Trains the managers of a department in feedback, rating and interviewing with cases from their own teams. Sits in on review conversations of theirs, with consent, and debriefs each.',
      H4: 'Builds a programme for new managers of several departments, with tasks between the sessions. Compares exits and ratings in their teams before and after.',
      H5: 'Sets up career frameworks with the managers of every department and audits their use once a year. Divides the training budget by the results that earlier courses had half a year later.',
    },
  },
];
