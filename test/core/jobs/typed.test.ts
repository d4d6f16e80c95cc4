import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNothing, readKept, withKept } from '../../../src/core/jobs/typed.ts';
import { NOTHING_TYPED, type Note, type Typed } from '../../../src/core/pages/notes.ts';

const note = (competency: string, ...texts: readonly string[]) => ({ competency, texts });
const typed = (notes: readonly Note[], ...columns: readonly string[]): Typed => ({ notes, columns });

describe('what was typed and what was kept of it', () => {
  test('is the same when everything is still on the tab', () => {
    const all = typed([note('Care', 'ask Jo', 'yes', 'mine'), note('Below the page', 'later', '', '')], 'Our column');
    expect(withKept(all, all)).toEqual(all);
  });

  test('comes back where it stood when the tab has lost it', () => {
    const kept = [note('Care', 'ask Jo'), note('Beside Pace', 'soon'), note('Below the page', 'later')];
    expect(withKept(typed([note('Below the page', 'later')]), typed(kept)).notes).toEqual(kept);
  });

  test('comes back as the part that is missing', () => {
    const kept = typed([note('Care', 'ask Jo', 'agreed with Mia')]);
    expect(withKept(typed([note('Care', 'ask Jo')]), kept).notes).toEqual([
      note('Care', 'ask Jo'),
      note('Care', '', 'agreed with Mia'),
    ]);
  });

  test('comes back under the column that people added, wherever that stands now, or with it', () => {
    const kept = typed([note('Care', '', '', 'a', 'b', 'c')], '', 'Mine', '');
    expect(withKept(typed([note('Pace', '', '', 'x', 'y')], 'Mine', 'New'), kept)).toEqual(
      typed([note('Care', '', '', 'b', '', 'a', 'c'), note('Pace', '', '', 'x', 'y')], 'Mine', 'New', '', ''),
    );
  });

  test('is not doubled where its column got another header, or its row another note', () => {
    expect(withKept(typed([note('Care', '', '', 'a')], 'Hers'), typed([note('Care', '', '', 'a')], '')).notes).toEqual([
      note('Care', '', '', 'a'),
    ]);
    const row = [note('Beside Pace', 'soon · and more', '')];
    expect(withKept(typed(row), typed([note('Beside Pace', 'soon', '')])).notes).toEqual(row);
  });

  test('keeps what was typed on the tab since', () => {
    const now = [note('Care', 'ask Jo\nand Kim'), note('Pace', 'new')];
    expect(withKept(typed(now), typed([note('Care', 'ask Jo')])).notes).toEqual(now);
  });

  test('never loses a line and never doubles one, whatever was lost on the tab', () => {
    const text = fc.string({ minLength: 1, unit: fc.constantFrom(...'abc .·') });
    const all = fc.uniqueArray(text, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.boolean()), (texts, isLost) => {
        const kept = texts.map((each, at) => note(`C${at}`, each, ''));
        const onTab = kept.filter(() => !isLost.next().value);
        expect(withKept(typed(onTab), typed(kept)).notes).toEqual(kept);
      }),
    );
  });

  test('comes back as it was kept, and counts as nothing where somebody changed it in Career data', () => {
    const all = typed([note('Care', 'ask Jo', '', 'mine')], 'Ours');
    expect(readKept(JSON.stringify(all))).toEqual(all);
    for (const text of [undefined, 'not ours', '[]', '{"notes":1}', 'null']) {
      expect(readKept(text)).toEqual(NOTHING_TYPED);
      expect(isNothing(readKept(text))).toBe(true);
    }
  });
});
