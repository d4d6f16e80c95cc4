import { describe, expect, test } from '@jest/globals';
import { legalArguments } from '../../../local/page/legal-arguments.ts';

describe('arguments of google.script.run', () => {
  test('plain values pass as copies', () => {
    const list = [1, 'a', true, null, { b: [2] }];
    const [copy] = legalArguments([list]);
    expect(copy).toEqual(list);
    expect(copy).not.toBe(list);
  });

  test('undefined becomes null in a list and is left out of an object', () => {
    expect(legalArguments([undefined, [undefined, 1], { a: undefined }])).toEqual([null, [null, 1], {}]);
  });

  test('holes in a list become null', () => {
    expect(legalArguments([new Array(2)])).toEqual([[null, null]]);
  });

  const circle: unknown[] = [];
  circle.push(circle);
  test.each([
    ['a Date', [new Date(0)], '0'],
    ['a function', [1, () => {}], '1'],
    ['a Date inside', [{ when: new Date(0) }], 'when'],
    ['a Map', [new Map()], '0'],
    ['NaN', [[Number.NaN]], '0'],
    ['a circle', circle, '0'],
  ])('%s fails at the call and is named', (_name, args, property) => {
    expect(() => legalArguments(args)).toThrow(`Failed due to illegal value in property: ${property}`);
  });
});
