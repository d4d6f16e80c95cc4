import { HostError } from '../engine/host-error.ts';
import { type ChartRef, type ChartSpec, engineTypes } from './chart-spec.ts';
import { type Members, type Method, method } from './method.ts';
import type { Ref, SheetRef } from './refs.ts';

interface BuilderRef extends Ref {
  readonly spec: { -readonly [K in keyof ChartSpec]: ChartSpec[K] };
}

/** `sheet.newChart()`. */
export const newChart = ({ run }: SheetRef): BuilderRef => ({
  kind: 'EmbeddedChartBuilder',
  run,
  spec: { ranges: [], type: 'COLUMN', headers: 0, options: {}, place: { row: 1, column: 1, x: 0, y: 0 } },
});

/** Options the host draws, or can leave out without the chart saying something else. */
const options = ['title', 'subtitle', 'width', 'height', 'legend', 'colors', 'hAxis', 'vAxis', 'isStacked', 'series'];

function typed(self: BuilderRef, type: string): BuilderRef {
  if (!engineTypes[type]) throw new HostError(`The local host cannot draw charts of the type ${type}.`);
  self.spec.type = type;
  return self;
}

/** `asBarChart()` and its kin give a builder that has `setTitle`; the plain one has not (PLATFORM §6). */
const as = (type: string): Method =>
  method([], (self: BuilderRef) => ({ ...typed(self, type), kind: 'EmbeddedTypedChartBuilder' }));

function option(self: BuilderRef, name: string, value: unknown): BuilderRef {
  const [first = name] = name.split('.');
  if (!options.includes(first)) throw new HostError(`The local host does not offer the chart option ${name}.`);
  self.spec.options = { ...self.spec.options, [name]: value };
  return self;
}

/** A chart being built. */
export const chartBuilder: Members = {
  setChartType: method(['ChartType'], (self: BuilderRef, { enumValue }) => typed(self, enumValue)),
  addRange: method(['Range'], (self: BuilderRef, range) => {
    self.spec.ranges = [...self.spec.ranges, range];
    return self;
  }),
  setNumHeaders: method(['number'], (self: BuilderRef, headers) => {
    self.spec.headers = headers;
    return self;
  }),
  setOption: method(['string', 'any'], option),
  setPosition: method(['number', 'number', 'number', 'number'], (self: BuilderRef, row, column, x, y) => {
    self.spec.place = { row, column, x, y };
    return self;
  }),
  asBarChart: as('BAR'),
  asColumnChart: as('COLUMN'),
  asLineChart: as('LINE'),
  build: method([], ({ run, spec }: BuilderRef): ChartRef => ({ kind: 'EmbeddedChart', run, spec: { ...spec } })),
};

/** The builder of a chart whose type is known. */
export const typedChartBuilder: Members = {
  ...chartBuilder,
  setTitle: method(['string'], (self: BuilderRef, title) => option(self, 'title', title)),
  setColors: method(['string[]'], (self: BuilderRef, colours) => option(self, 'colors', colours)),
  setStacked: method([], (self: BuilderRef) => option(self, 'isStacked', true)),
};
