import type { TablesReport } from '../../src/core/contract.ts';
import type { Proposal, Unplaced } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import type { View } from '../screen.ts';
import { addsAnything, reportView } from '../setup/report-view.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { heading, keyed, table } from './parts-of-view.ts';
import { PLAN_STRINGS } from './plan-strings.ts';
import type { ImportState } from './state.ts';

/** How many texts are shown; all of them are copied and kept. */
const SHOWN = 50;

/** Step 4: what was added, and what had no place. */
export function doneView(
  state: ImportState,
  { unplaced }: Proposal,
  report: TablesReport,
  actions: ImportActions,
): View {
  // Whether the workbook had criteria is known only where its tabs were listed.
  const lacksCriteria = state.tabsKnown && !state.criteria && !state.hasCriteria;
  const title = addsAnything(report) ? `✓ ${PLAN_STRINGS.doneTitle}` : PLAN_STRINGS.nothingToAdd;
  return {
    panel: [
      element('div', { class: 'health clear' }, ...heading(state, title), element('p', {}, PLAN_STRINGS.next)),
      ...(lacksCriteria ? noCriteriaView(actions) : []),
      element('h2', {}, PLAN_STRINGS.whatHappened),
      ...reportView(report),
      ...unplacedView(state, unplaced, actions),
    ],
    footer: [keyed('close', PLAN_STRINGS.close, actions.close, { class: 'action' })],
  };
}

/** Leads back to the plan of this import, whose corrections an import from the start would not have. */
function noCriteriaView({ choose }: ImportActions) {
  const start = keyed('criteria', PLAN_STRINGS.criteria, () => choose({ criteria: true }), { class: 'plain' });
  return [element('p', {}, PLAN_STRINGS.noCriteria, ' ', start)];
}

function unplacedView({ notice }: ImportState, unplaced: readonly Unplaced[], { copy }: ImportActions) {
  if (unplaced.length === 0) return [];
  const line = ({ text, at, why }: Unplaced) => [`${at.tab}!${at.cell}`, text, why];
  // One text is one line of the list, so that it can be pasted into cells.
  const list = unplaced.map((one) =>
    line(one)
      .map((cell) => cell.replace(/\s+/g, ' '))
      .join('\t'),
  );
  const title = PLAN_STRINGS.unplaced(unplaced.length);
  const headers = [IMPORT_STRINGS.fromHeader, IMPORT_STRINGS.textHeader, IMPORT_STRINGS.whyHeader];
  const more = unplaced.length - SHOWN;
  return [
    element('h2', {}, title),
    element('p', { class: 'hint' }, PLAN_STRINGS.unplacedHint),
    element(
      'p',
      {},
      keyed('copy', PLAN_STRINGS.copy, () => copy(list.join('\n')), { class: 'plain' }),
      ...(notice === undefined ? [] : [` ${notice}`]),
    ),
    table(title, headers, unplaced.slice(0, SHOWN).map(line)),
    ...(more > 0 ? [element('p', { class: 'count' }, IMPORT_STRINGS.moreTexts(more))] : []),
  ];
}
