import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import type { ConditionalRule } from 'hucre/xlsx';

type Rule = Exclude<ConditionalFormat['rule'], { type: 'CellIsRule' }>;
type ColorScale = Extract<Rule, { type: 'ColorScaleRule' }>;
type IconSet = Extract<Rule, { type: 'IconSetRule' }>;
type Threshold = { readonly type: string; readonly value?: string };
type FileThreshold = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];
type FileRule = Pick<ConditionalRule, 'type'> & Partial<ConditionalRule>;

const KINDS: Readonly<Record<string, 'num' | 'percent' | 'percentile'>> = {
  number: 'num',
  percentage: 'percent',
  percentile: 'percentile',
};

/** Excel's icons by the engine's uppermost one. */
const ICONS: Readonly<Record<string, string>> = {
  arrowGood: '3Arrows',
  smileyGood: '3Symbols',
  dotGood: '3TrafficLights1',
};

/** The engine keeps these colours as numbers. */
const argb = (colour: number): string => `FF${colour.toString(16).padStart(6, '0').toUpperCase()}`;

/** Null for a threshold by formula, which hucre 1.0.0 cannot write. */
function threshold({ type, value }: Threshold, end?: 'min' | 'max'): FileThreshold | null {
  if (type === 'value') return end ? { type: end } : null;
  const kind = KINDS[type];
  return kind === undefined || value === undefined ? null : { type: kind, value };
}

function colourScale(rule: ColorScale): FileRule | null {
  const low = threshold(rule.minimum, 'min');
  const high = threshold(rule.maximum, 'max');
  const middle = rule.midpoint ? threshold(rule.midpoint) : undefined;
  if (!low || !high || middle === null) return null;
  const colours = [rule.minimum.color, ...(rule.midpoint ? [rule.midpoint.color] : []), rule.maximum.color];
  const cfvo = [low, ...(middle ? [middle] : []), high];
  return { type: 'colorScale', colorScale: { cfvo, colors: colours.map(argb) } };
}

function iconSet(rule: IconSet): FileRule | null {
  const icons = ICONS[rule.icons.upper];
  const low = threshold(rule.lowerInflectionPoint);
  const high = threshold(rule.upperInflectionPoint);
  // Excel changes the icon from a threshold on; hucre 1.0.0 has no word for “only above it”.
  const above = rule.lowerInflectionPoint.operator === 'gt' || rule.upperInflectionPoint.operator === 'gt';
  if (!icons || !low || !high || above) return null;
  const lowest: FileThreshold = { type: 'percent', value: '0' };
  // Only colour scales know `max`, which an inner threshold never is.
  const cfvo = [lowest, low, high] as NonNullable<ConditionalRule['iconSet']>['cfvo'];
  return { type: 'iconSet', iconSet: { iconSet: icons, cfvo } };
}

/** A colour scale, data bars or icons as Excel has them; null where it has no such thing. */
export function scaleToExcel(rule: Rule): FileRule | null {
  if (rule.type === 'ColorScaleRule') return colourScale(rule);
  if (rule.type === 'IconSetRule') return iconSet(rule);
  if (rule.rangeValues !== undefined) return null;
  return { type: 'dataBar', dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: argb(rule.color) } };
}
