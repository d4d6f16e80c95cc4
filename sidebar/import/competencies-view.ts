import { groupBy } from '../../src/core/group-by.ts';
import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal, ProposedCompetency } from '../../src/core/importing/proposal.ts';
import { normalise } from '../../src/core/normalise.ts';
import { element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { competencyAt, descriptionsOf, type FamilyPart } from './families.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { field, leaveOutButton, select, table } from './parts-of-view.ts';

const TYPES = ['Core', 'Functional'];

/** The competencies of one job family: names and types, which can be changed one by one or a type at a time. */
export function competenciesView(proposal: Proposal, part: FamilyPart, actions: ImportActions): readonly HTMLElement[] {
  const textOf = descriptionsOf(proposal, part.family);
  const levels = part.tracks.flatMap((track) => track.levels);
  const described = (name: string) => levels.filter(({ code }) => textOf(name, code) !== '').length;
  const rows = part.competencies.map((one) => [
    ...competencyRow(one, actions),
    IMPORT_STRINGS.levelsDescribed(described(one.name)),
    leaveOutButton(proposal, one, 'competency', one.name, actions),
  ]);
  const headers = [IMPORT_STRINGS.competency, IMPORT_STRINGS.type, IMPORT_STRINGS.described, IMPORT_STRINGS.actions];
  return [
    element('p', { class: 'hint' }, IMPORT_STRINGS.typesHint),
    ...groupsView(proposal, actions),
    table(IMPORT_STRINGS.sections.competencies, headers, rows, { class: 'grid edit' }),
  ];
}

/** Types that are neither Core nor Functional, each to be read as one of them. */
function groupsView({ competencies }: Proposal, { change }: ImportActions): readonly HTMLElement[] {
  const groups = [...groupBy(competencies, ({ type }) => normalise(type)).values()].flatMap((uses) => {
    const [first] = uses;
    return first && !isKnown(first.type) ? [{ type: first.type, size: uses.length }] : [];
  });
  if (groups.length === 0) return [];
  const line = ({ type, size }: (typeof groups)[number]) => {
    const label = type === '' ? IMPORT_STRINGS.noType : type;
    const choose = (to: string) => change({ correct: 'rename', what: 'type', from: type, to });
    return element(
      'li',
      {},
      element('span', { dir: 'auto' }, label),
      element('small', {}, IMPORT_STRINGS.groupSize(size)),
      element('span', { 'aria-hidden': 'true' }, IMPORT_STRINGS.readAs),
      select(`group ${type}`, IMPORT_STRINGS.readGroupAs(label), optionsFor(type), type, choose),
    );
  };
  return [element('h2', {}, IMPORT_STRINGS.groups), element('ul', { class: 'groups types' }, ...groups.map(line))];
}

function competencyRow({ family, name, type, at }: ProposedCompetency, actions: ImportActions): readonly Node[] {
  const key = (what: string) => `${what} ${family} ${at.tab}!${at.cell}`;
  const competency = (decide: (name: string, family: string) => Correction) =>
    actions.changeNow((now) => {
      const found = competencyAt(now, at, family);
      return found && decide(found.name, found.family);
    });
  return [
    field(key('competency'), IMPORT_STRINGS.nameOf(name), name, (to) =>
      to === ''
        ? actions.change(undefined)
        : competency((from, of) => ({ correct: 'rename', what: 'competency', from, to, family: of })),
    ),
    select(key('type'), IMPORT_STRINGS.typeOf(name), optionsFor(type), type, (to) =>
      competency((from, of) => ({ correct: 'type-of', family: of, competency: from, type: to })),
    ),
  ];
}

function optionsFor(type: string) {
  const known = TYPES.map((value) => ({ value, label: value }));
  if (TYPES.includes(type)) return known;
  return [{ value: type, label: type === '' ? IMPORT_STRINGS.noType : type }, ...known];
}

function isKnown(type: string): boolean {
  return TYPES.some((known) => normalise(known) === normalise(type));
}
