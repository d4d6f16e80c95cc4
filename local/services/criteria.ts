import type { DataValidationCriterion } from '@odoo/o-spreadsheet';

type CriterionType = DataValidationCriterion['type'];

/** Builder methods that take plain values, with Sheets' name of the criterion and the engine's. */
export const valueCriteria: readonly {
  readonly name: string;
  readonly criteria: string;
  readonly type: CriterionType;
  readonly takes: readonly ('number' | 'string')[];
}[] = [
  { name: 'NumberBetween', criteria: 'NUMBER_BETWEEN', type: 'isBetween', takes: ['number', 'number'] },
  { name: 'NumberNotBetween', criteria: 'NUMBER_NOT_BETWEEN', type: 'isNotBetween', takes: ['number', 'number'] },
  { name: 'NumberEqualTo', criteria: 'NUMBER_EQUAL_TO', type: 'isEqual', takes: ['number'] },
  { name: 'NumberNotEqualTo', criteria: 'NUMBER_NOT_EQUAL_TO', type: 'isNotEqual', takes: ['number'] },
  { name: 'NumberGreaterThan', criteria: 'NUMBER_GREATER_THAN', type: 'isGreaterThan', takes: ['number'] },
  {
    name: 'NumberGreaterThanOrEqualTo',
    criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    type: 'isGreaterOrEqualTo',
    takes: ['number'],
  },
  { name: 'NumberLessThan', criteria: 'NUMBER_LESS_THAN', type: 'isLessThan', takes: ['number'] },
  {
    name: 'NumberLessThanOrEqualTo',
    criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
    type: 'isLessOrEqualTo',
    takes: ['number'],
  },
  { name: 'TextContains', criteria: 'TEXT_CONTAINS', type: 'containsText', takes: ['string'] },
  { name: 'TextDoesNotContain', criteria: 'TEXT_DOES_NOT_CONTAIN', type: 'notContainsText', takes: ['string'] },
  { name: 'TextEqualTo', criteria: 'TEXT_EQUAL_TO', type: 'isEqualText', takes: ['string'] },
];
