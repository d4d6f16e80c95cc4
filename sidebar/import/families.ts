import type { CellRef } from '../../src/core/cell.ts';
import { groupBy } from '../../src/core/group-by.ts';
import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal, ProposedCompetency, ProposedLevel, ProposedTrack } from '../../src/core/importing/proposal.ts';
import { normalise } from '../../src/core/normalise.ts';

/** One job family with everything that belongs to it. */
export interface FamilyPart {
  readonly family: string;
  readonly tracks: readonly ProposedTrack[];
  readonly competencies: readonly ProposedCompetency[];
}

/** @returns The families; one that has competencies and no levels, such as `All`, gets the levels of the others. */
export function familiesOf({ families, competencies }: Proposal): readonly FamilyPart[] {
  const own = groupBy(competencies, ({ family }) => normalise(family));
  const known = new Set(families.map(({ family }) => normalise(family)));
  const others = [...own].filter(([key]) => !known.has(key)).map(([, list]) => list[0]?.family ?? '');
  const everyTrack = families.flatMap(({ tracks }) => tracks);
  return [
    ...families.map(({ family, tracks }) => ({ family, tracks, competencies: own.get(normalise(family)) ?? [] })),
    ...others.map((family) => ({ family, tracks: everyTrack, competencies: own.get(normalise(family)) ?? [] })),
  ];
}

/** What the rows of a matrix hold: the descriptions by competency and level, lines of one cell joined. */
export function descriptionsOf({ cells }: Proposal, family: string): (competency: string, level: string) => string {
  const own = cells.filter((cell) => normalise(cell.family) === normalise(family));
  const texts = groupBy(own, ({ competency, level }) => `${normalise(competency)}\n${normalise(level)}`);
  return (competency, level) =>
    [...new Set((texts.get(`${normalise(competency)}\n${normalise(level)}`) ?? []).map(({ text }) => text))].join('\n');
}

/** Finds a level by the cell it was read from, which stays the same however it is renamed. */
export function levelAt({ families }: Proposal, at: CellRef, family: number) {
  const own = families[family];
  for (const { track, levels } of own?.tracks ?? []) {
    const index = levels.findIndex((level) => isSame(level.at, at));
    const level = levels[index];
    if (own && level) return { family: own.family, track, levels, level, index };
  }
  return undefined;
}

/** @returns The change that moves a level up or down in its track; `undefined` where it cannot move. */
export function moveLevel(proposal: Proposal, at: CellRef, family: number, by: 1 | -1): Correction | undefined {
  const found = levelAt(proposal, at, family);
  const other = found?.levels[found.index + by];
  if (!found || !other) return undefined;
  const codes = found.levels.map(({ code }: ProposedLevel) => code);
  codes[found.index] = other.code;
  codes[found.index + by] = found.level.code;
  return { correct: 'order', family: found.family, track: found.track, levels: codes };
}

const isSame = (a: CellRef, b: CellRef) => a.tab === b.tab && a.cell === b.cell;
