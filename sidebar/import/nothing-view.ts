import { element } from '../element.ts';
import type { View } from '../screen.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { heading, keyed, table } from './parts-of-view.ts';
import type { ImportState } from './state.ts';

const MATRIX = [
  ['Writing', 'Writes notes that others can follow.', 'Edits what others write.'],
  ['Planning', 'Plans a week.', 'Plans a quarter with the team.'],
];
const LIST = [
  ['Engineering', 'L1', 'Writing', 'Writes notes that others can follow.'],
  ['Engineering', 'L2', 'Writing', 'Edits what others write.'],
];

/** Step 2 where nothing was understood: what was looked for, and what it has to look like. */
export function nothingView(state: ImportState, { back, undo, close }: ImportActions): View {
  const canUndo = (state.proposal?.corrections.length ?? 0) > 0;
  return {
    panel: [
      ...heading(state, IMPORT_STRINGS.nothingTitle),
      element('p', {}, IMPORT_STRINGS.lookedFor),
      element('p', {}, IMPORT_STRINGS.nothingHelp),
      element('h2', {}, IMPORT_STRINGS.exampleMatrix),
      table(IMPORT_STRINGS.exampleMatrix, ['Competency', 'L1', 'L2'], MATRIX, { rowHeaders: true }),
      element('h2', {}, IMPORT_STRINGS.exampleList),
      table(IMPORT_STRINGS.exampleList, ['Job family', 'Level', 'Competency', 'Description'], LIST),
    ],
    footer: [
      keyed('back', IMPORT_STRINGS.back, back, { class: 'action' }),
      ...(canUndo ? [keyed('undo', IMPORT_STRINGS.undo, undo)] : []),
      keyed('close', IMPORT_STRINGS.cancel, close),
    ],
  };
}
