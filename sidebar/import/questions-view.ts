import type { Proposal } from '../../src/core/importing/proposal.ts';
import { element } from '../element.ts';
import type { ImportActions } from './actions.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { field, keyed } from './parts-of-view.ts';
import { openQuestions, type Question, questionsOf } from './questions.ts';
import type { ImportState } from './state.ts';

/** What was guessed, each with what else it could be. */
export function questionsView(state: ImportState, proposal: Proposal, actions: ImportActions): readonly HTMLElement[] {
  const open = openQuestions(state);
  const answered = questionsOf(proposal).length - open.length;
  const again = answered > 0 ? [keyed('ask-again', IMPORT_STRINGS.askAgain, actions.askAgain)] : [];
  if (open.length === 0) {
    const words = answered > 0 ? IMPORT_STRINGS.allAnswered : IMPORT_STRINGS.noQuestions;
    return [element('p', { class: 'clear' }, `✓ ${words} `, ...again)];
  }
  return [
    element('p', { class: 'hint' }, IMPORT_STRINGS.questionsHint),
    element('ul', { class: 'cards' }, ...open.map((question, place) => card(question, place, actions))),
    ...again,
  ];
}

/** Keys go by place: where a card was answered, the next one has the keyboard. */
function card(question: Question, place: number, { keep, change }: ImportActions): HTMLElement {
  const { key, sentence, at, instead, asks } = question;
  const id = `question-${place}`;
  const describe = { 'aria-describedby': id };
  const answers = asks
    ? nameAnswer(asks, instead, place, change)
    : instead
      ? [
          keyed(`keep ${place}`, IMPORT_STRINGS.keep, () => keep(key), describe),
          keyed(`change ${place}`, question.change ?? IMPORT_STRINGS.change, () => change(instead), describe),
        ]
      : [keyed(`keep ${place}`, IMPORT_STRINGS.understood, () => keep(key), describe)];
  return element(
    'li',
    { class: 'card' },
    element('p', { id, dir: 'auto' }, sentence),
    ...(at ? [element('p', { class: 'count', dir: 'auto' }, IMPORT_STRINGS.from(at))] : []),
    element('div', { class: 'answers' }, ...answers),
  );
}

/** A name to choose, where there is one, then a field for any other. */
function nameAnswer(
  asks: NonNullable<Question['asks']>,
  instead: Question['instead'],
  place: number,
  change: ImportActions['change'],
) {
  const { what, from } = asks;
  const give = () => {
    const to = input.value.trim();
    if (to !== '' && to !== from) change({ correct: 'rename', what, from, to });
  };
  const input = field(`name ${place}`, IMPORT_STRINGS.nameIt, '', give);
  input.placeholder = from;
  // What is typed counts when the field is left, so the button has only to be there to be pressed.
  const offered =
    instead?.correct === 'rename'
      ? [keyed(`offered ${place}`, IMPORT_STRINGS.callIt(instead.to), () => change(instead))]
      : [];
  return [...offered, input, keyed(`give ${place}`, IMPORT_STRINGS.giveName, () => undefined)];
}
