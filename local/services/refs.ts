import type { Zone } from '@odoo/o-spreadsheet';
import type { SheetRecord } from '../engine/book.ts';
import type { ChartRef } from './chart-spec.ts';
import type { MenuRef } from './menu.ts';
import type { Run } from './run.ts';
import type { TextStyleRef } from './text-style.ts';
import type { HtmlRef } from './ui.ts';
import type { BlobRef } from './utilities.ts';
import type { ValidationRef } from './validation-rule.ts';

/** The host's side of a service object; the script holds a proxy of it. `kind` names its table of members. */
export interface Ref {
  readonly kind: string;
  readonly run: Run;
}

/** A value of an enum such as `BorderStyle.SOLID`; `kind` is the enum's name. */
export interface EnumRef extends Ref {
  readonly enumValue: string;
}

export interface SheetRef extends Ref {
  readonly kind: 'Sheet';
  readonly record: SheetRecord;
}

/** `zone` is zero-based and inclusive, as the engine has it. */
export interface RangeRef extends Ref {
  readonly kind: 'Range';
  readonly record: SheetRecord;
  readonly zone: Zone;
}

/** What the names in a member's list of parameters stand for. */
export interface ArgumentTypes {
  number: number;
  string: string;
  boolean: boolean;
  any: unknown;
  object: Record<string, unknown>;
  Range: RangeRef;
  Sheet: SheetRef;
  BorderStyle: EnumRef;
  ButtonSet: EnumRef;
  ChartType: EnumRef;
  DeveloperMetadataVisibility: EnumRef;
  DeveloperMetadataLocationType: EnumRef;
  DigestAlgorithm: EnumRef;
  Dimension: EnumRef;
  ProtectionType: EnumRef;
  WrapStrategy: EnumRef;
  ConditionalFormatRule: Ref;
  DataValidation: ValidationRef;
  EmbeddedChart: ChartRef;
  HtmlOutput: HtmlRef;
  Menu: MenuRef;
  TextStyle: TextStyleRef;
  Blob: BlobRef;
  ref: Ref;
}

/** Whether a value is the host's side of a service object. */
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'run' in value && 'kind' in value;

/** Whether a service object is an enum's value. */
export const isEnum = (ref: Ref): ref is EnumRef => 'enumValue' in ref;
