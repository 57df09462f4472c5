import { expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

function aTaking() {
  const begun: string[] = [];
  const ends = new Map<
    string,
    { resolve: (name: string) => void; reject: (error: Error) => void }
  >();
  return {
    begun,
    take: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }));
    },
    end: (name: string) => ends.get(name)?.resolve(name),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  };
}

const turns = () => new Promise((resolve) => setImmediate(resolve));

it('lets one go first at a place, and all others together behind it', async () => {
  const turnstile = new Turnstile();
  const { begun, take, end } = aTaking();
  const passing = ['a', 'b', 'c'].map((name) => turnstile.pass('slot', take(name)));
  await turns();
  expect(begun).toEqual(['a']);

  end('a');
  await turns();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('c');
  end('b');
  expect(await Promise.all(passing)).toEqual(['a', 'b', 'c']);
});

it('keeps nobody waiting at another place', async () => {
  const turnstile = new Turnstile();
  const { begun, take, end } = aTaking();
  const passing = [turnstile.pass('one', take('a')), turnstile.pass('other', take('b'))];
  await turns();
  expect(begun).toEqual(['a', 'b']);
  end('a');
  end('b');
  await Promise.all(passing);
});

it('goes on when the first fails, and says so to the first alone', async () => {
  const turnstile = new Turnstile();
  const { begun, take, end, fail } = aTaking();
  const first = turnstile.pass('slot', take('a'));
  const second = turnstile.pass('slot', take('b'));
  fail('a');
  await expect(first).rejects.toThrow('a');
  await turns();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
});

it('remembers nothing of who went through', async () => {
  const turnstile = new Turnstile();
  const { begun, take, end } = aTaking();
  const first = turnstile.pass('slot', take('a'));
  end('a');
  await first;
  const next = turnstile.pass('slot', take('b'));
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await next;
});
