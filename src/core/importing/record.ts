import type { CellRef } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { type Context, levelOfContext } from './meaning.ts';
import type { ReadCell, Reading, ReadLevel, ReadName } from './reading.ts';
import { splitTitle } from './track-name.ts';

/** A level with its family and track as the source has them; `undefined` where it does not say. */
export interface LevelRecord {
  readonly family: string | undefined;
  readonly track: string | undefined;
  readonly code: string;
  readonly title: string;
  readonly scope: string;
  readonly at: CellRef;
}

export interface NameRecord {
  readonly family: string | undefined;
  readonly name: string;
  readonly type: string;
  readonly definition: string;
  readonly at: CellRef;
}

export interface CellRecord {
  readonly family: string | undefined;
  readonly track: string | undefined;
  readonly competency: string | undefined;
  readonly level: LevelRecord | undefined;
  readonly text: string;
  readonly at: CellRef;
}

/** Everything that all grids say, each with its family, track and level. */
export interface Records {
  readonly levels: readonly LevelRecord[];
  readonly names: readonly NameRecord[];
  readonly cells: readonly CellRecord[];
}

/** Joins what a grid says with what the lines around it say; the nearer word wins. */
export function recordsOf(reading: Reading, context: Context): Records {
  const ownFamilies = reading.names.some(({ family }) => family !== undefined);
  const levels = reading.levels.map((level) => levelRecord(level, undefined, context));
  const cells = reading.cells.map((cell) => cellRecord(cell, context));
  const own = cells.flatMap(({ level }) => (level ? [level] : []));
  const shown = new Set(own.map(({ code }) => normalise(code)));
  return {
    levels: ownFamilies ? [...own, ...levels.filter(({ code }) => !shown.has(normalise(code)))] : [...levels, ...own],
    names: namesOf(reading, cells, context),
    cells,
  };
}

function levelRecord(level: ReadLevel, name: ReadName | undefined, context: Context): LevelRecord {
  const section = level.section && splitTitle(level.section.text);
  const inner = name?.section && context.sections === 'family' ? splitTitle(name.section.text) : undefined;
  return {
    code: level.code,
    title: level.title,
    scope: level.scope,
    at: level.at,
    family: level.family ?? name?.family ?? (section?.name || inner?.name || context.family),
    track: level.track ?? name?.track ?? section?.track ?? inner?.track ?? context.track,
  };
}

function cellRecord({ level, name, text, at }: ReadCell, context: Context): CellRecord {
  const around = levelOfContext(context);
  const found = level ?? (around && { ...around, scope: '', at });
  const record = found && levelRecord(found, name, context);
  return {
    family: record ? record.family : (name.family ?? context.family),
    track: record?.track ?? context.track,
    competency: name.name ?? (context.sections === 'competency' ? name.section?.text : undefined) ?? context.competency,
    level: record,
    text,
    at,
  };
}

function namesOf(reading: Reading, cells: readonly CellRecord[], context: Context): readonly NameRecord[] {
  const families = new Map<ReadName, Set<string | undefined>>();
  reading.cells.forEach(({ name }, index) => {
    const known = families.get(name) ?? new Set();
    families.set(name, known.add(cells[index]?.family));
  });
  const nameless = cells.flatMap((cell, index) =>
    reading.cells[index]?.name.name === undefined && cell.competency !== undefined
      ? [{ family: cell.family, name: cell.competency, type: context.type ?? '', definition: '', at: cell.at }]
      : [],
  );
  const named = reading.names.flatMap((name) => {
    if (name.name === undefined) return [];
    const type = name.type ?? (context.sections === 'type' ? name.section?.text : undefined) ?? context.type ?? '';
    const own = families.get(name) ?? new Set([name.family ?? sectionFamily(name, context) ?? context.family]);
    const { name: called, definition = '', at } = name;
    return [...own].map((family) => ({ family, name: called, type, definition, at }));
  });
  return [...named, ...nameless];
}

function sectionFamily({ section }: ReadName, context: Context): string | undefined {
  return section && context.sections === 'family' ? splitTitle(section.text).name || undefined : undefined;
}
