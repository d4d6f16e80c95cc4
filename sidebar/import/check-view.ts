import type { Proposal } from '../../src/core/importing/proposal.ts';
import { normalise } from '../../src/core/normalise.ts';
import { arrowKeys } from '../arrow-keys.ts';
import { element } from '../element.ts';
import type { View } from '../screen.ts';
import type { ImportActions } from './actions.ts';
import { changesView } from './changes-view.ts';
import { competenciesView } from './competencies-view.ts';
import { descriptionsView } from './descriptions-view.ts';
import { familiesOf } from './families.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { levelsView } from './levels-view.ts';
import { heading, keyed, select } from './parts-of-view.ts';
import { openQuestions } from './questions.ts';
import { questionsView } from './questions-view.ts';
import { type ImportState, SECTIONS, type Section } from './state.ts';
import { unplacedView } from './unplaced-view.ts';

/** Step 2: what was understood, one part of it at a time. */
export function checkView(state: ImportState, proposal: Proposal, actions: ImportActions): View {
  const { section } = state;
  return {
    panel: [
      ...heading(state, IMPORT_STRINGS.checkTitle),
      element('p', { class: 'summary' }, summaryOf(proposal)),
      sectionTabs(state, proposal, actions),
      element(
        'div',
        { role: 'tabpanel', id: 'import-section', 'aria-labelledby': `import-${section}`, class: 'section' },
        ...familyChoice(state, proposal, actions),
        ...sectionView(state, proposal, actions),
      ),
    ],
    footer: [
      keyed('continue', IMPORT_STRINGS.continue, actions.plan, { class: 'action' }),
      keyed('back', IMPORT_STRINGS.back, actions.back),
      ...(proposal.corrections.length > 0 ? [keyed('undo', IMPORT_STRINGS.undo, actions.undo)] : []),
    ],
  };
}

function summaryOf({ families, competencies, cells, unplaced }: Proposal): string {
  const tracks = families.flatMap((family) => family.tracks);
  return IMPORT_STRINGS.summary({
    families: families.length,
    // The IC track of two families is one to people who count tracks.
    tracks: new Set(tracks.map(({ track }) => normalise(track))).size,
    levels: tracks.flatMap(({ levels }) => levels).length,
    competencies: competencies.length,
    cells: new Set(cells.map(({ family, competency, level }) => [family, competency, level].map(normalise).join('\n')))
      .size,
    unplaced: unplaced.length,
  });
}

function sectionTabs(state: ImportState, proposal: Proposal, { show }: ImportActions): HTMLElement {
  const numbers: Partial<Record<Section, number>> = {
    questions: openQuestions(state).length,
    unplaced: proposal.unplaced.length,
    changes: proposal.corrections.length,
  };
  const tabs = SECTIONS.map((section) => {
    const number = numbers[section] ?? 0;
    const label = number > 0 ? `${IMPORT_STRINGS.sections[section]} (${number})` : IMPORT_STRINGS.sections[section];
    const selected = section === state.section;
    return keyed(`tab ${section}`, label, () => show(section), {
      role: 'tab',
      id: `import-${section}`,
      'aria-selected': String(selected),
      'aria-controls': 'import-section',
      tabindex: selected ? '0' : '-1',
    });
  });
  const list = element(
    'div',
    { role: 'tablist', class: 'sections', 'aria-label': IMPORT_STRINGS.sectionList },
    ...tabs,
  );
  arrowKeys(list, tabs);
  return list;
}

function familyChoice(state: ImportState, proposal: Proposal, { showFamily }: ImportActions): readonly HTMLElement[] {
  const families = familiesOf(proposal);
  if (families.length < 2 || !['levels', 'competencies', 'descriptions'].includes(state.section)) return [];
  const options = families.map(({ family }, place) => ({ value: String(place), label: family }));
  const shown = String(Math.min(state.family, families.length - 1));
  const choose = (value: string) => showFamily(Number(value));
  return [
    element(
      'label',
      { class: 'field' },
      element('span', {}, IMPORT_STRINGS.family),
      select('family', IMPORT_STRINGS.family, options, shown, choose),
    ),
  ];
}

function sectionView(state: ImportState, proposal: Proposal, actions: ImportActions): readonly HTMLElement[] {
  const families = familiesOf(proposal);
  const place = Math.min(state.family, families.length - 1);
  const part = families[place];
  switch (state.section) {
    case 'questions':
      return questionsView(state, proposal, actions);
    case 'unplaced':
      return unplacedView(proposal);
    case 'changes':
      return changesView(proposal);
    case 'levels':
      return part ? levelsView(proposal, part, place, actions) : [];
    case 'competencies':
      return part ? competenciesView(proposal, part, actions) : [];
    case 'descriptions':
      return part ? descriptionsView(proposal, part, actions) : [];
  }
}
