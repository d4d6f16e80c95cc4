import { expect, test } from '@jest/globals';
import { localeOf } from '../../../local/engine/locale-of.ts';

test.each([
  ['en_US', { decimalSeparator: '.', formulaArgSeparator: ',', dateFormat: 'm/d/yyyy' }],
  ['en_GB', { decimalSeparator: '.', formulaArgSeparator: ',', dateFormat: 'dd/mm/yyyy' }],
  ['de_DE', { decimalSeparator: ',', thousandsSeparator: '.', formulaArgSeparator: ';', dateFormat: 'dd.mm.yyyy' }],
  ['fr_FR', { decimalSeparator: ',', formulaArgSeparator: ';', dateFormat: 'dd/mm/yyyy' }],
])('%s separates and writes dates as people there do', (code, locale) => {
  expect(localeOf(code)).toMatchObject({ code, ...locale });
});
