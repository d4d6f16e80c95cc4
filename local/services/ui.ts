import { Exception, HostError } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { EnumRef, Ref } from './refs.ts';
import type { Run } from './run.ts';
import type { ButtonName, DialogAnswer, DialogQuestion } from './ui-types.ts';

const buttonsOf: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/**
 * The answer to a question, or the end of the execution if there is none yet: it is run again with the answer. What a
 * replay would do twice is refused (assumed: the stricter side; Apps Script suspends and goes on).
 */
function answered(run: Run, question: DialogQuestion): DialogAnswer {
  // Suspending drops the lock, also when the execution is replayed (PLATFORM §3).
  run.lockHeld = false;
  const answer = run.answers[run.asked++];
  if (answer) {
    if (answer.button === 'CLOSE' || question.buttons.includes(answer.button)) return answer;
    throw new HostError(`"${question.prompt}" has no button ${answer.button}.`);
  }
  if (run.wrote && question.buttons.length === 1 && !question.input) {
    // Nothing hangs on the answer: it is shown when the execution has ended, as if OK had been clicked at once.
    run.shown.push({ kind: 'alert', title: question.title, text: question.prompt });
    return { button: 'OK' };
  }
  if (run.wrote) {
    throw new HostError(
      'The script wrote to the workbook before it asked a question, so it cannot be replayed. Ask first.',
    );
  }
  run.open = question;
  throw new HostError('The execution waits for an answer to its question.');
}

type Words = readonly [string, (string | EnumRef | undefined)?, (EnumRef | undefined)?];

function questionOf([first, second, third]: Words, input: boolean): DialogQuestion {
  const titled = typeof second === 'string';
  const set = titled ? third : second;
  if (titled && !third)
    throw new Exception("The parameters (String,String) don't match the method signature for Ui.alert.");
  const buttons = buttonsOf[set?.enumValue ?? 'OK'] ?? ['OK'];
  return { title: titled ? first : '', prompt: titled ? second : first, buttons, ...(input ? { input } : {}) };
}

/** A window's content and size, as `HtmlOutput` holds them. */
export interface HtmlRef extends Ref {
  readonly kind: 'HtmlOutput';
  readonly page: { html: string; title: string; width?: number; height?: number };
}

const asked = ['string', 'string|ButtonSet?', 'ButtonSet?'] as const;

/** `SpreadsheetApp.getUi()`. */
export const ui: Members = {
  createMenu: method(['string'], ({ run }: Ref, caption) => ({ kind: 'Menu', run, caption, lines: [] })),
  createAddonMenu: method([], ({ run }: Ref) => ({ kind: 'Menu', run, caption: run.state.addOnName, lines: [] })),
  alert: method(asked, ({ run }: Ref, ...words) => {
    const { button } = answered(run, questionOf(words, false));
    return { kind: 'Button', run, enumValue: button };
  }),
  prompt: method(asked, ({ run }: Ref, ...words) => {
    const answer = answered(run, questionOf(words, true));
    return { kind: 'PromptResponse', run, answer };
  }),
  showSidebar: method(['HtmlOutput'], ({ run }: Ref, { page }) => {
    run.shown.push({ kind: 'sidebar', html: page.html, title: page.title });
  }),
  showModalDialog: method(['HtmlOutput', 'string'], ({ run }: Ref, { page: { html, width, height } }, title) => {
    const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
    run.shown.push({ kind: 'dialog', html, title, ...size });
  }),
};

/** What `Ui.prompt` gives. */
export const promptResponse: Members = {
  getSelectedButton: method([], ({ run, answer }: Ref & { answer: DialogAnswer }) => ({
    kind: 'Button',
    run,
    enumValue: answer.button,
  })),
  getResponseText: method([], ({ answer }: Ref & { answer: DialogAnswer }) => answer.text ?? ''),
};
