import { expect, test } from '@jest/globals';
import { isEnglish } from '../../../../src/core/checks/describe/language.ts';
import { checkDescriptions } from '../../../../src/core/functions/check-description.ts';

const OTHERS = {
  German:
    'Schreibt jede Woche einen Bericht und schickt ihn an die Leitung. Plant die Arbeit im Team und sagt früh, wenn ein Termin nicht zu halten ist. Führt Gespräche mit Kunden in eigener Verantwortung.',
  French:
    'Écrit les tests de son code et relit le travail de ses collègues. Dirige un projet de bout en bout et rend compte chaque semaine à la direction de ce qui a été fait, et de ce qui reste à faire.',
  Portuguese:
    'Escreve testes para o código e revê o trabalho dos colegas em equipa. É capaz de liderar um projecto a partir da ideia até ao fim e de comunicar com os clientes a cada semana.',
  Hebrew: 'מוביל פרויקטים בין צוותים ומפרסם את מה שהוחלט בסוף כל שבוע',
  Japanese: 'チームの計画を毎週書き、決まったことを全員に知らせる。新しい人に仕事を教える。',
};

test.each(Object.entries(OTHERS))('%s is not taken for English', (_language, text) => {
  expect(isEnglish([text])).toBe(false);
});

test.each([
  ['a short text', ['Entwirft Systeme']],
  ['nothing', []],
  ['short bullets', Array<string>(20).fill('Writes the report of a project')],
])('%s counts as English', (_what, texts) => {
  expect(isEnglish(texts)).toBe(true);
});

test('CHECK_DESCRIPTION decides once for the column, and says that it did not judge', () => {
  const not = ['', 'Only English is judged, and these descriptions are in another language.'];
  expect(checkDescriptions([[OTHERS.German], ['Leadership'], ['']])).toEqual([not, not, ['', '']]);
});
