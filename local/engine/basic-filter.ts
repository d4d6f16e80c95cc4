/** What Sheets calls a basic filter, as the engine has it: a table that shows nothing but the filter buttons. */
export const BASIC_FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};
