import type { PresetPath } from './preset.ts';

type Ends = Pick<PresetPath, 'fromFamily' | 'fromLevel' | 'toFamily' | 'toLevel'>;

const CORE = 'Communication, Ownership, Collaboration, Delivery';

/** Both ends have the same rank, so nobody pays for the change; what is asked is what the new family asks of everybody. */
const lateral = (ends: Ends, carriesOver: string, gapsToClose: string): PresetPath => ({
  ...ends,
  kind: 'Lateral',
  required: `A vacancy, a conversation with both managers, and the rating criteria, endorsement and calibration of ${ends.toFamily} against the ${ends.toLevel} descriptions. ${ends.fromLevel} and ${ends.toLevel} have the same rank and pay band.`,
  transferableSkills: `${CORE}${carriesOver}`,
  gapsToClose,
});

const from = (fromFamily: string, fromLevel: string, toFamily: string, toLevel: string): Ends => ({
  fromFamily,
  fromLevel,
  toFamily,
  toLevel,
});

/**
 * Ways from one job family to another at equal rank, with what carries over and what is missing (S58–S60). A company
 * takes those whose two ends it has. Design to Product is the source's own example. Its engineering to data needs a Data
 * family, which no preset has; Engineering to Product stands in for it. Its support to customer success is no change of
 * family here, because Support holds both; what leads on from there are Sales, Product, Engineering and People.
 */
export const LATERAL_PATHS: readonly PresetPath[] = [
  lateral(
    from('Design', 'D3', 'Product', 'P2'),
    ', Research, Product sense; Interaction design carries over to the solutions compared in a brief',
    'Prioritisation and Measurement: order the backlog of one quarter with a product manager and report the measure of one release.',
  ),
  lateral(
    from('Engineering', 'IC3', 'Product', 'P2'),
    ', Product sense; usage checks after own releases carry over to Measurement',
    'Research, Prioritisation and Measurement: hold five interviews beside a product manager and write the brief of one feature with its measure.',
  ),
  lateral(
    from('Engineering', 'M1', 'Product', 'PL1'),
    ', Coaching, Feedback, Hiring; Resource planning carries over to the capacity half of Portfolio planning',
    'Portfolio planning, and product work as such: stand in for a product manager of the team through one quarter, from the goals to the review of their results.',
  ),
  lateral(
    from('Support', 'C1', 'Engineering', 'IC1'),
    '; Troubleshooting carries over to finding defects, Help content to runbooks',
    'System design, Code quality, Operations, Product sense and Mentoring at IC1: complete a programming course and release three reviewed fixes beside an engineer.',
  ),
  lateral(
    from('Support', 'C1', 'Sales', 'S1'),
    '; Customer adoption carries over to Discovery, records of cases to Pipeline management',
    'Prospecting, Discovery, Negotiation and Pipeline management at S1: book five meetings from a list beside a sales development representative.',
  ),
  lateral(
    from('Support', 'C2', 'Sales', 'S2'),
    '; Customer adoption carries over to Discovery, Escalations to Negotiation',
    'Prospecting, Discovery, Negotiation and Pipeline management: take three renewals or extensions to the decision beside an account executive, forecast included.',
  ),
  lateral(
    from('Support', 'C2', 'Product', 'P2'),
    '; Troubleshooting carries over to Research on faults, counts of contacts to Prioritisation',
    'Research, Product sense, Prioritisation and Measurement: interview five users who never wrote to Support and write one brief with options and a measure.',
  ),
  lateral(
    from('Support', 'CM1', 'People', 'H3'),
    '; Coaching and Feedback carry over to Learning, Team health to Employee relations',
    'Recruiting, Employee relations, Policy and pay, People data and Learning: fill one vacancy with a recruiter and prepare one review cycle with a people partner.',
  ),
  lateral(
    from('Sales', 'S1', 'Support', 'C1'),
    '; Discovery carries over to questions in a case, Pipeline management to an ordered queue',
    'Troubleshooting, Escalations, Help content and Customer adoption at C1: answer fifty cases along the guide with a specialist reading them.',
  ),
  lateral(
    from('Sales', 'S2', 'Product', 'P2'),
    '; Discovery carries over to Research, reasons of lost deals to Prioritisation',
    'Research, Product sense, Prioritisation and Measurement: hold five interviews with nothing to sell and write one brief that turns down a request of a customer.',
  ),
  lateral(
    from('Sales', 'S3', 'Support', 'C3'),
    '; Discovery carries over to success plans for Customer adoption, Negotiation to Escalations',
    'Troubleshooting, Escalations, Help content and Customer adoption: take over three customers from the day after the signature to their first review.',
  ),
  lateral(
    from('Sales', 'SM2', 'Support', 'CM2'),
    ', Coaching, Feedback; Sales planning carries over to forecasts of contacts',
    'Team health and Workforce planning: plan the rota of one month with a support manager and work ten shifts in the queue.',
  ),
];
