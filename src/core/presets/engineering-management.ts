import type { PresetCompetency } from './preset.ts';

/** What success as a manager in Engineering depends on, M1–M4; four of them test a crossover (S36, S63). */
export const ENGINEERING_MANAGEMENT: readonly PresetCompetency[] = [
  {
    name: 'Coaching',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Develops people towards the next level through plans, assignments and practice.',
    whyItMatters: 'People stay where they can see the next step and who helps them take it.',
    descriptions: {
      M1: 'Keeps a written growth plan with every report, tied to the descriptions of the next level, and reviews it each quarter. Gives each report one assignment per cycle from that plan.',
      M2: 'Observes, with consent, one conversation of each team lead or new manager per quarter and debriefs it in writing. Prepares an internal candidate for every lead role before it falls vacant.',
      M3: 'Holds a talent review of the department twice a year and names two possible successors for each manager. Transfers people between teams when their growth plan calls for it.',
      M4: "Pays for management training and mentoring programmes from Engineering's budget and publishes the rules for applying. Reports promotions and exits by level and group to all staff once a year.",
    },
  },
  {
    name: 'Feedback',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Tells people where they stand, with examples, early enough to change it.',
    whyItMatters: 'A review that surprises somebody came too late to be of use.',
    descriptions: {
      M1: 'Gives feedback on a specific event within a week of it and backs every rating with an example from the cycle. Agrees a written plan before a low rating is given a second time.',
      M2: 'Compares ratings across own teams before calibration and asks for evidence wherever two raters are two points apart. Reads every review before it is delivered and returns those without examples.',
      M3: 'Chairs the calibration of the department and records each changed rating with its reason. Decides on a dismissal only after an improvement period documented with the People team.',
      M4: 'Checks ratings and promotions across Engineering each cycle for differences between groups, publishes the findings and corrects the cases found. Reviews every director in writing against published criteria.',
    },
  },
  {
    name: 'Hiring',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Fills roles against criteria that are fixed before the first interview and equal for every candidate.',
    whyItMatters: 'Each hire changes a team for years, and a wrong one costs more than a vacancy.',
    descriptions: {
      M1: 'Writes the scorecard for a vacancy before the first interview and briefs the panel on it. Tells each candidate the outcome by the date promised and files the notes behind the decision.',
      M2: 'Forecasts the vacancies of several teams two quarters ahead and staffs each panel with trained interviewers. Replaces interview questions whose scores do not tell candidates apart.',
      M3: 'Settles the yearly headcount and location plan with finance and the People team. Opens a new source of candidates, such as apprenticeships or returners, and reports how many joined through it.',
      M4: 'Recruits directors and principal engineers and keeps a current list of outside candidates for each such role. Audits pass rates by stage and group once a year and orders changes to the process.',
    },
  },
  {
    name: 'Team health',
    type: 'Functional',
    tracks: 'Management',
    leadership: true,
    definition: 'Keeps workload, conflict and turnover within limits that people can work under for years.',
    whyItMatters: 'Overload shows in resignations a year later, when it is too late to mend.',
    descriptions: {
      M1: 'Surveys the team every quarter, discusses the results with it and carries out one change that it chose. Reschedules work when on-call hours or overtime exceed the agreed limit.',
      M2: 'Compares workload, on-call hours and exits between own teams and moves work or people when one team stands out. Brings leads in conflict to a joint meeting that ends in a written agreement.',
      M3: "Sets the department's rules for on-call, remote work and meeting-free time after consulting its staff. Interviews everybody who resigns and reports the causes and counter-measures twice a year.",
      M4: 'Sets yearly targets for retention and engagement and reports on them to the board beside the financial results. Commissions an outside investigation when a complaint concerns a director and publishes what changed because of it.',
    },
  },
  {
    name: 'Resource planning',
    type: 'Functional',
    tracks: 'Management',
    definition: 'Matches people, time and money to the work with the highest return.',
    whyItMatters: 'A plan without capacity behind it is paid for in overtime or in missed dates.',
    descriptions: {
      M1: 'Builds the quarterly plan from measured capacity, net of holidays and on-call. Reserves a stated share for maintenance and reports how much of it was used.',
      M2: 'Keeps a skills matrix for several teams and closes each gap in it by training, transfer or a vacancy. Plans staffing two quarters ahead with start dates that every team has agreed to.',
      M3: "Prepares the department's yearly budget, cloud and supplier costs included. Explains every variance beyond the agreed limit in the quarter in which it occurs.",
      M4: 'Submits a three-year case for the structure and spending of Engineering to the board. Shifts money between departments during the year when results fall short of that case.',
    },
  },
];
