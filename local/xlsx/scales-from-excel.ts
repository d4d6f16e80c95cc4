import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import type { ConditionalRule } from 'hucre/xlsx';

type Rule = Exclude<ConditionalFormat['rule'], { type: 'CellIsRule' }>;
type ColorScale = Extract<Rule, { type: 'ColorScaleRule' }>;
type FileThreshold = { readonly type: string; readonly value?: string };
type Kind = 'number' | 'percentage' | 'percentile';

const KINDS: Readonly<Record<string, Kind>> = { num: 'number', percent: 'percentage', percentile: 'percentile' };

const ICONS: Readonly<Record<string, string>> = {
  '3Arrows': 'arrow',
  '3ArrowsGray': 'arrow',
  '3Symbols': 'smiley',
  '3Symbols2': 'smiley',
  '3TrafficLights1': 'dot',
  '3TrafficLights2': 'dot',
};

/** A colour of the file (`FFRRGGBB`) as the engine's number; hucre 1.0.0 gives an empty text for a theme colour. */
function colour(argb: string | undefined): number | null {
  return argb && /^[0-9A-F]{6,8}$/i.test(argb) ? Number.parseInt(argb.slice(-6), 16) : null;
}

function inner(threshold: FileThreshold | undefined): { type: Kind; value: string } | null {
  const type = threshold && KINDS[threshold.type];
  return type && threshold.value !== undefined ? { type, value: threshold.value } : null;
}

function outer(threshold: FileThreshold | undefined): { type: Kind; value: string } | { type: 'value' } | null {
  return threshold?.type === 'min' || threshold?.type === 'max' ? { type: 'value' } : inner(threshold);
}

function colourScale({ cfvo, colors }: NonNullable<ConditionalRule['colorScale']>): ColorScale | null {
  const low = outer(cfvo[0]);
  const high = outer(cfvo.at(-1));
  const [lowColour, highColour] = [colour(colors[0]), colour(colors.at(-1))];
  if (!low || !high || lowColour === null || highColour === null) return null;
  const ends = { minimum: { ...low, color: lowColour }, maximum: { ...high, color: highColour } };
  if (cfvo.length < 3) return { type: 'ColorScaleRule', ...ends };
  const middle = inner(cfvo[1]);
  const middleColour = colour(colors[1]);
  if (!middle || middleColour === null) return null;
  return { type: 'ColorScaleRule', ...ends, midpoint: { ...middle, color: middleColour } };
}

function iconSet({ iconSet: name, cfvo, reverse }: NonNullable<ConditionalRule['iconSet']>): Rule | null {
  const icon = ICONS[name];
  const [low, high] = [inner(cfvo[1]), inner(cfvo[2])];
  if (!icon || !low || !high) return null;
  const [upper, lower] = reverse ? ['Bad', 'Good'] : ['Good', 'Bad'];
  return {
    type: 'IconSetRule',
    icons: { upper: icon + upper, middle: `${icon}Neutral`, lower: icon + lower },
    upperInflectionPoint: { ...high, operator: 'ge' },
    lowerInflectionPoint: { ...low, operator: 'ge' },
  };
}

/** A colour scale, data bars or icons as the engine has them; null where it has no such thing. */
export function scaleFromExcel(rule: ConditionalRule): Rule | null {
  if (rule.colorScale) return colourScale(rule.colorScale);
  if (rule.iconSet) return iconSet(rule.iconSet);
  const color = colour(rule.dataBar?.color);
  return color === null ? null : { type: 'DataBarRule', color };
}
