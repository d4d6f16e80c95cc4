import type { Company } from '../readiness/company.ts';
import { refOf } from '../tables/table.ts';
import { isTotals } from '../totals.ts';

/** @returns Sentences about rows of People that get no gap tab: an ID that stands twice, a row of totals. */
export function rowNotes({ people, workbook }: Company): readonly string[] {
  const doubled = [...people.several.values()].map(
    (same) =>
      `The ID ${same[0]?.id} stands ${same.length} times in People, so nobody got its gap tab. Give each person their own.`,
  );
  const totals = workbook.people
    .filter(({ id }) => isTotals(id))
    .map(({ id, place }) => {
      const { tab, cell } = refOf(place, 'id');
      return `“${id}” in ${tab}!${cell} looks like a row of totals, so it got no gap tab. Delete the row, or move it to another tab.`;
    });
  return [...doubled, ...totals];
}
