/** Every export is one Apps Script global: custom functions, menu actions, calls of the sidebar. */
export { GAPS, READINESS, READINESS_STATUS } from './functions.ts';
export { checkFramework, getHelp, onInstall, onOpen, setUpWorkbook, writeGapTabs } from './menu.ts';
export {
  sidebarAddTables,
  sidebarFramework,
  sidebarGoToCell,
  sidebarPlanTables,
  sidebarPresets,
  sidebarReadTabs,
  sidebarRows,
  sidebarTabs,
  sidebarWorkbook,
} from './rpc.ts';
