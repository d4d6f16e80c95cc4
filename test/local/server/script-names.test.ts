import { expect, test } from '@jest/globals';
import { scriptNames } from '../../../local/server/script-names.ts';

test('google.script.run offers what is declared at top level and does not end in an underscore', () => {
  const code =
    'function onOpen() {}\nfunction $get(a, b) {}\nfunction hidden_() {}\n  function inner() {}\nvar f = function g() {};';
  expect(scriptNames(code)).toEqual(['onOpen', '$get']);
});
