import type { ChartDefinition, Model } from '@odoo/o-spreadsheet';
import type { SheetChart } from 'hucre/xlsx';
import type { EngineData } from '../local-workbook.ts';
import { fileColour } from './colours.ts';
import type { Losses } from './losses.ts';
import { fixedRange, rangeToExcel } from './references.ts';
import { DEFAULT_COLUMN_PX, DEFAULT_ROW_PX } from './units.ts';

type SheetData = EngineData['sheets'][number];
type Figure = SheetData['figures'][number];
type Series = SheetChart['series'][number];
type SeriesName = (sheetId: string, col: number, row: number) => string;

/** hucre 1.0.0 throws at radar charts and has no combined ones; bars show the same numbers. */
const KINDS: Readonly<Record<string, SheetChart['type']>> = {
  bar: 'column',
  combo: 'column',
  radar: 'bar',
  line: 'line',
  pie: 'pie',
};
const REPLACED = new Set(['combo', 'radar']);

/** The column or row that lies so many pixels after the one at `from`. */
function reached(from: number, px: number, sizes: SheetData['cols'], standard: number): number {
  let at = from;
  for (let left = px; left > 0; at++) left -= sizes[at]?.isHidden ? 0 : (sizes[at]?.size ?? standard);
  return at;
}

function anchorOf({ col, row, width, height, offset }: Figure, sheet: SheetData): SheetChart['anchor'] {
  return {
    from: { col, row },
    to: {
      col: reached(col, offset.x + width, sheet.cols, DEFAULT_COLUMN_PX),
      row: reached(row, offset.y + height, sheet.rows, DEFAULT_ROW_PX),
    },
  };
}

/** The labels; where they are as many as the cells of a series with its title, the engine takes the first for theirs. */
function categoriesOf(model: Model, sheetId: string, labelRange: string, titled: string | undefined): string | null {
  const all = rangeToExcel(model, sheetId, labelRange, false);
  if (all === null || titled === undefined) return all;
  const height = (range: string) => {
    const { top, bottom } = model.getters.getRangeFromSheetXC(sheetId, range).zone;
    return bottom - top + 1;
  };
  const { sheetId: target, zone } = model.getters.getRangeFromSheetXC(sheetId, labelRange);
  if (height(labelRange) < height(titled)) return all;
  return fixedRange(model.getters.getSheetName(target), { ...zone, top: zone.top + 1 });
}

function seriesOf(model: Model, sheetId: string, definition: ChartDefinition, nameAt: SeriesName): Series[] {
  if (!('dataSetStyles' in definition) || definition.dataSource?.type !== 'range') return [];
  const { dataSets, dataSetsHaveTitle, labelRange } = definition.dataSource;
  const titled = dataSetsHaveTitle ? dataSets[0]?.dataRange : undefined;
  const categories = labelRange ? categoriesOf(model, sheetId, labelRange, titled) : null;
  return dataSets.flatMap(({ dataRange, dataSetId }) => {
    const range = model.getters.getRangeFromSheetXC(sheetId, dataRange);
    if (range.invalidXc) return [];
    const { left, top } = range.zone;
    const style = definition.dataSetStyles[dataSetId];
    const zone = dataSetsHaveTitle ? { ...range.zone, top: top + 1 } : range.zone;
    const name = style?.label ?? (dataSetsHaveTitle ? nameAt(range.sheetId, left, top) : '');
    const color = fileColour(style?.backgroundColor)?.rgb;
    return [
      {
        values: fixedRange(model.getters.getSheetName(range.sheetId), zone),
        ...(categories !== null && { categories }),
        ...(name !== '' && { name }),
        ...(color && { color }),
      },
    ];
  });
}

function chartToExcel(model: Model, sheet: SheetData, figure: Figure, nameAt: SeriesName): SheetChart | null {
  const definition: ChartDefinition = figure.data;
  const series = seriesOf(model, sheet.id, definition, nameAt);
  const kind = KINDS[definition.type];
  if (kind === undefined || series.length === 0) return null;
  const type = definition.type === 'bar' && definition.horizontal ? 'bar' : kind;
  const title = definition.title?.text;
  const stacked = 'stacked' in definition && definition.stacked === true;
  const legend = 'legendPosition' in definition ? definition.legendPosition : 'none';
  return {
    type,
    series,
    anchor: anchorOf(figure, sheet),
    ...(title && { title, altText: title }),
    legend: legend === 'none' ? false : legend,
    ...(stacked && type !== 'line' && { barGrouping: 'stacked' }),
    ...(stacked && type === 'line' && { lineGrouping: 'stacked' }),
    ...(type === 'bar' && { axes: { x: { reverse: true } } }),
  };
}

/** The charts of a tab; `nameAt` gives the text of a cell, for the names of series. */
export function chartsToExcel(model: Model, sheet: SheetData, nameAt: SeriesName, losses: Losses): SheetChart[] {
  return sheet.figures.flatMap((figure) => {
    const chart = figure.tag === 'chart' ? chartToExcel(model, sheet, figure, nameAt) : null;
    const title = figure.data?.title?.text;
    const called = title ? `“${title}” on “${sheet.name}”` : `in “${sheet.name}”`;
    if (chart === null) losses.tell(`The figure ${called} is left out of the file.`);
    else if (figure.data.type === 'pie' && figure.data.dataSource.dataSets.length > 1) {
      losses.tell(`The pie chart ${called} shows its first series only in the file.`);
    } else if (REPLACED.has(figure.data.type))
      losses.tell(`The ${figure.data.type} chart ${called} has bars in the file.`);
    return chart ?? [];
  });
}
