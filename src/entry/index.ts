/** Every export is one Apps Script global: custom functions, menu actions, calls of the sidebar. */
export { GAPS, MEETING_SHARE, READINESS, READINESS_STATUS } from './functions.ts';
export { checkFramework, getHelp, onInstall, onOpen, setUpWorkbook, writeGapTabs } from './menu.ts';
export {
  sidebarAddTables,
  sidebarCheck,
  sidebarFramework,
  sidebarGoToCell,
  sidebarPlanTables,
  sidebarReadTabs,
  sidebarTabs,
} from './rpc.ts';
