import { CHART_TITLE, type PageChart } from '../core/pages/page.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart that people put on the page stays, wherever its figures are: ours is known by its title. */
function isOurs(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): boolean {
  return chart.getOptions().get('title') === CHART_TITLE;
}

/**
 * Draws the chart of a page in the place of the one that was drawn before.
 *
 * @param chart None where the page has none any more.
 * @param isNew Whether nothing was ever drawn on the tab.
 */
export function drawChart(sheet: Sheet, chart: PageChart | undefined, isNew: boolean): void {
  if (!isNew) for (const old of sheet.getCharts().filter(isOurs)) sheet.removeChart(old);
  if (!chart) return;
  const { data, at, width, height } = chart;
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(data.row + 1, data.column + 1, data.rows, data.columns))
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .setOption('title', CHART_TITLE)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend', { position: 'bottom' })
    .setOption('hAxis', { minValue: 0, maxValue: 5 })
    .setOption('colors', ['#9fb8dd', '#1a73e8'])
    .build();
  sheet.insertChart(built);
}
