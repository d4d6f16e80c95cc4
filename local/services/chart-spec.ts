import type { RangeRef, Ref } from './refs.ts';

/** What a chart shows. `place` is 1-based, its offsets are pixels. */
export interface ChartSpec {
  readonly ranges: readonly RangeRef[];
  readonly type: string;
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

/** A chart: built, or (with a figure) one that stands in a tab. */
export interface ChartRef extends Ref {
  readonly kind: 'EmbeddedChart';
  readonly spec: ChartSpec;
  readonly figureId?: string;
}

/** Sheets' chart types and the engine's; a bar chart lies on its side. */
export const engineTypes: Readonly<
  Record<
    string,
    { readonly type: 'bar' | 'line' | 'pie' | 'radar' | 'scatter' | 'combo'; readonly horizontal?: boolean }
  >
> = {
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar' },
  COMBO: { type: 'combo' },
  LINE: { type: 'line' },
  PIE: { type: 'pie' },
  RADAR: { type: 'radar' },
  SCATTER: { type: 'scatter' },
};
