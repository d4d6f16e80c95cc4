/** Every export is one Apps Script global: custom functions, menu actions, calls of the sidebar. */
export { sidebarDismiss, sidebarFix, sidebarRuleTexts } from './findings.ts';
export {
  CHECK_DESCRIPTION,
  GAPS,
  MEETING_SHARE,
  NEXT_LEVEL,
  RATER_AGREEMENT,
  READINESS,
  READINESS_REPORT,
  READINESS_STATUS,
} from './functions.ts';
export {
  sidebarJob,
  sidebarPauseJob,
  sidebarPlanJob,
  sidebarRunJob,
  sidebarStartJob,
  sidebarStopJob,
} from './jobs.ts';
export { checkFramework, getHelp, onInstall, onOpen, setUpWorkbook, writeGapTabs } from './menu.ts';
export {
  sidebarAddTables,
  sidebarFramework,
  sidebarGoToCell,
  sidebarOpenDialog,
  sidebarPlanTables,
  sidebarPresets,
  sidebarReadTabs,
  sidebarRows,
  sidebarTabs,
  sidebarWorkbook,
} from './rpc.ts';
