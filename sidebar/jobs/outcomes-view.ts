import type { JobState, PersonOutcome } from '../../src/core/jobs/job-contract.ts';
import { element } from '../element.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { heading, keyed, line } from './parts.ts';
import type { ViewInput } from './view-input.ts';

/** How many of a group are drawn at first, and how many more at a time. */
const FIRST = { stopped: 50, written: 50, unchanged: 0 };
const MORE = 200;

const GROUPS: readonly (readonly [name: keyof typeof FIRST, outcomes: readonly PersonOutcome['outcome'][]])[] = [
  ['stopped', ['stopped', 'skipped']],
  ['written', ['written', 'removed']],
  ['unchanged', ['unchanged']],
];

/** What became of whom, newest first; those whose tab was not written before all others. */
export function outcomesView({ state, actions }: ViewInput, { outcomes }: JobState): readonly HTMLElement[] {
  return GROUPS.flatMap(([group, wanted]) => {
    const all = outcomes.filter(({ outcome }) => wanted.includes(outcome)).reverse();
    if (all.length === 0) return [];
    const shown = state.shown[group] ?? FIRST[group];
    const next = Math.min(MORE, all.length - shown);
    const more = () => actions.more(group, shown + next, keyOf(all[shown]));
    return [
      heading(S.groups[group], String(all.length)),
      element('ul', { class: 'kept' }, ...all.slice(0, shown).map((one) => rowOf(one, actions.openTab))),
      ...(next > 0 ? [keyed(S.more(next, shown > 0), `more:${group}`, more)] : []),
    ];
  });
}

const keyOf = (one: PersonOutcome | undefined) => `open:${one?.gid}`;

function rowOf(one: PersonOutcome, open: (gid: number) => void): HTMLElement {
  const { name, outcome, why, gid } = one;
  const isNot = outcome === 'stopped' || outcome === 'skipped';
  const row = element('div', { class: 'done' }, element('span', { dir: 'auto' }, name));
  if (isNot) row.append(element('span', { class: 'wrong' }, S[outcome]));
  if (gid !== undefined && outcome !== 'removed' && outcome !== 'skipped') {
    const link = keyed(S.open, keyOf(one), () => open(gid));
    link.setAttribute('aria-label', S.openLabel(name));
    row.append(link);
  }
  return element('li', {}, row, ...(why === undefined ? [] : [line(why, 'said')]));
}
