/** How a cell of a generated tab looks. The names say what the cell is, the theme says how that looks. */
export type StyleName =
  | 'blank'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'headerNumber'
  | 'text'
  | 'link'
  | 'strong'
  | 'small'
  | 'number'
  | 'smallNumber'
  | 'met'
  | 'notYet'
  | 'unknown'
  | 'gap'
  | 'people'
  | 'picker'
  | 'peopleHeader'
  | 'bannerReady'
  | 'bannerNotYet'
  | 'bannerOther'
  | 'bannerReadyText'
  | 'bannerNotYetText'
  | 'bannerOtherText'
  | 'note';

/** A value, never a formula: the writer makes sure that text stays text. */
export interface ValueCell {
  readonly value: string | number;
  readonly style: StyleName;
}

/** One of the few cells that stay alive. The formula is ours; nothing people typed may be put into it. */
export interface FormulaCell {
  readonly formula: string;
  readonly style: StyleName;
}

export type PageCell = ValueCell | FormulaCell;

/** A block of cells, 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The title of the chart of a page, by which it is known when the page is written again. */
export const CHART_TITLE = 'Required against rating';

/** A bar chart of numbers on the page. */
export interface PageChart {
  /** Labels in the first column, one series in each further one, with a header row. */
  readonly data: Block;
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}

/** What a generated tab holds. Rows may be shorter than the widest; what is missing is blank. */
export interface Page {
  /** Column widths in pixels. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
  readonly frozenRows: number;
  /** Tables whose rows get a thin line below. */
  readonly ruled: readonly Block[];
  /** Numbers that are shown otherwise than as they are, such as percentages. */
  readonly formats?: readonly (Block & { readonly format: string })[];
  readonly chart?: PageChart;
  /** Columns of the tab stand elsewhere than here, so that their widths have to be set again. */
  readonly isMoved?: boolean;
  /** What is remembered of a page that is finished, on one line. */
  readonly note?: string;
}

/** @returns A cell with a value. */
export function cell(value: string | number, style: StyleName = 'text'): ValueCell {
  return { value, style };
}

/** @returns A cell that stays alive. The formula is ours. */
export function live(formula: string, style: StyleName = 'text'): FormulaCell {
  return { formula, style };
}

/** @returns Blank cells, to fill a row or to stand between. */
export function blanks(count: number, style: StyleName = 'blank'): readonly ValueCell[] {
  return Array.from({ length: count }, () => ({ value: '', style }));
}

/** @returns A row of one style. */
export function row(values: readonly (string | number)[], style: StyleName = 'text'): readonly ValueCell[] {
  return values.map((value) => ({ value, style }));
}
