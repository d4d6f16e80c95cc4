import { normalise } from '../normalise.ts';
import { nearest } from './nearest.ts';

/** What people head a column with instead of the name it is found by; never taken for it, only proposed. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'Employee ID': 'employee no|employee number|emp id|staff id|staff no|personnel number|id',
  Name: 'full name|employee|employee name',
  'Job family': 'family|department|function',
  Level: 'grade|job level|level code|band',
  Title: 'job title|level title|role',
  Order: 'no|no.|#|rank',
  Competency: 'skill|capability|competence',
  Type: 'category|kind',
  'Required rating for': 'competency|skill',
  Criterion: 'requirement|condition',
  Value: 'threshold|target|minimum',
  Cycle: 'period|review|review cycle|quarter',
  Start: 'start date|from|begin',
  End: 'end date|to|until',
  'What happened': 'evidence|description',
  'To level': 'target|next level',
};

/**
 * The header that most likely was meant for one that is missing: a usual word for it, else one that is nearly the same.
 *
 * @param missing The header as the kind of tab names it.
 * @param typed The headers that nothing is known by, as they are written.
 * @returns The header as it is written, `undefined` where none is likely.
 */
export function likelyHeader(missing: string, typed: readonly string[]): string | undefined {
  const words = SYNONYMS[missing]?.split('|') ?? [];
  return typed.find((header) => words.includes(normalise(header))) ?? nearest(missing, typed);
}
