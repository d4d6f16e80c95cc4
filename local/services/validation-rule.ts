import type { DataValidationCriterion, DataValidationRule } from '@odoo/o-spreadsheet';
import { engineFormula } from '../engine/formula-text.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { valueCriteria } from './criteria.ts';
import { type Members, type Method, method } from './method.ts';
import type { RangeRef, Ref } from './refs.ts';
import { notationOf } from './zones.ts';

/** A data validation rule, apart from where it applies. `blocking` rejects what breaks it. */
export interface Rule {
  readonly criterion: DataValidationCriterion;
  readonly blocking: boolean;
  readonly helpText: string;
}

/** A built rule. */
export interface ValidationRef extends Ref {
  readonly kind: 'DataValidation';
  readonly rule: Rule;
}

interface BuilderRef extends Ref {
  readonly kind: 'DataValidationBuilder';
  readonly made: { criterion?: DataValidationCriterion; blocking: boolean; helpText: string };
}

/** More items than this are refused; a list in a range has no such limit. */
const MOST_ITEMS = 500;

/** A rule as the engine holds it. */
export const ruleOf = (rule: DataValidationRule & { readonly helpText?: string }): Rule => ({
  criterion: rule.criterion,
  blocking: rule.isBlocking ?? false,
  helpText: rule.helpText ?? '',
});

/** `SpreadsheetApp.newDataValidation()`: invalid data is allowed, with a warning, unless told otherwise. */
export const newValidation = ({ run }: Ref): BuilderRef => ({
  kind: 'DataValidationBuilder',
  run,
  made: { blocking: false, helpText: '' },
});

function requiring(self: BuilderRef, criterion: DataValidationCriterion): BuilderRef {
  self.made.criterion = criterion;
  return self;
}

const quoted = ({ record, zone }: RangeRef) => `'${record.name.replaceAll("'", "''")}'!${notationOf(zone)}`;

const shownAs = (dropdown = true) => ({ displayStyle: dropdown ? 'arrow' : 'plainText' }) as const;

const byValue = valueCriteria.map(({ name, type, takes }): [string, Method] => [
  `require${name}`,
  method(takes, (self: BuilderRef, ...values) =>
    requiring(self, { type, values: values.map(String) } as DataValidationCriterion),
  ),
]);

/** A rule being built. */
export const validationBuilder: Members = {
  ...Object.fromEntries(byValue),
  requireValueInList: method(['any[]', 'boolean?'], (self: BuilderRef, items, dropdown) => {
    if (items.length > MOST_ITEMS)
      throw new Exception(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    return requiring(self, { type: 'isValueInList', values: items.map(String), ...shownAs(dropdown) });
  }),
  requireValueInRange: method(['Range', 'boolean?'], (self: BuilderRef, range, dropdown) =>
    requiring(self, { type: 'isValueInRange', values: [quoted(range)], ...shownAs(dropdown) }),
  ),
  requireFormulaSatisfied: method(['string'], (self: BuilderRef, formula) => {
    const { getters } = self.run.state.book.model;
    return requiring(self, { type: 'customFormula', values: [engineFormula(formula, getters.getLocale())] });
  }),
  requireCheckbox: method([], (self: BuilderRef) => requiring(self, { type: 'isBoolean', values: [] })),
  requireDate: method([], (self: BuilderRef) => requiring(self, { type: 'dateIsValid', values: [] })),
  setAllowInvalid: method(['boolean'], (self: BuilderRef, allowed) => {
    self.made.blocking = !allowed;
    return self;
  }),
  setHelpText: method(['string'], (self: BuilderRef, text) => {
    self.made.helpText = text;
    return self;
  }),
  build: method([], ({ run, made: { criterion, ...rest } }: BuilderRef) => {
    if (!criterion) throw new HostError('A data validation rule was built without a criterion.');
    return { kind: 'DataValidation', run, rule: { ...rest, criterion } };
  }),
};

const others: Readonly<Record<string, string>> = {
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
  customFormula: 'CUSTOM_FORMULA',
  isBoolean: 'CHECKBOX',
  dateIsValid: 'DATE_IS_VALID_DATE',
};

function criteriaOf({ rule: { criterion } }: ValidationRef): string {
  const known = others[criterion.type] ?? valueCriteria.find(({ type }) => type === criterion.type)?.criteria;
  if (known) return known;
  throw new HostError(`The local host has no name for the criterion ${criterion.type}.`);
}

/** A built rule. */
export const dataValidation: Members = {
  getAllowInvalid: method([], ({ rule }: ValidationRef) => !rule.blocking),
  getHelpText: method([], ({ rule }: ValidationRef) => rule.helpText || null),
  getCriteriaType: method([], (self: ValidationRef) => ({
    kind: 'DataValidationCriteria',
    run: self.run,
    enumValue: criteriaOf(self),
  })),
  copy: method([], ({ run, rule }: ValidationRef) => ({ kind: 'DataValidationBuilder', run, made: { ...rule } })),
};
