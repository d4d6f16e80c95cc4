import type { Grid } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { KINDS, type Kind } from './kinds.ts';
import { isHeaderRow } from './locate.ts';
import { requiredHeaders } from './table.ts';

/** A tab whose name says what it holds. */
export interface NamedTab {
  readonly kind: Kind;
  /** What stands behind the dash, a job family or a cycle; empty where there is no dash. */
  readonly suffix: string;
}

/** Hyphen, figure dash, en dash, em dash, minus: people type any of them, in `Sign-offs` too. */
const DASHES = /[-\u2010-\u2015\u2212]/g;
const DASH = /\s*[-\u2010-\u2015\u2212]\s*/;

/**
 * Recognises a tab by its name: the kind, or the kind, a dash and a job family or a cycle (DESIGN §1).
 *
 * @param name The tab's name, for example `Ratings – Engineering`.
 * @returns The kind and the suffix as written, or `undefined` where the tab is none of ours.
 */
export function kindOfTab(name: string): NamedTab | undefined {
  const tidy = name.normalize('NFKC').trim().replace(/\s+/g, ' ');
  for (const { kind } of KINDS) {
    const start = normalise(tidy.slice(0, kind.length).replace(DASHES, '-'));
    if (start !== normalise(kind)) continue;
    const rest = tidy.slice(kind.length);
    if (rest === '') return { kind, suffix: '' };
    const dash = DASH.exec(rest);
    if (dash?.index === 0 && rest.length > dash[0].length) return { kind, suffix: rest.slice(dash[0].length).trim() };
  }
  return undefined;
}

/**
 * Recognises a table passed to a function by its headers alone: of the kinds whose required headers it has all, the one
 * with the most of them (DESIGN §1). The first row that is a header row of any kind decides; rows below it are data.
 *
 * @param values The cells of the range.
 * @returns The kinds that fit best: one, none, or several where it is a tie.
 */
export function kindsOfTable(values: Grid): readonly Kind[] {
  for (const row of values) {
    const fits = KINDS.filter((spec) => isHeaderRow(spec, row));
    const most = Math.max(0, ...fits.map((spec) => requiredHeaders(spec).length));
    if (most > 0) return fits.filter((spec) => requiredHeaders(spec).length === most).map((spec) => spec.kind);
  }
  return [];
}
