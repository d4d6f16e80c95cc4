import type { Proposal } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { table } from './parts-of-view.ts';

/** How many texts are shown; all of them are kept. */
const SHOWN = 200;

/** What has no place in the framework, and why. */
export function unplacedView({ unplaced }: Proposal): readonly HTMLElement[] {
  if (unplaced.length === 0) return [element('p', { class: 'clear' }, `✓ ${IMPORT_STRINGS.allPlaced}`)];
  const rows = unplaced.slice(0, SHOWN).map(({ text, at, why }) => [`${at.tab}!${at.cell}`, text, why]);
  const more = unplaced.length - SHOWN;
  return [
    element('p', { class: 'hint' }, IMPORT_STRINGS.unplacedHint),
    table(
      IMPORT_STRINGS.sections.unplaced,
      [IMPORT_STRINGS.fromHeader, IMPORT_STRINGS.textHeader, IMPORT_STRINGS.whyHeader],
      rows,
    ),
    ...(more > 0 ? [element('p', { class: 'count' }, IMPORT_STRINGS.moreTexts(more))] : []),
  ];
}
