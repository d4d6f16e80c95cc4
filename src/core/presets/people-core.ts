import type { PresetCompetency } from './preset.ts';

/** The four competencies of everybody in the People team, at every level (S35). */
export const PEOPLE_CORE: readonly PresetCompetency[] = [
  {
    name: 'Communication',
    type: 'Core',
    tracks: 'All',
    definition: 'Tells employees and managers what applies to them, what happens next and when, in words they use.',
    whyItMatters: 'An unclear answer about pay, leave or a job costs more trust than a late one.',
    descriptions: {
      H1: 'Answers questions about leave, payroll dates or forms with a link to the rule, and passes on those that the handbook leaves open. Confirms every change of personal data to the employee in writing.',
      H2: 'Writes offer letters, policy pages and invitations that go out after one round of comments. Tells both sides of a request the date of the next step and announces a delay before that date.',
      H3: 'Briefs managers on pay decisions and review results before their teams hear of them, with a page of questions and answers. Records each agreement with a manager on the day it is made.',
      H4: 'Prepares department heads for announcements that concern jobs and attends each of them. Publishes all questions that staff asked, with the answers.',
      H5: 'Reports to the executive team every quarter on exits, vacancies and pay gaps, with one proposal for each. Announces company-wide changes of pay or policy to all staff with the reasons and a date for their review.',
    },
  },
  {
    name: 'Ownership',
    type: 'Core',
    tracks: 'All',
    definition: 'Sees a people matter through until it is settled and on file, including the parts between two teams.',
    whyItMatters: 'A matter that nobody closes comes back as a resignation or a complaint.',
    descriptions: {
      H1: 'Carries each new hire or leaver through every item of the checklist. Corrects own errors in contracts or pay data before payroll closes and notifies the employee.',
      H2: 'Looks after a process such as absence or onboarding and counts its errors and waiting times every month. Changes the step that caused most of them.',
      H3: 'Follows a matter of the department until the agreed result is on file, after a change of manager too. Checks own closed cases after six months and reopens those that returned.',
      H4: 'Takes on a problem that several departments have, such as exits in the first year, and sets a target with their heads. Reports the figure each quarter and replaces a measure that has not moved it.',
      H5: "Writes the company's yearly people plan with costs and targets and answers for each target to the executive team. Ends programmes that miss theirs and publishes the reason.",
    },
  },
  {
    name: 'Collaboration',
    type: 'Core',
    tracks: 'All',
    definition:
      'Works with managers, employees and other functions so that people matters are decided once and together.',
    whyItMatters: 'What HR decides alone is carried out by nobody.',
    descriptions: {
      H1: 'Hands files to payroll, IT and the office with everything that their checklist asks for. Covers the inbox of an absent colleague from the written handover.',
      H2: 'Agrees dates with payroll, finance and IT before a process starts and sends one list of who does what. Takes over cases from a colleague whose queue exceeds the agreed limit.',
      H3: 'Collects comments of managers and employee representatives on a proposal before it is decided and files the replies. Brings a manager and an employee in dispute to an agreement that both sign.',
      H4: 'Leads a working group from several departments that writes a policy or a career framework. Passes its upkeep to a named manager when it is published.',
      H5: 'Agrees one set of headcount figures with finance and all department heads for budget and hiring plan. Represents the company in talks with unions, authorities or auditors.',
    },
  },
  {
    name: 'Delivery',
    type: 'Core',
    tracks: 'All',
    definition: 'Brings people processes and changes to their end on the dates that were announced.',
    whyItMatters: 'Pay, contracts and reviews have dates that people plan their lives around.',
    descriptions: {
      H1: 'Completes contracts, references and certificates from templates by their due dates. Tells those who wait for a document that it will be late, before the date has passed.',
      H2: 'Runs a recurring event, such as the enrolment for benefits or the reviews of one department, by its published timetable. Reports at its end how many took part and what was late.',
      H3: 'Plans and introduces a change in one department, such as a new shift model, with a trial before the decision. Compares the result with the goal on the date set beforehand.',
      H4: 'Leads the yearly pay review or the calibration of ratings for several departments to its date. Agrees a new timetable with the heads concerned when a department falls behind.',
      H5: 'Introduces a system or practice in the whole company, such as a pay structure, within the approved budget. Measures its use in every department for a year and reports the figures.',
    },
  },
];
