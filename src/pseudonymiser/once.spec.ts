import { expect, test } from '@jest/globals';
import { once } from './once.js';

test('what follows from one object is worked out once, also when nothing follows', () => {
  let times = 0;
  const sizeOf = once((list: readonly string[]) => {
    times += 1;
    return list.length > 1 ? list.length : undefined;
  });
  const [none, two] = [[], ['a', 'b']];

  expect([sizeOf(none), sizeOf(none), sizeOf(two), sizeOf(two)]).toEqual([
    undefined,
    undefined,
    2,
    2,
  ]);
  expect(times).toBe(2);
});

test('an equal list is another one', () => {
  let times = 0;
  const count = once((list: readonly string[]) => {
    times += 1;
    return list.length;
  });
  count(['a']);
  count(['a']);

  expect(times).toBe(2);
});
