import { element } from '../element.ts';
import type { View } from '../screen.ts';
import { STRINGS } from '../strings.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { heading, keyed } from './parts-of-view.ts';
import type { ImportState, Source } from './state.ts';

/** Step 1: the tabs and files that hold the framework. */
export function chooseView(state: ImportState, actions: ImportActions): View {
  const { sources, tabsKnown, busy } = state;
  const places = sources.map((source, place) => ({ source, place }));
  const tabs = places.filter(({ source }) => source.file === undefined && !source.named);
  const named = places.filter(({ source }) => source.named);
  const files = places.filter(({ source }) => source.file !== undefined);
  const line = ({ source, place }: (typeof places)[number]) => sourceLine(source, place, actions);
  const namedOpen = tabs.length === 0 || named.some(({ source }) => source.chosen);
  const none = tabsKnown
    ? [element('p', { class: 'hint' }, IMPORT_STRINGS.noTabs)]
    : busy === undefined
      ? [keyed('load', STRINGS.tryAgain, actions.loadTabs)]
      : [];
  return {
    panel: [
      ...heading(state, IMPORT_STRINGS.chooseTitle, IMPORT_STRINGS.chooseHint),
      group(IMPORT_STRINGS.tabs, [
        ...(tabs.length > 0
          ? [
              ...allView(
                tabs.map(({ source }) => source),
                actions,
              ),
              ...tabs.map(line),
            ]
          : none),
        ...namedView(named.map(line), namedOpen),
      ]),
      group(IMPORT_STRINGS.files, [...files.map(line), fileField(actions)]),
    ],
    footer: [
      keyed('read', IMPORT_STRINGS.read, actions.read, { class: 'action' }),
      keyed('close', IMPORT_STRINGS.cancel, actions.close),
    ],
  };
}

function group(legend: string, children: readonly Node[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, legend), ...children);
}

/** A framework of many families has many tabs. */
function allView(tabs: readonly Source[], { toggleAll }: ImportActions): readonly HTMLElement[] {
  if (tabs.length < 3) return [];
  const input = element('input', { type: 'checkbox', 'data-key': 'all' });
  input.checked = tabs.every(({ chosen }) => chosen);
  input.indeterminate = !input.checked && tabs.some(({ chosen }) => chosen);
  input.addEventListener('change', toggleAll);
  return [element('label', { class: 'choice all' }, input, element('span', {}, IMPORT_STRINGS.all))];
}

/** Folded away: most of these tabs are the add-in's own tables. */
function namedView(lines: readonly Node[], open: boolean): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const summary = element('summary', { 'data-key': 'named' }, IMPORT_STRINGS.named);
  const details = element('details', {}, summary, element('p', { class: 'hint' }, IMPORT_STRINGS.namedHint), ...lines);
  details.open = open;
  return [details];
}

function sourceLine({ name, rows, columns, chosen, active, file }: Source, place: number, actions: ImportActions) {
  const input = element('input', { type: 'checkbox', 'data-key': `source ${place}` });
  input.checked = chosen;
  input.addEventListener('change', () => actions.toggle(place));
  const size = IMPORT_STRINGS.size(rows, columns);
  const label = element(
    'label',
    { class: 'choice' },
    input,
    element(
      'span',
      {},
      element('span', { dir: 'auto' }, name),
      element('small', {}, active ? `${size} · ${IMPORT_STRINGS.open}` : size),
    ),
  );
  const notes = (file?.notes ?? []).map((note) => element('p', { class: 'note' }, note));
  return notes.length > 0 ? element('div', {}, label, ...notes) : label;
}

function fileField({ addFiles }: ImportActions): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'import-file',
    accept: '.csv,.tsv,.txt,text/csv',
    multiple: '',
    'data-key': 'file',
    'aria-describedby': 'import-file-hint',
  });
  input.addEventListener('change', () => addFiles([...(input.files ?? [])]));
  return element(
    'div',
    { class: 'file' },
    element('label', { for: 'import-file' }, IMPORT_STRINGS.addFile),
    input,
    element('p', { class: 'hint', id: 'import-file-hint' }, IMPORT_STRINGS.fileHint),
  );
}
