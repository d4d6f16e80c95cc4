import type { FoundGrid, Proposal } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { descriptionsOf, type FamilyPart } from './families.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { keyed, scrolling } from './parts-of-view.ts';

/** The matrix of one job family as it will be written, and where it was read from. */
export function descriptionsView(proposal: Proposal, part: FamilyPart, actions: ImportActions): readonly HTMLElement[] {
  const label = IMPORT_STRINGS.matrixOf(part.family);
  return [
    scrolling('matrix', label, matrix(proposal, part, label)),
    element('h2', {}, IMPORT_STRINGS.grids),
    element('ul', { class: 'groups' }, ...proposal.grids.map((grid) => gridLine(grid, actions))),
  ];
}

function matrix(proposal: Proposal, { family, tracks, competencies }: FamilyPart, caption: string): HTMLElement {
  const textOf = descriptionsOf(proposal, family);
  const levels = tracks.flatMap((track) => track.levels);
  const head = element(
    'thead',
    {},
    ...(tracks.length > 1 ? [trackRow(tracks)] : []),
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, IMPORT_STRINGS.competency),
      ...levels.map(({ code, title }) => element('th', { scope: 'col', dir: 'auto' }, code, ...aside(title, code))),
    ),
  );
  const scopes = levels.some(({ scope }) => scope !== '')
    ? [
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, IMPORT_STRINGS.aboutLevel),
          ...levels.map(({ scope }) => textCell(scope)),
        ),
      ]
    : [];
  const rows = competencies.map(({ name, definition }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, element('div', {}, name, ...aside(definition, name))),
      ...levels.map(({ code }) => textCell(textOf(name, code))),
    ),
  );
  return element(
    'table',
    { class: 'matrix' },
    element('caption', { class: 'visually-hidden' }, caption),
    head,
    element('tbody', {}, ...scopes, ...rows),
  );
}

/** What stands below a name and says more than it. */
function aside(text: string, name: string): readonly HTMLElement[] {
  return text === '' || text === name ? [] : [element('small', { dir: 'auto' }, text)];
}

function trackRow(tracks: FamilyPart['tracks']): HTMLElement {
  const headers = tracks
    .filter(({ levels }) => levels.length > 0)
    .map(({ track, levels }) =>
      element('th', { scope: 'colgroup', colspan: String(levels.length), dir: 'auto', class: 'track' }, track),
    );
  return element('tr', {}, element('td', {}), ...headers);
}

function textCell(text: string): HTMLElement {
  if (text !== '') return element('td', { dir: 'auto' }, text);
  return element(
    'td',
    { class: 'none' },
    element('span', { 'aria-hidden': 'true' }, '–'),
    element('span', { class: 'visually-hidden' }, IMPORT_STRINGS.notDescribed),
  );
}

function gridLine({ at, layout }: FoundGrid, { change }: ImportActions): HTMLElement {
  const place = `${at.tab}!${at.cell}`;
  const turn =
    layout === 'long'
      ? []
      : [
          keyed(`turn ${place}`, IMPORT_STRINGS.turn[layout], () => change({ correct: 'transpose', grid: at }), {
            'aria-label': `${IMPORT_STRINGS.turn[layout]}: ${place}`,
          }),
        ];
  return element(
    'li',
    {},
    element('span', { dir: 'auto' }, place),
    element('small', {}, IMPORT_STRINGS.grid[layout]),
    ...turn,
  );
}
