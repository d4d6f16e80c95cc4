import type { Proposal } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import { changeWords } from './change-words.ts';
import { IMPORT_STRINGS } from './import-strings.ts';

/** Every change that was made, in words. */
export function changesView({ corrections }: Proposal): readonly HTMLElement[] {
  if (corrections.length === 0) return [element('p', { class: 'hint' }, IMPORT_STRINGS.noChanges)];
  return [
    element('p', { class: 'hint' }, IMPORT_STRINGS.changesHint),
    element('ol', { class: 'changes' }, ...corrections.map((one) => element('li', { dir: 'auto' }, changeWords(one)))),
  ];
}
