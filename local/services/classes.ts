import { consoleService, logger } from './console.ts';
import { htmlOutput, htmlService } from './html-service.ts';
import { lock, lockService } from './lock-service.ts';
import { menu } from './menu.ts';
import type { Members } from './method.ts';
import { properties, propertiesService } from './properties-service.ts';
import { rangePlace } from './range.ts';
import { rangeValues } from './range-values.ts';
import { sheetItself } from './sheet.ts';
import { spreadsheetTabs } from './spreadsheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { promptResponse, ui } from './ui.ts';

/** Every class and global service the host offers, with its members. What is missing here throws. */
export const classes: Readonly<Record<string, Members>> = {
  CacheService: {},
  Charts: {},
  HtmlOutput: htmlOutput,
  HtmlService: htmlService,
  Lock: lock,
  LockService: lockService,
  Logger: logger,
  Menu: menu,
  PromptResponse: promptResponse,
  Properties: properties,
  PropertiesService: propertiesService,
  Range: { ...rangePlace, ...rangeValues },
  ScriptApp: {},
  Session: {},
  Sheet: sheetItself,
  Spreadsheet: spreadsheetTabs,
  SpreadsheetApp: spreadsheetApp,
  Ui: ui,
  Utilities: {},
  console: consoleService,
};
