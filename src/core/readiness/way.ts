import type { Level } from '../framework/families.ts';
import { normalise } from '../normalise.ts';
import type { PathRow } from '../tables/paths.ts';

/** From one level to another, by which path where it leaves the track or the family. */
export interface Way {
  readonly from: Level;
  readonly to: Level;
  readonly path: PathRow | undefined;
}

/** A path of this kind goes back without penalty: only criteria that name both ends apply (S64). */
export function isReturn({ path }: Way): boolean {
  return path !== undefined && normalise(path.path) === 'return';
}
