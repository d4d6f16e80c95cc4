import { element } from '../element.ts';
import type { ChooseView } from './choose-view.ts';
import type { Directory, Listed } from './directory.ts';
import { filterView } from './filter-view.ts';
import { finder, NO_FILTERS } from './find-people.ts';
import { listView } from './list-view.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

/** How long judging may take before the list is drawn, and at a time after that, in milliseconds. */
const AT_FIRST = 30;
const SLICE = 12;
/** How long nothing more is asked for before it is said how many were found. */
const PAUSE = 400;

/** Search, filters and the list of everybody. */
export interface EverybodyView {
  readonly node: HTMLElement;
  readonly show: (directory: Directory) => void;
  /** Gives the keyboard to somebody's row, or to the heading where it is not there. */
  readonly focus: (key: string) => void;
  /** Shows the people below a manager. */
  readonly showTeam: (manager: Listed) => void;
}

/**
 * @param open Called with whom somebody wants to see.
 * @param say Says something to screen readers.
 * @param choose The ways to choose people, where they can be chosen.
 */
export function everybodyView(
  open: (one: Listed) => void,
  say: (text: string) => void,
  choose: ChooseView | undefined,
): EverybodyView {
  let directory: Directory | undefined;
  let find: ReturnType<typeof finder> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const filter = filterView(draw);
  const list = listView(open, (one) => choose?.box(one) ?? []);
  const heading = element('h1', { class: 'people-count', tabindex: '-1' });
  const nameless = element('p', { class: 'count' });
  const bar = choose ? [choose.bar] : [];
  const node = element('div', {}, filter.node, heading, nameless, ...bar, list.node);

  function draw(): void {
    if (!directory || !find) return;
    const filters = filter.now();
    const found = find(filters);
    filter.count(found.counts);
    heading.textContent = S.shown(found.people.length, directory.people.length);
    list.show(directory, found.people);
    choose?.shown(found.people, labelFor(directory, filters.manager));
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (node.checkVisibility()) say(heading.textContent ?? '');
    }, PAUSE);
  }

  /** The list is there before everybody is judged; the counts by status follow. */
  function judgeOn(whose: Directory): void {
    if (directory !== whose) return;
    if (whose.judgeUntil(performance.now() + SLICE)) filter.count(find?.(filter.now()).counts);
    else setTimeout(() => judgeOn(whose), 0);
  }

  function focus(key: string): void {
    if (!list.focus(key)) heading.focus();
  }

  return {
    node,
    show: (next) => {
      const had = node.querySelector<HTMLElement>('.people :focus')?.dataset['key'];
      directory = next;
      find = finder(next);
      nameless.textContent = next.nameless > 0 ? S.nameless(next.nameless) : '';
      const isJudged = next.judgeUntil(performance.now() + AT_FIRST);
      filter.offer(next);
      if (!isJudged) setTimeout(() => judgeOn(next), 0);
      if (had !== undefined) focus(had);
    },
    focus,
    showTeam: ({ key }) => {
      filter.set({ ...NO_FILTERS, manager: key });
      heading.focus();
    },
  };
}

/** What choosing all who are shown is called: where a team is shown, it is named. */
function labelFor({ company }: Directory, manager: string): (n: number) => string {
  const [row] = manager === '' ? [] : company.people.rowsOf(manager);
  return row ? (n) => S.chooseTeam(row.name || row.id, n) : S.chooseShown;
}
