import { EVIDENCE } from '../tables/evidence.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { EXAMPLE_CYCLES } from './example-cycles.ts';
import { EVIDENCE_LINES } from './example-evidence-lines.ts';
import type { ExamplePerson } from './example-people.ts';
import type { FrameworkPreset } from './preset.ts';

/**
 * @returns The Evidence tab: what people did, for the scope of the step they work on or for a competency (S48). Some
 * of it is not enough, and one piece is verified by nobody else.
 */
export function evidenceTable(preset: FrameworkPreset, people: readonly ExamplePerson[]): TableData {
  const rows = EVIDENCE_LINES.map(([id, on, what, amount, verifiedBy, competency]) => {
    const person = people.find((one) => one.id === id);
    if (!person) throw new Error(`The evidence of ${id} belongs to nobody.`);
    return {
      employeeId: id,
      name: person.name,
      cycle: EXAMPLE_CYCLES.find((cycle) => cycle.start <= on && on <= cycle.end)?.name ?? '',
      for: competency ?? scopeOf(preset, person),
      what,
      amount,
      link: '',
      verifiedBy,
      on,
    };
  });
  return tableData(EVIDENCE, rows);
}

/** The ID of the criterion that asks for the scope of a person's step. */
function scopeOf(preset: FrameworkPreset, { id, level, story }: ExamplePerson): string {
  const next = preset.levels.find((one) => one.track === level.track && one.order === level.order + 1);
  const to = story.target ?? next?.code;
  const criterion = preset.criteria.find(
    (one) => one.criterion === 'Scope' && one.from === level.code && one.to === to,
  );
  if (!criterion) throw new Error(`The step of ${id} asks for no scope, so there is nothing to give evidence for.`);
  return criterion.id;
}
