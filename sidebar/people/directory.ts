import { isRated } from '../../src/core/framework/cycles.ts';
import type { Level } from '../../src/core/framework/families.ts';
import { selectTabs, type TabValues } from '../../src/core/framework/select-tabs.ts';
import { type Teams, teamsOf } from '../../src/core/framework/teams.ts';
import { readWorkbook } from '../../src/core/framework/workbook.ts';
import { normalise } from '../../src/core/normalise.ts';
import { levelName } from '../../src/core/pages/gap-words.ts';
import { activePeople } from '../../src/core/readiness/active-people.ts';
import { blockers } from '../../src/core/readiness/blockers.ts';
import { type Company, prepare } from '../../src/core/readiness/company.ts';
import { judge, type Status } from '../../src/core/readiness/readiness.ts';
import { receivedDay } from '../../src/core/sent-workbook.ts';
import type { PersonRow } from '../../src/core/tables/people.ts';
import { isTotals } from '../../src/core/totals.ts';

/** Somebody of the People tab, as the list shows them. */
export interface Listed {
  /** Their number in `company.people`. */
  readonly number: number;
  /** The key of the Employee ID. */
  readonly key: string;
  readonly person: PersonRow;
  /** The name, or the ID where there is none. */
  readonly name: string;
  /** The ID where the name alone does not say who it is, else empty. */
  readonly id: string;
  /** Whether they can get a gap tab: they have not left, and their ID stands once. */
  readonly active: boolean;
}

/** Where somebody stands, in short. */
export interface Brief {
  readonly status: Status;
  readonly met: number;
  readonly of: number;
  /** The level they are at and the one they work towards, as they are called; the latter empty where there is none. */
  readonly from: string;
  readonly to: string;
}

/** Everybody in a workbook. */
export interface Directory {
  readonly company: Company;
  readonly teams: Teams;
  /** Why nobody can be judged, a sentence each. */
  readonly blockers: readonly string[];
  /** In the order of People; rows of totals are nobody. */
  readonly people: readonly Listed[];
  /** How many rows of People name nobody, because they have no Employee ID. */
  readonly nameless: number;
  /** @returns Where somebody stands: judged when it is first asked for. */
  readonly brief: (of: Listed) => Brief;
  /** Judges those who have not been judged, until a time is up. @returns Whether everybody is judged. */
  readonly judgeUntil: (time: number) => boolean;
  readonly isJudged: () => boolean;
  /** Whether somebody active has no numeric rating that counts in the current cycle. */
  readonly isUnrated: (of: Listed) => boolean;
}

/** @param tabs The workbook as it was read. */
export function directoryOf(tabs: readonly TabValues[]): Directory {
  const workbook = readWorkbook(selectTabs(tabs).sources, receivedDay);
  const company = prepare(workbook);
  const people = listed(company);
  const cycle = company.cycles[company.current]?.key;
  const columns = company.ratings.columnsOf(workbook.competencies.map(({ name }) => normalise(name)));
  const briefs: Brief[] = [];
  let judged = 0;
  const brief = ({ number, person }: Listed): Brief => {
    briefs[number] ??= briefOf(company, person);
    return briefs[number];
  };
  return {
    company,
    teams: teamsOf(workbook.people),
    blockers: blockers(workbook),
    people,
    nameless: workbook.people.filter(({ id }) => company.people.numberOf(id) < 0).length,
    brief,
    judgeUntil: (time) => {
      for (; judged < people.length && performance.now() < time; judged += 1) brief(people[judged] as Listed);
      return judged === people.length;
    },
    isJudged: () => judged === people.length,
    isUnrated: ({ number, active }) =>
      active &&
      cycle !== undefined &&
      !company.ratings.rowsOf(cycle, number).some((row) => isRated(row, columns[row.tab] ?? [])),
  };
}

function listed(company: Company): readonly Listed[] {
  const { rows } = company.people;
  const active = new Set(activePeople(company));
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(normalise(name), (times.get(normalise(name)) ?? 0) + 1);
  return rows
    .map((person, number) => ({
      number,
      key: normalise(person.id),
      person,
      name: person.name || person.id,
      id: person.name !== '' && (times.get(normalise(person.name)) ?? 0) > 1 ? person.id : '',
      active: active.has(person),
    }))
    .filter(({ person }) => !isTotals(person.id));
}

function briefOf(company: Company, person: PersonRow): Brief {
  const { status, judged, facts } = judge(company, person.id);
  const from = company.families.at(person.family, person.level);
  const to = facts?.step.to;
  return {
    status,
    met: judged.filter(({ met }) => met === 'yes').length,
    of: judged.length,
    from: from ? levelName(from) : person.level,
    to: to ? nameFrom(from, to) : person.target,
  };
}

/** What a level is called beside another: with its family where that is a different one. */
function nameFrom(from: Level | undefined, to: Level): string {
  return from?.family === to.family ? levelName(to) : `${to.row.family} ${levelName(to)}`;
}
