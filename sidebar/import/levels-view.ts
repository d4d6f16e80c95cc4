import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal, ProposedLevel, ProposedTrack } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { type FamilyPart, levelAt, moveLevel } from './families.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { field, keyed, leaveOutButton, select, table } from './parts-of-view.ts';

const TRACKS = ['IC', 'Management'];

/** One job family: its name, its tracks and their levels, lowest first; all of it can be changed in place. */
export function levelsView(
  proposal: Proposal,
  { family, tracks }: FamilyPart,
  place: number,
  actions: ImportActions,
): readonly HTMLElement[] {
  const name = field(`family-name ${place}`, IMPORT_STRINGS.familyName, family, (to) =>
    actions.change(renamed(family, to) && { correct: 'rename', what: 'family', from: family, to }),
  );
  const isOwn = proposal.families[place] !== undefined;
  return [
    element('label', { class: 'field' }, element('span', {}, IMPORT_STRINGS.familyName), name),
    element('p', { class: 'hint' }, isOwn ? IMPORT_STRINGS.lowestFirst : IMPORT_STRINGS.noLevels),
    ...(isOwn
      ? tracks.flatMap((track, index) => trackView(proposal, { family, tracks, place }, track, index, actions))
      : []),
  ];
}

interface Place {
  readonly family: string;
  readonly tracks: readonly ProposedTrack[];
  readonly place: number;
}

function trackView(
  proposal: Proposal,
  of: Place,
  { track, levels }: ProposedTrack,
  index: number,
  actions: ImportActions,
): readonly HTMLElement[] {
  const { family } = of;
  const name = field(`track-name ${of.place} ${index}`, IMPORT_STRINGS.trackName, track, (to) =>
    actions.change(renamed(track, to) && { correct: 'rename', what: 'track', from: track, to, family }),
  );
  const headers = [
    IMPORT_STRINGS.order,
    IMPORT_STRINGS.code,
    IMPORT_STRINGS.levelTitle,
    IMPORT_STRINGS.track,
    IMPORT_STRINGS.actions,
  ];
  const rows = levels.map((level) => levelRow(proposal, of, track, level, levels.length, actions));
  return [
    element('label', { class: 'field track-name' }, element('span', {}, IMPORT_STRINGS.trackName), name),
    table(`${family}, ${track}`, headers, rows, { class: 'grid edit levels' }),
  ];
}

function levelRow(
  proposal: Proposal,
  { tracks, place }: Place,
  track: string,
  { code, title, order, at }: ProposedLevel,
  last: number,
  actions: ImportActions,
): readonly (Node | string)[] {
  const { changeNow } = actions;
  const key = (what: string) => `${what} ${place} ${at.tab}!${at.cell}`;
  const names = [...new Set([...tracks.map((one) => one.track), ...TRACKS])];
  const level = (decide: (family: string, code: string) => Correction) =>
    changeNow((now) => {
      const found = levelAt(now, at, place);
      return found && decide(found.family, found.level.code);
    });
  const move = (by: 1 | -1) => changeNow((now) => moveLevel(now, at, place, by));
  const arrow = (by: 1 | -1, sign: string, label: string, enabled: boolean) =>
    keyed(key(`move ${by}`), sign, () => enabled && move(by), {
      'aria-label': label,
      class: 'arrow',
      ...(enabled ? {} : { 'aria-disabled': 'true' }),
    });
  return [
    String(order),
    field(key('code'), IMPORT_STRINGS.codeOf(code), code, (to) =>
      to === ''
        ? actions.change(undefined)
        : level((of, from) => ({ correct: 'rename', what: 'level', from, to, family: of })),
    ),
    field(key('title'), IMPORT_STRINGS.titleOf(code), title, (to) =>
      to === ''
        ? actions.change(undefined)
        : level((of, from) => ({ correct: 'rename', what: 'title', from, to, family: of })),
    ),
    select(
      key('track'),
      IMPORT_STRINGS.trackOf(code),
      names.map((value) => ({ value, label: value })),
      track,
      (to) => level((of, code) => ({ correct: 'track-of', family: of, level: code, track: to })),
    ),
    element(
      'span',
      { class: 'arrows' },
      arrow(-1, '↑', IMPORT_STRINGS.moveUp(code), order > 1),
      arrow(1, '↓', IMPORT_STRINGS.moveDown(code), order < last),
      leaveOutButton(proposal, { at }, 'level', code, actions),
    ),
  ];
}

/** An empty name is none, so it changes nothing. */
function renamed(from: string, to: string): true | undefined {
  return to !== '' && to !== from ? true : undefined;
}
