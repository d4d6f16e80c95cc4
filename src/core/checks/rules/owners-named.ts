import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import type { Company } from '../../readiness/company.ts';
import { isNameOf } from '../../readiness/proof.ts';
import type { CompetencyRow } from '../../tables/competencies.ts';
import type { JobFamilyRow } from '../../tables/job-families.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import { salesAt } from '../example-family.ts';
import { familyRows, stageOf } from '../family-reviews.ts';
import { firstCells } from '../first-cells.ts';
import type { Found, Rule } from '../rule.ts';

const OWNERS = [
  ['structureOwner', 'Nobody in HR owns the structure of', 'levels, criteria and paths', 'Structure owner'],
  ['contentOwner', 'No manager owns the content of', 'the descriptions', 'Content owner'],
] as const;

export const ownersNamed: Rule = {
  id: 'owners-named',
  name: 'No owner',
  title: 'HR owns the structure of every framework, and a manager its content',
  why: 'HR alone writes what no manager recognises; managers alone drift apart. What nobody owns is out of date within a year.',
  requirement: 'S97',
  severity: 'warn',
  bad: { 'Job families': salesAt('Drafting', { 'Structure owner': 'Ana', 'Content owner': '' }) },
  good: { 'Job families': salesAt('Drafting', { 'Structure owner': 'Ana', 'Content owner': 'Ben' }) },
  check: ({ company }) => [
    // A template has nothing to own yet.
    ...familyRows(company)
      .filter((row) => stageOf(row) > 0)
      .flatMap((row) => judge(company, row)),
    ...[...groupBy(company.workbook.competencies, ({ place }) => place.located.source).values()].flatMap(half),
  ],
};

function judge({ workbook }: Company, row: JobFamilyRow): readonly Found[] {
  const { family, place, structureOwner, contentOwner } = row;
  const empty = OWNERS.filter(([column]) => isEmptyIn(place, column)).map(([column, who, what, header]) => ({
    at: refOf(place, column),
    message: `${who} ${family}. Type who answers for ${what} in ${header}.`,
  }));
  const isOne =
    normalise(structureOwner) === normalise(contentOwner) ||
    workbook.people.some((person) => isNameOf(person, structureOwner) && isNameOf(person, contentOwner));
  if (empty.length > 0 || structureOwner === '' || !isOne) return empty;
  const message = `${contentOwner} owns both the structure and the content of ${family}. Let HR own the one and a manager the other.`;
  return [{ at: refOf(place, 'contentOwner'), message }];
}

/** Where some competencies of a tab have an owner, the others are good to know. */
function half(rows: readonly CompetencyRow[]): readonly Found[] {
  const without = rows.filter(({ name, place }) => name !== '' && isEmptyIn(place, 'owner'));
  const [first] = without;
  if (!first || without.length === rows.length) return [];
  const have = count(without.length, 'competency has', 'competencies have');
  const message = `${have} no Owner, and the others do: ${firstCells(without, 'owner')}. Type who answers for the wording.`;
  return [{ at: refOf(first.place, 'owner'), severity: 'info', message }];
}
