import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readKept, withKept } from '../../../src/core/jobs/typed.ts';

const note = (competency: string, nextStep: string, agreed = '') => ({ competency, nextStep, agreed });

describe('what was typed and what was kept of it', () => {
  test('is the same when everything is still on the tab', () => {
    const notes = [note('Care', 'ask Jo', 'yes'), note('Below the page', 'later')];
    expect(withKept(notes, notes)).toEqual(notes);
  });

  test('comes back where it stood when the tab has lost it', () => {
    const kept = [note('Care', 'ask Jo'), note('Beside Pace', 'soon'), note('Below the page', 'later')];
    expect(withKept([note('Below the page', 'later')], kept)).toEqual(kept);
  });

  test('comes back as the part that is missing', () => {
    expect(withKept([note('Care', 'ask Jo')], [note('Care', 'ask Jo', 'agreed with Mia')])).toEqual([
      note('Care', 'ask Jo'),
      note('Care', '', 'agreed with Mia'),
    ]);
  });

  test('keeps what was typed on the tab since', () => {
    expect(withKept([note('Care', 'ask Jo\nand Kim'), note('Pace', 'new')], [note('Care', 'ask Jo')])).toEqual([
      note('Care', 'ask Jo\nand Kim'),
      note('Pace', 'new'),
    ]);
  });

  test('never loses a line and never doubles one, whatever was lost on the tab', () => {
    const all = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.boolean()), (texts, isLost) => {
        const kept = texts.map((text, at) => note(`C${at % 3}`, text));
        const onTab = kept.filter(() => !isLost.next().value);
        const merged = withKept(onTab, kept).map(({ nextStep }) => nextStep);
        expect([...merged].sort()).toEqual([...texts].sort());
        expect(merged).toEqual(texts);
      }),
    );
  });

  test('counts as nothing where somebody changed it in Career data', () => {
    expect(readKept('not ours')).toEqual([]);
    expect(readKept(undefined)).toEqual([]);
  });
});
