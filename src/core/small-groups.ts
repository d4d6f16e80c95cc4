/**
 * Which totals may be shown beside the groups they hold: a figure about fewer people than Settings allows is not shown,
 * and neither is one from which such a figure could be worked out by taking away what is shown.
 *
 * @param groups The people of each group, nobody in two that differ; those that are too small are not shown.
 * @param totals The people of each total. A total may hold another.
 * @param smallest The fewest people a figure may be about.
 * @returns For each total whether it may be shown; of two that would give each other away, the smaller is.
 */
export function showableTotals<T>(
  groups: readonly ReadonlySet<T>[],
  totals: readonly ReadonlySet<T>[],
  smallest: number,
): readonly boolean[] {
  const shown = new Set<ReadonlySet<T>>();
  const known = groups.filter((group) => group.size >= smallest);
  for (const total of [...totals].sort((a, b) => a.size - b.size)) {
    // Every way to take away totals that do not overlap; of the groups, which never do, all that fit are taken.
    let rests = [total];
    for (const other of shown)
      rests = [...rests, ...rests.filter((rest) => holds(rest, other)).map((rest) => without(rest, other))];
    const sizes = rests.map((rest) => leastLeft(rest, known));
    if (total.size >= smallest && sizes.every((size) => size === 0 || size >= smallest)) shown.add(total);
  }
  return totals.map((total) => shown.has(total));
}

/** How many people are left when every group that is shown has been taken away. */
function leastLeft<T>(total: ReadonlySet<T>, groups: readonly ReadonlySet<T>[]): number {
  return groups.reduce((rest, group) => (holds(rest, group) ? without(rest, group) : rest), total).size;
}

function holds<T>(all: ReadonlySet<T>, some: ReadonlySet<T>): boolean {
  return [...some].every((one) => all.has(one));
}

function without<T>(all: ReadonlySet<T>, some: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...all].filter((one) => !some.has(one)));
}
