import type { Grid } from '../cell.ts';

/**
 * The Levels tab of the examples about tracks: S1, S2 … and M1, M2 …, where M1 has the rank and pay band of S2.
 *
 * @param ic How many IC levels.
 * @param management How many Management levels.
 */
/* @__NO_SIDE_EFFECTS__ */
export function exampleTracks(ic: number, management: number): Grid {
  return [
    ['Job family', 'Track', 'Level', 'Title', 'Order', 'Rank', 'Pay band'],
    ...track('IC', 'S', ic, 0),
    ...track('Management', 'M', management, 1),
  ];
}

/** The kind, the levels of Sales it leads from and to, and what stands behind them. */
export type ExamplePath = readonly [kind: string, from: string, to: string, ...more: string[]];

/** The Paths tab of the same examples. */
/* @__NO_SIDE_EFFECTS__ */
export function examplePaths(...paths: readonly ExamplePath[]): Grid {
  return [
    ['Kind', 'From family', 'From level', 'To family', 'To level', 'Required', 'Transferable skills', 'Gaps to close'],
    ...paths.map(([kind, from, to, ...more]) => [kind, 'Sales', from, 'Sales', to, ...more]),
  ];
}

function track(name: string, prefix: string, n: number, above: number): Grid {
  return Array.from({ length: n }, (_level, at) => {
    const rank = at + 1 + above;
    return ['Sales', name, `${prefix}${at + 1}`, '', at + 1, rank, `B${rank}`];
  });
}
