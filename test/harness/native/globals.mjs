/** What `@jest/globals` gives. A helper is loaded once for many specs, so each name asks for the spec that runs now. */
const NOW = Symbol.for('ontzien.jest');

function current(name) {
  const value = () => globalThis[NOW][name];
  return new Proxy(() => undefined, {
    apply: (_target, self, parts) => Reflect.apply(value(), self, parts),
    get: (_target, key) => value()[key],
  });
}

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const jest = current('jest');
export const test = current('test');
