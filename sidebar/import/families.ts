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

/** Finds a competency by the cell it was read from; families may share one. */
export function competencyAt({ competencies }: Proposal, at: CellRef, family: string): ProposedCompetency | undefined {
  const here = competencies.filter((one) => isSame(one.at, at));
  return here.find((one) => normalise(one.family) === normalise(family)) ?? here[0];
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

/**
 * @param at The cell a competency or a level was read from.
 * @returns The change that leaves its row or column out; `undefined` where that would take something else along.
 */
export function leaveOut({ grids }: Proposal, at: CellRef, what: 'competency' | 'level'): Correction | undefined {
  const own = grids.filter((grid) => grid.at.tab === at.tab);
  const above = own.filter((grid) => rowOf(grid.at) <= rowOf(at));
  const grid = above[above.length - 1];
  if (!grid || grid.layout === 'long') return undefined;
  const isRow = (what === 'competency') === (grid.layout === 'across');
  const line = isRow ? String(rowOf(at)) : at.cell.replace(/\d+$/, '');
  // A column runs through every grid of the tab.
  return isRow || own.length === 1 ? { correct: 'leave-out', tab: at.tab, line } : undefined;
}

const rowOf = ({ cell }: CellRef) => Number(/\d+$/.exec(cell)?.[0] ?? 0);
