import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import type { PlantedMistake } from '../../src/core/presets/planted-mistake.ts';

/**
 * Which mistakes the check found, and which it did not.
 *
 * @param check What the add-in's check replied.
 * @param planted The mistakes that are there.
 */
export function plantedSummary({ tabs }: WorkbookCheck, planted: readonly PlantedMistake[]): readonly string[] {
  const said = new Set(
    tabs.flatMap(({ tab, groups }) =>
      groups.flatMap(({ rule, items }) => items.map(({ cell }) => `${rule.id} ${tab}!${cell}`)),
    ),
  );
  const isFound = ({ rule, tab, cell }: PlantedMistake) => said.has(`${rule} ${tab}!${cell}`);
  const found = planted.filter(isFound);
  const missed = planted.filter((mistake) => !isFound(mistake));
  const line = ({ tab, cell, what, rule }: PlantedMistake) => `${tab}!${cell}  ${what} (${rule})`;
  return [
    `Planted    ${found.length} of ${planted.length} mistakes found, ${missed.length} not found`,
    ...found.map((mistake) => `           found      ${line(mistake)}`),
    ...missed.map((mistake) => `           not found  ${line(mistake)}`),
  ];
}
