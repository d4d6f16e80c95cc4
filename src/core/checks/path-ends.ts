import type { Level } from '../framework/families.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import { leads, leadsFrom } from '../readiness/step.ts';
import type { PathRow } from '../tables/paths.ts';

type PathKind = 'crossover' | 'return' | 'lateral';

/** A row of Paths with the levels it leads from and to. */
export interface PathEnds {
  readonly row: PathRow;
  readonly from: Level;
  readonly to: Level;
}

/** Whether a row of Paths is of a kind, whatever it leads to. */
export function isPath(row: PathRow, kind: PathKind): boolean {
  return normalise(row.path) === kind;
}

/** @returns The paths of a kind whose levels are known; a row that names no family to go to stays in its own. */
export function pathEnds({ workbook, families }: Company, kind: PathKind): readonly PathEnds[] {
  return workbook.paths
    .filter((row) => isPath(row, kind))
    .flatMap((row) =>
      families.all
        .filter((from) => leadsFrom(row, from))
        .flatMap((from) =>
          families.all
            .filter(
              (to) => leads(row, from, to) && (from.family === to.family || !isEverything(normalise(row.toFamily))),
            )
            .map((to) => ({ row, from, to })),
        ),
    );
}
