import { randomUUID } from 'node:crypto';
import type { Command, ConditionalFormattingOperatorValues, Getters, Style } from '@odoo/o-spreadsheet';
import { engineFormula } from '../engine/formula-text.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { colourOf } from './colours.ts';
import { valueCriteria } from './criteria.ts';
import { type Members, type Method, method } from './method.ts';
import type { RangeRef, Ref, SheetRef } from './refs.ts';
import { rangeRef, settled, writable } from './sheet-refs.ts';

interface Condition {
  readonly operator: ConditionalFormattingOperatorValues;
  readonly values: readonly string[];
}

interface FormatRuleRef extends Ref {
  readonly kind: 'ConditionalFormatRule';
  readonly condition: Condition;
  readonly style: Style;
  readonly ranges: readonly RangeRef[];
}

interface BuilderRef extends Ref {
  readonly made: { condition?: Condition; style: Style; ranges: readonly RangeRef[] };
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export const newFormatRule = ({ run }: Ref): BuilderRef => ({
  kind: 'ConditionalFormatRuleBuilder',
  run,
  made: { style: {}, ranges: [] },
});

function when(self: BuilderRef, operator: Condition['operator'], values: readonly string[]): BuilderRef {
  self.made.condition = { operator, values };
  return self;
}

function look(self: BuilderRef, style: { [K in keyof Style]?: Style[K] | undefined }): BuilderRef {
  self.made.style = { ...self.made.style, ...style } as Style;
  return self;
}

const byValue = valueCriteria.map(({ name, type, takes }): [string, Method] => [
  `when${name}`,
  method(takes, (self: BuilderRef, ...values) =>
    // Conditional formats say "is equal" for texts too.
    when(self, type === 'isEqualText' ? 'isEqual' : (type as Condition['operator']), values.map(String)),
  ),
]);

/** A rule being built. */
export const formatRuleBuilder: Members = {
  ...Object.fromEntries(byValue),
  whenTextStartsWith: method(['string'], (self: BuilderRef, text) => when(self, 'beginsWithText', [text])),
  whenTextEndsWith: method(['string'], (self: BuilderRef, text) => when(self, 'endsWithText', [text])),
  whenCellEmpty: method([], (self: BuilderRef) => when(self, 'isEmpty', [])),
  whenCellNotEmpty: method([], (self: BuilderRef) => when(self, 'isNotEmpty', [])),
  whenFormulaSatisfied: method(['string'], (self: BuilderRef, formula) =>
    when(self, 'customFormula', [engineFormula(formula, self.run.state.book.model.getters.getLocale())]),
  ),
  setBackground: method(['string?'], (self: BuilderRef, colour) => look(self, { fillColor: colourOf(colour) })),
  setFontColor: method(['string?'], (self: BuilderRef, colour) => look(self, { textColor: colourOf(colour) })),
  setBold: method(['boolean?'], (self: BuilderRef, bold) => look(self, { bold })),
  setItalic: method(['boolean?'], (self: BuilderRef, italic) => look(self, { italic })),
  setStrikethrough: method(['boolean?'], (self: BuilderRef, strikethrough) => look(self, { strikethrough })),
  setUnderline: method(['boolean?'], (self: BuilderRef, underline) => look(self, { underline })),
  setRanges: method(['Range[]'], (self: BuilderRef, ranges) => {
    self.made.ranges = ranges;
    return self;
  }),
  build: method([], ({ run, made: { condition, style, ranges } }: BuilderRef) => {
    // assumed wording (PLATFORM §6: a rule needs a range).
    if (ranges.length === 0) throw new Exception('A conditional format rule must have at least one range.');
    if (!condition) throw new Exception('A conditional format rule must have a condition.');
    return { kind: 'ConditionalFormatRule', run, condition, style, ranges };
  }),
};

function replaced(getters: Getters, sheetId: string, rules: readonly FormatRuleRef[]): Command[] {
  const old = getters
    .getConditionalFormats(sheetId)
    .map(({ id }): Command => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id }));
  const added = rules.map(
    ({ condition, style, ranges }): Command => ({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: ranges.map(({ record, zone }) => ({ _sheetId: record.id, _zone: zone })),
      cf: {
        id: randomUUID(),
        rule: { type: 'CellIsRule', operator: condition.operator, values: [...condition.values], style },
      },
    }),
  );
  return [...old, ...added];
}

function readRules(sheet: SheetRef): FormatRuleRef[] {
  const { getters } = settled(sheet).model;
  const { run, record } = sheet;
  return getters.getConditionalFormats(record.id).map(({ rule, ranges }) => {
    if (rule.type !== 'CellIsRule')
      throw new HostError(`The local host cannot read a conditional format of the kind ${rule.type}.`);
    const own = ranges.map((xc) => rangeRef(run, record, getters.getRangeFromSheetXC(record.id, xc).zone));
    const condition = { operator: rule.operator, values: rule.values };
    return { kind: 'ConditionalFormatRule', run, condition, style: rule.style, ranges: own };
  });
}

/** The conditional formats of a tab. */
export const sheetFormatRules: Members = {
  getConditionalFormatRules: method([], readRules),
  setConditionalFormatRules: method(['ConditionalFormatRule[]'], (sheet: SheetRef, rules) => {
    queue(writable(sheet), (getters) => replaced(getters, sheet.record.id, rules as unknown as FormatRuleRef[]));
  }),
  clearConditionalFormatRules: method([], (sheet: SheetRef) => {
    queue(writable(sheet), (getters) => replaced(getters, sheet.record.id, []));
  }),
};

/** A built rule. */
export const formatRule: Members = {
  getRanges: method([], ({ ranges }: FormatRuleRef) => [...ranges]),
  copy: method([], ({ run, condition, style, ranges }: FormatRuleRef) => ({
    kind: 'ConditionalFormatRuleBuilder',
    run,
    made: { condition, style, ranges },
  })),
};
