import { type CellRef, cellName, textOf } from '../../cell.ts';
import { errorWords } from '../../error-cell.ts';
import type { Competency } from '../../framework/applicable.ts';
import type { Level } from '../../framework/families.ts';
import { groupBy } from '../../group-by.ts';
import type { Company } from '../../readiness/company.ts';
import { refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';
import { codes, few, ratedIn, type TrackLevels, trackLevels } from '../track-levels.ts';

/** A cell of the Matrix without a description. */
interface Blank {
  readonly at: CellRef;
  readonly competency: string;
  readonly level: Level;
}

const LEVELS = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
];
const COMPETENCIES = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Prospecting', 'Functional'],
];
const MATRIX = ['Job family', 'Competency', 'S1'];

export const descriptionEmpty: Rule = {
  id: 'description-empty',
  name: 'Empty description',
  title: 'Every competency is described at every level it applies to',
  why: 'Where nothing is written, every manager makes up their own bar, and nobody can work towards it.',
  requirement: 'S19',
  severity: 'error',
  bad: { Levels: LEVELS, Competencies: COMPETENCIES, Matrix: [MATRIX, ['Sales', 'Prospecting', '']] },
  good: {
    Levels: LEVELS,
    Competencies: COMPETENCIES,
    Matrix: [MATRIX, ['Sales', 'Prospecting', 'Calls ten companies a week.']],
  },
  check: ({ company }) => {
    const hasMatrix = company.workbook.sources.some((source) => source.kind === 'Matrix');
    if (!hasMatrix) return [];
    const found = trackLevels(company).flatMap((track) => inTrack(company, track));
    // A missing row or column is met once per level; it is one finding.
    const seen = new Set<string>();
    return found.filter(({ at, message }) => {
      const key = `${at.tab}!${at.cell} ${message}`;
      return !seen.has(key) && seen.add(key);
    });
  },
};

function inTrack(company: Company, track: TrackLevels): readonly Found[] {
  const rated = ratedIn(company, track);
  const all = track.levels.map((level) => ({ level, found: rated.flatMap((one) => emptyAt(company, level, one)) }));
  const blankOf = (found: readonly (Found | Blank)[]) => found.flatMap((one) => ('level' in one ? [one] : []));
  // A level that nobody has described yet is one thing to do, and not one for each competency.
  const isBare = (found: readonly (Found | Blank)[]) => rated.length > 1 && blankOf(found).length === rated.length;
  const bare = all.filter(({ found }) => isBare(found));
  const rest = all.filter(({ found }) => !isBare(found)).flatMap(({ found }) => found);
  const rows = groupBy(blankOf(rest), ({ at, competency }) => `${at.tab} ${competency}`);
  return [
    ...undescribed(
      bare.flatMap(({ level, found }) =>
        blankOf(found)
          .slice(0, 1)
          .map(({ at }) => ({ level, at })),
      ),
    ),
    ...rest.flatMap((one) => ('level' in one ? [] : [one])),
    ...[...rows.values()].flatMap(blankIn),
  ];
}

function undescribed(levels: readonly Pick<Blank, 'level' | 'at'>[]): readonly Found[] {
  const [first] = levels;
  if (!first) return [];
  const one = levels.length === 1;
  const mend = one
    ? 'Write what somebody at this level does, or delete the level'
    : 'Write what somebody at each of these levels does, or delete those that nobody needs';
  const message = `${codes(levels.map(({ level }) => level))} ${one ? 'has' : 'have'} no descriptions at all, so nobody can be judged there. ${mend}.`;
  return [{ at: first.at, message }];
}

function blankIn(blanks: readonly Blank[]): readonly Found[] {
  const [first] = blanks;
  if (!first) return [];
  const { at, competency, level } = first;
  const one = blanks.length === 1;
  const where = one ? level.row.code : `${few(blanks.map((blank) => blank.level.row.code))} of ${level.row.family}`;
  const message = `${competency} at ${where} says nothing, so nobody can be judged on it. Write what somebody at ${one ? 'this level' : 'each of these levels'} does.`;
  return [{ at, message }];
}

function emptyAt({ descriptions }: Company, level: Level, { key, row }: Competency): readonly (Found | Blank)[] {
  const place = descriptions.place(level.family, key);
  if (!place) {
    const message = `${row.name} (${level.row.family}) has no row in the Matrix, so nothing says what it looks like. Add the row.`;
    return [{ at: refOf(row.place, 'name'), message }];
  }
  const cell = descriptions.cell(level.family, key, level.code) ?? descriptions.cell('all', key, level.code);
  if (!cell) {
    const { tab } = place.located.source;
    const message = `“${tab}” has no column for ${level.row.code}, so the level is not described. Add ${level.row.code} to its headers.`;
    return [{ at: { tab, cell: cellName(place.located.headerRow, 0) }, message }];
  }
  if (textOf(cell.value) !== '') return [];
  if (cell.error !== undefined)
    return [{ at: cell.at, message: `${row.name} at ${level.row.code} ${errorWords(cell.error)}.` }];
  return [{ at: cell.at, competency: row.name, level }];
}
