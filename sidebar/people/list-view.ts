import { button, element } from '../element.ts';
import type { Directory, Listed } from './directory.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';
import { metView, statusView, stepView } from './status-view.ts';

/** How many people are drawn at first, and how many more at a time. */
const FIRST = 50;
const MORE = 200;

/** A list of people, of which only as many are drawn as somebody asks for. */
export interface ListView {
  readonly node: HTMLElement;
  readonly show: (directory: Directory, people: readonly Listed[]) => void;
  /** Gives the keyboard to somebody's row. @returns Whether it is drawn. */
  readonly focus: (key: string) => boolean;
}

/**
 * @param open Called with whom somebody wants to see.
 * @param besides What stands beside each row, such as a box to choose the person by.
 */
export function listView(open: (one: Listed) => void, besides: (one: Listed) => readonly HTMLElement[]): ListView {
  const list = element('ul', { class: 'people' });
  const foot = element('div', {});
  const rows = () => [...list.querySelectorAll<HTMLElement>('button')];
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = rows().indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    rows()[at + step]?.focus();
  });

  function draw(directory: Directory, people: readonly Listed[], from: number, to: number): void {
    list.append(...people.slice(from, to).map((one) => rowView(directory, one, open, besides(one))));
    const left = people.length - to;
    foot.replaceChildren();
    if (left <= 0) return;
    const next = Math.min(left, MORE);
    const more = button(S.more(next), {}, () => {
      draw(directory, people, to, to + next);
      rows()[to]?.focus();
    });
    foot.replaceChildren(more);
  }

  return {
    node: element('div', {}, list, foot),
    show: (directory, people) => {
      list.replaceChildren();
      draw(directory, people, 0, FIRST);
      if (people.length === 0) foot.replaceChildren(element('p', { class: 'count' }, S.noneFound));
    },
    focus: (key) => {
      const row = rows().find((each) => each.dataset['key'] === key);
      row?.focus();
      return row !== undefined;
    },
  };
}

function rowView(
  { brief }: Directory,
  one: Listed,
  open: (one: Listed) => void,
  besides: readonly HTMLElement[],
): HTMLElement {
  const about = brief(one);
  const row = button('', { class: 'person', 'data-key': one.key }, () => open(one));
  // With a space between, so that they are not read as one word.
  row.append(
    element('b', { dir: 'auto' }, one.name),
    ' ',
    statusView(about.status),
    ' ',
    element('small', {}, ...(one.id === '' ? [] : [element('bdi', {}, one.id), ' · ']), stepView(about)),
    ' ',
    ...(about.of > 0 ? [metView(about)] : []),
  );
  return element('li', {}, ...besides, row);
}
