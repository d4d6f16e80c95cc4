/** Remarks a manager might add, by competency: on a low rating and on a high one. */
export const COMMENTS: Readonly<Record<string, readonly [low: string, high: string]>> = {
  Communication: [
    'Two dates slipped before anyone was told.',
    'The migration note was forwarded to the whole company.',
  ],
  Ownership: ['The follow-ups from the last incident are still open.', 'Took a billing fault to its end unasked.'],
  Collaboration: ['Support first saw the change on release day.', 'Agreed the interface with two teams in one week.'],
  Delivery: [
    'The largest feature was released in one piece, six weeks late.',
    'Released in four steps, each on its date.',
  ],
  'System design': ['The design had no migration path; we added it later.', 'The design was approved without changes.'],
  'Code quality': ['Three of the last ten releases needed a fix.', 'No defect came back this cycle.'],
  Operations: [
    'No on-call shift taken alone so far.',
    'Led an incident response and published the review in three days.',
  ],
  'Product sense': [
    'Built the full request where half would have done.',
    'The smaller version saved a month and no customer asked for the rest.',
  ],
  Mentoring: ['The handbook pages we agreed on are missing.', 'Each goal agreed with a mentee was reached.'],
  Coaching: ['Two reports have no growth plan yet.', 'Every report had an assignment from the growth plan.'],
  Feedback: ['Four ratings had no example.', 'Nobody was surprised by a review this cycle.'],
  Hiring: ['The panel met without a scorecard.', 'Both vacancies filled against the scorecard.'],
  'Team health': ['Overtime stayed above the limit for two months.', 'On-call hours fell by a third.'],
  'Resource planning': ['Holidays were missing from the plan.', 'Planned and used maintenance time match.'],
};
