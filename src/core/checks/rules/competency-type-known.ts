import { errorIn } from '../../error-cell.ts';
import { cellOf, refOf } from '../../tables/table.ts';
import { alternatives, count } from '../../words.ts';
import type { Rule } from '../rule.ts';

/** The most types that a message names. */
const MOST = 4;
const HEADER = ['Job family', 'Competency', 'Type'];

export const competencyTypeKnown: Rule = {
  id: 'competency-type-known',
  name: 'Unknown type',
  title: 'Every competency is Core or Functional',
  why: 'Core competencies hold for everybody and functional ones for the role; the balance of the two is checked.',
  requirement: 'S35',
  severity: 'info',
  bad: { Competencies: [HEADER, ['Sales', 'Ownership', 'Results']] },
  good: { Competencies: [HEADER, ['Sales', 'Ownership', 'core']] },
  check: ({ company }) => {
    // A failed formula is reported where cells are read.
    const rows = company.workbook.competencies.filter(
      ({ type, place }) => type.unknown !== undefined && errorIn(cellOf(place, 'type')) === undefined,
    );
    const [first] = rows;
    if (!first) return [];
    const words = [...new Set(rows.map(({ type }) => type.unknown ?? ''))];
    // One cause: the column was used for groups of another kind.
    const types = alternatives(
      atMost(words.filter(Boolean).map((word) => `“${word}”`)).concat(words.includes('') ? 'empty' : []),
    );
    const [are, their] = rows.length === 1 ? ['is', 'its'] : ['are', 'their'];
    const message = `${count(rows.length, 'competency', 'competencies')} ${are} read as Functional, because ${their} type is ${types}. Type Core or Functional.`;
    return [{ at: refOf(first.place, 'type'), message }];
  },
};

function atMost(words: readonly string[]): readonly string[] {
  return words.length > MOST ? [...words.slice(0, MOST), 'something else'] : words;
}
