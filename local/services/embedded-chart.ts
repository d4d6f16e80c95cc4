import { randomUUID } from 'node:crypto';
import type { ChartDefinition, ChartRangeDataSource, Command } from '@odoo/o-spreadsheet';
import { Exception, HostError } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { newChart } from './chart-builder.ts';
import { type ChartRef, type ChartSpec, engineTypes } from './chart-spec.ts';
import { type Members, method } from './method.ts';
import type { RangeRef, SheetRef } from './refs.ts';
import { rangeRef, settled, writable } from './sheet-refs.ts';
import { notationOf } from './zones.ts';

const member = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null | undefined)?.[name];

function axisOf(value: unknown): object {
  const [title, min, max] = ['title', 'minValue', 'maxValue'].map((name) => member(value, name));
  return {
    ...(title ? { title: { text: title } } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** The columns of all ranges: the first holds the labels, each other is a series. */
function columnsOf(ranges: readonly RangeRef[]): string[] {
  return ranges.flatMap(({ record, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
      const column = { ...zone, left: zone.left + index, right: zone.left + index };
      return `'${record.name.replaceAll("'", "''")}'!${notationOf(column)}`;
    }),
  );
}

function definition({ ranges, type, headers, options }: ChartSpec): ChartDefinition {
  const [labelRange = '', ...series] = columnsOf(ranges);
  const colours = (options['colors'] ?? []) as string[];
  const legend = member(options['legend'], 'position') ?? options['legend'] ?? 'right';
  const styles = colours.slice(0, series.length).map((backgroundColor, index) => [String(index), { backgroundColor }]);
  return {
    ...engineTypes[type],
    stacked: options['isStacked'] === true,
    title: { text: String(options['title'] ?? '') },
    legendPosition: legend,
    axesDesign: { x: axisOf(options['hAxis']), y: axisOf(options['vAxis']) },
    dataSetStyles: Object.fromEntries(styles),
    dataSource: {
      type: 'range',
      labelRange,
      dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: headers > 0,
    },
  } as unknown as ChartDefinition;
}

function insert(sheet: SheetRef, { spec }: ChartRef): void {
  if (spec.ranges.length === 0) throw new Exception('A chart needs at least one range.');
  const { row, column, x, y } = spec.place;
  const [width = 600, height = 371] = [spec.options['width'], spec.options['height']] as number[];
  const command: Command = {
    type: 'CREATE_CHART',
    sheetId: sheet.record.id,
    figureId: randomUUID(),
    chartId: randomUUID(),
    col: column - 1,
    row: row - 1,
    offset: { x, y },
    size: { width, height },
    definition: definition(spec),
  };
  queue(writable(sheet), command);
}

/** Whether a tab is so new that it has no charts: applying the writes only to find that out takes long. */
function isBare({ run, record }: SheetRef): boolean {
  const { queue: writes } = run.state.book;
  const first = writes.map(({ commands: [command] }) => (typeof command === 'object' ? command : undefined));
  const created = first.some((command) => command?.type === 'CREATE_SHEET' && command.sheetId === record.id);
  return created && !first.some((command) => command?.type === 'CREATE_CHART' && command.sheetId === record.id);
}

function chartsOf(sheet: SheetRef): ChartRef[] {
  if (isBare(sheet)) return [];
  const { getters } = settled(sheet).model;
  const { run, record } = sheet;
  return getters.getChartIds(record.id).map((chartId) => {
    const chart = getters.getChartDefinition(chartId) as {
      type: string;
      title?: { text?: string };
      dataSource?: Partial<ChartRangeDataSource<string>>;
    };
    const { labelRange, dataSets = [] } = chart.dataSource ?? {};
    const notations = [labelRange, ...dataSets.map(({ dataRange }) => dataRange)];
    const ranges = notations.flatMap((xc) =>
      xc ? [rangeRef(run, record, getters.getRangeFromSheetXC(record.id, xc).zone)] : [],
    );
    const options = chart.title?.text ? { title: chart.title.text } : {};
    const spec = { ranges, type: chart.type, headers: 0, options, place: { row: 1, column: 1, x: 0, y: 0 } };
    const figureId = getters.getFigureIdFromChartId(chartId);
    return { kind: 'EmbeddedChart', run, spec, figureId };
  });
}

/** The charts of a tab. */
export const sheetCharts: Members = {
  newChart: method([], newChart),
  insertChart: method(['EmbeddedChart'], (sheet: SheetRef, chart) => insert(sheet, chart)),
  getCharts: method([], chartsOf),
  removeChart: method(['EmbeddedChart'], (sheet: SheetRef, { figureId }) => {
    if (!figureId) throw new Exception('The chart is not in the sheet.');
    queue(writable(sheet), { type: 'DELETE_FIGURE', sheetId: sheet.record.id, figureId });
  }),
};

/** One chart. */
export const embeddedChart: Members = {
  getRanges: method([], ({ spec }: ChartRef) => [...spec.ranges]),
  getOptions: method([], ({ run, spec }: ChartRef) => ({ kind: 'ChartOptions', run, spec })),
};

/** The options of a chart. Of one that stands in a tab the engine keeps the title as it was given. */
export const chartOptions: Members = {
  get: method(['string'], ({ spec }: Pick<ChartRef, 'spec'>, option) => {
    if (option !== 'title') throw new HostError(`The local host does not give back the chart option ${option}.`);
    return spec.options[option] ?? null;
  }),
};
