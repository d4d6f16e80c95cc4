import { expect, test } from '@jest/globals';
import { boundedMap } from '../../../local/page/bounded-map.ts';

test('the oldest entry is forgotten, an entry set again is not another one', () => {
  const map = boundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.set('b', 3);
  expect(map.get('a')).toBe(1);
  map.set('c', 4);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, 3, 4]);
});
