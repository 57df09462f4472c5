import { type SeedAnswer, textAt } from './seed-client.js';

export function firstId(body: SeedAnswer['body'], name: string): string {
  const [first] = listAt(body, name);
  if (first === undefined) throw new Error(`seed: ${name} is empty`);
  return textAt(first, 'id');
}

export function listAt(body: SeedAnswer['body'], name: string): readonly SeedAnswer['body'][] {
  const value = body[name];
  return Array.isArray(value)
    ? value.filter((item): item is SeedAnswer['body'] => typeof item === 'object' && item !== null)
    : [];
}

export function idIn(body: SeedAnswer['body'], name: string): string {
  return partOf(body, name, 'id');
}

export function partOf(body: SeedAnswer['body'], name: string, part: string): string {
  const value = body[name];
  const found: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  if (typeof found !== 'string') throw new Error(`seed: ${name} has no ${part}`);
  return found;
}
