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
  const value = body[name];
  if (typeof value !== 'object' || value === null || !('id' in value))
    throw new Error(`seed: ${name} has no id`);
  return String(value.id);
}
