import { cache, cacheService } from './cache-service.ts';
import { chartBuilder, typedChartBuilder } from './chart-builder.ts';
import { formatRule, formatRuleBuilder, sheetFormatRules } from './conditional-format.ts';
import { consoleService, logger } from './console.ts';
import { rangeValidation } from './data-validation.ts';
import { developerMetadata, metadataLocation, rangeMetadata, withMetadata } from './developer-metadata.ts';
import { chartOptions, embeddedChart, sheetCharts } from './embedded-chart.ts';
import { filter, rangeFilter, sheetFilter } from './filter.ts';
import { htmlOutput, htmlService } from './html-service.ts';
import { lock, lockService } from './lock-service.ts';
import { menu } from './menu.ts';
import { metadataFinder } from './metadata-finder.ts';
import type { Members } from './method.ts';
import { namedRange, spreadsheetNames } from './named-range.ts';
import { properties, propertiesService } from './properties-service.ts';
import { protectable, protection, sheetProtections } from './protection.ts';
import { rangePlace } from './range.ts';
import { rangeBorder } from './range-border.ts';
import { rangeFormat } from './range-format.ts';
import { rangeList, sheetRangeList } from './range-list.ts';
import { rangeNote } from './range-note.ts';
import { rangeRights } from './range-rights.ts';
import { rangeValues } from './range-values.ts';
import { session, sessionUser } from './session.ts';
import { sheetItself } from './sheet.ts';
import { rangeClear, sheetClear } from './sheet-clear.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetSize } from './sheet-size.ts';
import { spreadsheetTabs } from './spreadsheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { textStyleBuilder } from './text-style.ts';
import { promptResponse, ui } from './ui.ts';
import { blob, utilities } from './utilities.ts';
import { dataValidation, validationBuilder } from './validation-rule.ts';

const range: Members = {
  ...rangePlace,
  ...rangeValues,
  ...rangeClear,
  ...rangeFormat,
  ...rangeBorder,
  ...rangeNote,
  ...rangeRights,
  ...rangeValidation,
  ...rangeFilter,
  ...rangeMetadata,
  ...protectable,
};

const sheet: Members = {
  ...sheetItself,
  ...sheetGrid,
  ...sheetSize,
  ...sheetRangeList,
  ...sheetClear,
  ...sheetCharts,
  ...sheetFilter,
  ...sheetFormatRules,
  ...sheetProtections,
  ...withMetadata,
  ...protectable,
};

/** Every class and global service the host offers, with its members. What is missing here throws. */
export const classes: Readonly<Record<string, Members>> = {
  Blob: blob,
  Cache: cache,
  CacheService: cacheService,
  ChartOptions: chartOptions,
  // Charts and ScriptApp: their enums only.
  Charts: {},
  ConditionalFormatRule: formatRule,
  ConditionalFormatRuleBuilder: formatRuleBuilder,
  DataValidation: dataValidation,
  DataValidationBuilder: validationBuilder,
  DeveloperMetadata: developerMetadata,
  DeveloperMetadataFinder: metadataFinder,
  DeveloperMetadataLocation: metadataLocation,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: chartBuilder,
  EmbeddedTypedChartBuilder: typedChartBuilder,
  Filter: filter,
  HtmlOutput: htmlOutput,
  HtmlService: htmlService,
  Lock: lock,
  LockService: lockService,
  Logger: logger,
  Menu: menu,
  NamedRange: namedRange,
  PromptResponse: promptResponse,
  Properties: properties,
  PropertiesService: propertiesService,
  Protection: protection,
  Range: range,
  RangeList: rangeList,
  ScriptApp: {},
  Session: session,
  Sheet: sheet,
  Spreadsheet: { ...spreadsheetTabs, ...spreadsheetNames, ...withMetadata },
  SpreadsheetApp: spreadsheetApp,
  TextStyle: {},
  TextStyleBuilder: textStyleBuilder,
  Ui: ui,
  User: sessionUser,
  Utilities: utilities,
  console: consoleService,
};
