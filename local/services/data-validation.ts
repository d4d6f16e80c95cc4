import { randomUUID } from 'node:crypto';
import type { Command, DataValidationRule, Getters, Zone } from '@odoo/o-spreadsheet';
import { queue } from '../engine/sheet-writes.ts';
import { type Members, method } from './method.ts';
import { checkDimensions, readRows } from './range-values.ts';
import type { RangeRef } from './refs.ts';
import { writable } from './sheet-refs.ts';
import { type Rule, ruleOf, type ValidationRef } from './validation-rule.ts';

const inRange = (sheetId: string, zone: Zone) => ({ _sheetId: sheetId, _zone: zone });

/** Commands that take cells out of the rules they are under. */
function removal(getters: Getters, sheetId: string, zone: Zone): Command[] {
  const gone = getters.getRangeFromZone(sheetId, zone);
  return (getters.getDataValidationRules(sheetId) ?? []).flatMap(({ ranges, ...rule }): Command[] => {
    const left = getters.recomputeRanges(ranges, [gone]);
    if (left.length === 0) return [{ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id }];
    const same = left.length === ranges.length && left.every((range, index) => range === ranges[index]);
    const rest = left.map((range) => inRange(sheetId, range.zone));
    return same ? [] : [{ type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule, ranges: rest }];
  });
}

function setRule(range: RangeRef, zone: Zone, rule: Rule | undefined): void {
  const sheetId = range.record.id;
  const book = writable(range);
  if (!rule) {
    queue(book, (getters) => removal(getters, sheetId, zone));
    return;
  }
  const { criterion, blocking, helpText } = rule;
  // The engine keeps the help text with the rule, though it has no use for it.
  const kept = { id: randomUUID(), criterion, isBlocking: blocking, ...(helpText ? { helpText } : {}) };
  queue(book, { type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule: kept, ranges: [inRange(sheetId, zone)] });
}

function setRules(range: RangeRef, rows: readonly (readonly unknown[])[]): RangeRef {
  checkDimensions(range, rows);
  rows.forEach((row, rowIndex) => {
    row.forEach((rule, colIndex) => {
      const [top, left] = [range.zone.top + rowIndex, range.zone.left + colIndex];
      setRule(range, { top, left, bottom: top, right: left }, (rule as ValidationRef | null)?.rule);
    });
  });
  return range;
}

function readRules(range: RangeRef): (ValidationRef | null)[][] {
  const made = new Map<DataValidationRule, ValidationRef>();
  return readRows(range, ({ model }, position) => {
    const rule = model.getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const ref = made.get(rule) ?? { kind: 'DataValidation', run: range.run, rule: ruleOf(rule) };
    made.set(rule, ref);
    return ref;
  });
}

/** The data validation of a range. */
export const rangeValidation: Members = {
  getDataValidation: method([], (range: RangeRef) => readRules(range)[0]?.[0] ?? null),
  getDataValidations: method([], readRules),
  setDataValidation: method(['DataValidation?'], (range: RangeRef, validation) => {
    setRule(range, range.zone, validation?.rule);
    return range;
  }),
  setDataValidations: method(['any[][]'], setRules),
  clearDataValidations: method([], (range: RangeRef) => {
    setRule(range, range.zone, undefined);
    return range;
  }),
};
