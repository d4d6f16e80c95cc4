import { cellName, textOf } from '../../cell.ts';
import { errorWords } from '../../error-cell.ts';
import { applicableCompetencies } from '../../framework/applicable.ts';
import type { Level } from '../../framework/families.ts';
import { refOf } from '../../tables/table.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';

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
  check: (input) => {
    const hasMatrix = input.company.workbook.sources.some((source) => source.kind === 'Matrix');
    if (!hasMatrix) return [];
    const found = input.company.families.all.flatMap((level) => emptyAt(input, level));
    // A missing row or column is met once per level; it is one finding.
    const seen = new Set<string>();
    return found.filter(({ at, message }) => {
      const key = `${at.tab}!${at.cell} ${message}`;
      return !seen.has(key) && seen.add(key);
    });
  },
};

function emptyAt({ company }: CheckInput, level: Level): readonly Found[] {
  const { descriptions, workbook } = company;
  return applicableCompetencies(workbook.competencies, level.family, level.track).flatMap(({ key, row }): Found[] => {
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
    const message = `${row.name} at ${level.row.code} says nothing, so nobody can be judged on it. Write what somebody at this level does.`;
    return [{ at: cell.at, message }];
  });
}
