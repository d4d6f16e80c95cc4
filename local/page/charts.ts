import { Component, registries, xml } from './engine.ts';

/** Drawn by the engine itself. */
const OWN = ['scorecard', 'gauge'];

/** What stands where a chart would: the grid around it goes on working. */
class UndrawnChart extends Component {
  static override template =
    xml`<p class="undrawn">The chart is in the workbook. To see it here, install chart.js and start again.</p>`;
  static override props = ['*'];
}

/** Without the library that draws charts the engine takes the whole grid down at the first one. */
export function standInForCharts(): void {
  if ('Chart' in globalThis) return;
  const { chartComponentRegistry } = registries;
  for (const kind of chartComponentRegistry.getKeys()) {
    if (!OWN.includes(kind)) chartComponentRegistry.replace(kind, UndrawnChart);
  }
}
