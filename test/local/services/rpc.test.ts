import { describe, expect, test } from '@jest/globals';
import { openScript } from '../open-script.ts';

const host = openScript(`
  function echo(...values) { return values; }
  function typed(value) { return [value instanceof Array, value instanceof Object, Object.getPrototypeOf(value) === Object.prototype]; }
  function give(name) { return results[name](); }
  function hidden_() {}
  const arrow = () => 1;
  var held = function () {};
  class Person {}
  const circle = {};
  circle.self = circle;
  const results = {
    date: () => new Date(0),
    nested: () => [{ when: new Date(0) }],
    function: () => () => 1,
    inside: () => ({ f() {} }),
    map: () => new Map(),
    person: () => ({ who: new Person() }),
    circle: () => circle,
    nan: () => [NaN],
    promise: () => Promise.resolve(1),
    service: () => SpreadsheetApp.getActive(),
    big: () => 1n,
    nothing: () => undefined,
    holes: () => [undefined, null, [undefined]],
    absent: () => ({ a: undefined, b: 1 }),
    twice: () => { const one = [1]; return [one, one]; },
  };
`);

describe('google.script.run', () => {
  test.each([[[]], [[1, 'a', true, null]], [[{ a: [1, { b: null }] }]], [[[[]]]]])(
    '%j arrives and comes back',
    (args) => {
      expect(host.rpc('echo', args)).toEqual({ ok: true, value: args, shown: [] });
    },
  );

  test('arguments are made of the constructors of the script', () => {
    expect(host.rpc('typed', [[1]])).toMatchObject({ value: [true, true, false] });
    expect(host.rpc('typed', [{}])).toMatchObject({ value: [false, true, true] });
  });

  test.each([
    ['date', 'The result of give is a Date, which google.script.run cannot pass.'],
    ['nested', 'The result of give[0].when is a Date, which google.script.run cannot pass.'],
    ['function', 'The result of give is a Function, which google.script.run cannot pass.'],
    ['inside', 'The result of give.f is a Function, which google.script.run cannot pass.'],
    ['map', 'The result of give is a Map, which google.script.run cannot pass.'],
    ['person', 'The result of give.who is not a plain object.'],
    ['circle', 'The result of give.self contains itself.'],
    ['nan', 'The result of give[0] is NaN, which is not a JSON number.'],
    ['promise', 'The result of give is a Promise, which google.script.run cannot pass.'],
    ['big', 'The result of give is a BigInt, which google.script.run cannot pass.'],
  ])('a result like %s fails', (name, message) => {
    expect(host.rpc('give', [name])).toMatchObject({ ok: false, message });
  });

  test('a service object as a result fails', () => {
    expect(host.rpc('give', ['service']).ok).toBe(false);
  });

  test.each([
    ['nothing', null],
    ['holes', [null, null, [null]]],
    ['absent', { b: 1 }],
    ['twice', [[1], [1]]],
  ])('%s is %j', (name, value) => {
    expect(host.rpc('give', [name])).toMatchObject({ ok: true, value });
  });

  test.each([[new Date()], [() => 1], [{ when: new Date() }]])('an argument such as %p fails', (argument) => {
    expect(host.rpc('echo', [argument])).toMatchObject({
      ok: false,
      message: expect.stringContaining('Argument 1 of echo'),
    });
  });

  test.each(['hidden_', 'arrow', 'held', 'gone', 'Person', 'toString', '__proto__'])('%s cannot be called', (name) => {
    expect(host.rpc(name, [])).toMatchObject({ ok: false, message: `Script function not found: ${name}` });
  });
});
