import { list as inWords } from '../../src/core/words.ts';
import { JOBS_STRINGS as S } from './jobs-strings.ts';
import { heading, keyed, line, question } from './parts.ts';
import type { ViewInput } from './view-input.ts';
import { box } from './whom-view.ts';

/** The tabs of people who left, to be removed one by one, after a question. */
export function nobodysView({ state, actions }: ViewInput): readonly HTMLElement[] {
  const nobodys = state.plan?.nobodys ?? [];
  if (nobodys.length === 0) return [];
  const chosen = nobodys.filter(({ gid }) => state.tabs.has(gid));
  const n = chosen.length;
  const names = inWords(chosen.map(({ tab }) => `“${tab}”`));
  const toggle = (gid: number) => (isOn: boolean) => {
    const tabs = new Set(state.tabs);
    if (isOn) tabs.add(gid);
    else tabs.delete(gid);
    actions.choose({ tabs, asking: '' });
  };
  return [
    heading(S.nobodys, String(nobodys.length)),
    line(S.nobodysHint, 'hint'),
    ...nobodys.map(({ gid, tab, why }) =>
      box('checkbox', `tab:${gid}`, `${tab} · ${S.gone[why]}`, state.tabs.has(gid), toggle(gid)),
    ),
    state.asking === 'remove'
      ? question(S.askRemove(n, names), S.removeNow(n), actions.remove, actions.cancel)
      : keyed(S.remove(n), 'ask:remove', () => actions.ask('remove'), '', n === 0),
  ];
}
