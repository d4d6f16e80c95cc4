import { cellName, textOf } from '../../src/core/cell.ts';
import type { CellTarget } from '../../src/core/contract.ts';
import { showDay } from '../../src/core/day.ts';
import { codeAndTitle, headline, workOnFirst } from '../../src/core/pages/gap-words.ts';
import { explain } from '../../src/core/readiness/explain.ts';
import { gapsOf } from '../../src/core/readiness/gaps.ts';
import { type Answer, judge } from '../../src/core/readiness/readiness.ts';
import { refOf } from '../../src/core/tables/table.ts';
import { button, element } from '../element.ts';
import { criteriaView } from './criteria-view.ts';
import type { Directory, Listed } from './directory.ts';
import { gapsView } from './gaps-view.ts';
import { pathsView } from './paths-view.ts';
import { PEOPLE_STRINGS as S, SIGNS } from './people-strings.ts';

/** How many cycles are shown of a competency. */
const CYCLES_SHOWN = 4;

/** What can be done from the page of one person. */
export interface PersonActions {
  readonly back: () => void;
  readonly goTo: (at: CellTarget) => void;
  /** Shows the people below a manager. */
  readonly showTeam: (manager: Listed) => void;
  /** Somebody's gap tab, where there is one. */
  readonly gapTab: CellTarget['tab'] | undefined;
  /** Further things to be done with somebody, such as choosing them. */
  readonly further: readonly HTMLElement[];
}

/**
 * Everything about one person's step: how far, criterion by criterion with what would meet each, the competencies, and
 * the paths that lead elsewhere (S14, S85).
 */
export function personView(directory: Directory, one: Listed, actions: PersonActions): readonly HTMLElement[] {
  const { company } = directory;
  const { person, name } = one;
  const answer = judge(company, person.id);
  const { facts, status } = answer;
  const criteria = explain(answer);
  const gaps = facts ? gapsOf(facts, CYCLES_SHOWN) : [];
  const [manager] = company.people.rowsOf(person.managerId);
  const about = [person.id, person.family, manager ? S.manager(manager.name || manager.id) : ''];
  const isOpen = status === 'Not yet' || status === 'Incomplete';
  const [sign, colour] = SIGNS[status];
  return [
    button(`‹ ${S.back}`, { 'data-key': 'back', 'aria-keyshortcuts': 'Escape' }, actions.back),
    element('h1', { dir: 'auto', tabindex: '-1', 'data-key': 'heading' }, name),
    line(about.filter((part) => part !== '').join(' · ')),
    element(
      'section',
      { class: `health ${colour}` },
      element('h2', {}, element('span', {}, `${sign} ${headline(status, criteria)}`)),
      ...(criteria.length > 0 ? [segments(criteria.map(({ met }) => met))] : []),
      line(stepOf(directory, one, answer)),
      line(ratedIn(directory)),
      line(isOpen ? workOnFirst(status, criteria, gaps) : meaning(directory, one, answer), 'first'),
    ),
    element('p', { class: 'links' }, ...linksOf(directory, one, actions)),
    ...actions.further,
    ...(facts && criteria.length > 0 ? criteriaView(answer, criteria) : []),
    ...(facts ? gapsView(facts, gaps) : []),
    // Of whom there are two rows, the ratings could belong to either.
    ...(one.active ? pathsView(company, person) : []),
  ];
}

const line = (text: string, look = 'count') => element('p', { dir: 'auto', class: look }, text);

/** One mark for each criterion; the words beside it say the same. */
function segments(met: readonly string[]): HTMLElement {
  const marks = met.map((each) => element('i', { class: each === 'yes' ? 'full' : '' }));
  return element('div', { class: 'segments', 'aria-hidden': 'true' }, ...marks);
}

function stepOf({ company, brief }: Directory, one: Listed, { facts }: Answer): string {
  const { family, level } = one.person;
  const from = company.families.at(family, level);
  const { to } = brief(one);
  const target = facts && facts.step.to.family === from?.family ? codeAndTitle(facts.step.to) : to;
  return (from ? codeAndTitle(from) : level) + (target === '' ? '' : ` → ${target}`);
}

function ratedIn({ company }: Directory): string {
  const cycle = company.cycles[company.current];
  return cycle ? S.ratedIn(cycle.name, textOf(company.workbook.settings.ratedAgainst).toLowerCase()) : S.noCycle;
}

/** What a status means where there is nothing to work on. */
function meaning({ company }: Directory, { person }: Listed, { status }: Answer): string {
  const known = company.families.at(person.family, person.level);
  const texts: Partial<Record<Answer['status'], string>> = {
    'Ready for review': S.allMet,
    'Top of track': S.topOfTrack,
    'Unknown level': known ? S.unknownTarget(person.target) : S.unknownLevel(person.level, person.family),
    'Duplicate employee': S.twice,
    'No path': S.noPath(person.target),
    'No criteria': S.noCriteria,
    Left: person.leftOn === undefined ? '' : S.left(showDay(person.leftOn)),
    Open: S.open,
  };
  return texts[status] ?? '';
}

function linksOf({ company, teams }: Directory, one: Listed, actions: PersonActions): readonly HTMLElement[] {
  const { gapTab } = actions;
  const rows = company.people.rowsOf(one.person.id);
  const link = (label: string, at: CellTarget) => button(label, { 'data-key': label }, () => actions.goTo(at));
  const team = teams.below(one.key).size;
  return [
    ...rows.map(({ place }) => link(rows.length > 1 ? S.goToRowNumber(place.row + 1) : S.goToRow, refOf(place, 'id'))),
    ...(gapTab === undefined ? [] : [link(S.openGapTab, { tab: gapTab, cell: cellName(0, 0) })]),
    ...(team > 0 ? [button(S.showTeam(team), { 'data-key': 'team' }, () => actions.showTeam(one))] : []),
  ];
}
