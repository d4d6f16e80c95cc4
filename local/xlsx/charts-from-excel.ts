import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { Sheet } from 'hucre/xlsx';
import type { EngineData } from '../local-workbook.ts';
import type { Losses } from './losses.ts';
import { rangeFromExcel } from './references.ts';
import { DEFAULT_COLUMN_PX, DEFAULT_ROW_PX } from './units.ts';

type SheetData = EngineData['sheets'][number];
type Chart = NonNullable<Sheet['charts']>[number];

const KINDS: Readonly<Record<string, 'bar' | 'line' | 'pie'>> = {
  bar: 'bar',
  line: 'line',
  pie: 'pie',
  doughnut: 'pie',
};
/** The size of a chart whose file does not say where it ends. */
const STANDARD = { columns: 6, rows: 15 };

const sum = (from: number, to: number, size: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at < to; at++) total += size(at);
  return total;
};

function definitionOf(chart: Chart, tab: string): ChartDefinition | null {
  const type = chart.kinds.length === 1 ? KINDS[chart.kinds[0] ?? ''] : undefined;
  const series = (chart.series ?? []).map((one, at) => ({
    ...one,
    id: String(at),
    range: rangeFromExcel(one.valuesRef ?? '', tab),
  }));
  if (type === undefined || series.length === 0 || series.some(({ range }) => range === null)) return null;
  const labelRange = rangeFromExcel(series[0]?.categoriesRef ?? '', tab);
  const { legend = false } = chart;
  const common = {
    title: chart.title === undefined ? {} : { text: chart.title },
    legendPosition: legend === false ? ('none' as const) : legend === 'topRight' ? ('right' as const) : legend,
    dataSetStyles: Object.fromEntries(
      series.map(({ id, name, color }) => [
        id,
        { ...(name !== undefined && { label: name }), ...(color !== undefined && { backgroundColor: `#${color}` }) },
      ]),
    ),
    dataSource: {
      type: 'range' as const,
      dataSets: series.map(({ id, range }) => ({ dataSetId: id, dataRange: range ?? '' })),
      // The file names each series; its cells hold numbers only.
      dataSetsHaveTitle: false,
      ...(labelRange !== null && { labelRange }),
    },
  };
  if (type === 'pie') return { type, ...common, ...(chart.kinds[0] === 'doughnut' && { isDoughnut: true }) };
  if (type === 'line') {
    return { type, ...common, stacked: chart.lineGrouping !== undefined, labelsAsText: false, cumulative: false };
  }
  return {
    type,
    ...common,
    stacked: chart.barGrouping === 'stacked' || chart.barGrouping === 'percentStacked',
    // hucre 1.0.0 does not tell bars from columns; a category axis that counts downwards is a sign of bars.
    horizontal: chart.axes?.x?.reverse === true,
  };
}

/** The charts of a tab whose columns and rows are already known. */
export function chartsFromExcel(
  charts: readonly Chart[],
  sheet: Pick<SheetData, 'id' | 'name' | 'cols' | 'rows'>,
  losses: Losses,
): SheetData['figures'] {
  return charts.flatMap((chart, at) => {
    const data = definitionOf(chart, sheet.name);
    if (data === null) {
      losses.tell(
        `The chart ${chart.title ? `“${chart.title}” on` : 'in'} “${sheet.name}” is of a kind this program does not know.`,
      );
      return [];
    }
    const { from, to } = chart.anchor ?? { from: { col: 0, row: 0 } };
    const end = to ?? { col: from.col + STANDARD.columns, row: from.row + STANDARD.rows };
    const id = `${sheet.id}-chart-${at + 1}`;
    return [
      {
        id: `${id}-figure`,
        tag: 'chart',
        col: from.col,
        row: from.row,
        offset: { x: 0, y: 0 },
        width: sum(from.col, end.col, (col) => sheet.cols[col]?.size ?? DEFAULT_COLUMN_PX),
        height: sum(from.row, end.row, (row) => sheet.rows[row]?.size ?? DEFAULT_ROW_PX),
        data: { ...data, chartId: id },
      },
    ];
  });
}
