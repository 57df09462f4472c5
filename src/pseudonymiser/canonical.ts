import { FOLDED } from './folding.js';

const LOOKS_LIKE = 'o0 q0 i1 l1 s5 b8 z2 g6'.split(' ');

/** What each folded letter or figure is read as. */
function readTable(): readonly string[] {
  const table: string[] = [];
  for (const character of '0123456789abcdefghijklmnopqrstuvwxyz')
    table[character.charCodeAt(0)] = character;
  for (const pair of LOOKS_LIKE) table[pair.charCodeAt(0)] = pair.charAt(1);
  return table;
}

const READ_AS = readTable();

/** Letters and digits alone, with letters that a scanner takes for digits read as digits. */
export function canonical(value: string): string {
  let read = '';
  for (let at = 0; at < value.length; at += 1)
    read += READ_AS[FOLDED[value.charCodeAt(at)] ?? 0] ?? '';
  return read;
}
