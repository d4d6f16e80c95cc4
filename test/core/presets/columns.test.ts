import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromColumns, toColumns } from '../../../src/core/presets/columns.ts';
import { PRESET_CONTENT } from '../../../src/core/presets/content.ts';

type Json = Parameters<typeof toColumns>[0];
const plain = JSON.parse(JSON.stringify(PRESET_CONTENT)) as Json;

test('the presets come back as they were', () => {
  expect(fromColumns(toColumns(plain))).toEqual(plain);
  expect(toColumns(plain)).not.toEqual(plain);
});

test('so do any lists of objects, whatever keys they have', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const tree = fc.letrec<{ node: Json }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('node')),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), tie('node'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(fc.property(tree.node, (data) => expect(fromColumns(toColumns(data))).toEqual(data)));
});
