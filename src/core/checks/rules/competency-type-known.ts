import { errorIn } from '../../error-cell.ts';
import { cellOf, refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { Rule } from '../rule.ts';

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
    const words = [...new Set(rows.map((row) => row.type.unknown ?? ''))];
    return words.flatMap((word) => {
      const same = rows.filter((row) => row.type.unknown === word);
      const [first] = same;
      if (!first) return [];
      const what =
        word === '' ? 'have no type and are' : `have the type “${word}”, which is neither Core nor Functional, and are`;
      const message = `${count(same.length, 'competency', 'competencies')} ${what} read as Functional. Type Core or Functional.`;
      return [{ at: refOf(first.place, 'type'), message: same.length === 1 ? singular(message) : message }];
    });
  },
};

function singular(message: string): string {
  return message.replace(' have ', ' has ').replace(' are read', ' is read').replace('and are', 'and is');
}
