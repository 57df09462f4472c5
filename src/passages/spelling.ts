const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/sch(?=[rlnm]|$)/g, 's'],
  [/tje/g, 'tj'],
  [/(?:ij|y|eij)/g, 'ei'],
  [/(?:auw|ouw|au)/g, 'ou'],
  [/ph/g, 'f'],
  [/(?:ch|gh)/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/(?:ck|c|q)/g, 'k'],
  [/x/g, 'ks'],
  [/(?:dt|td)/g, 't'],
  [/d$/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(?:ao|oa)/g, 'aa'],
  [/ie/g, 'i'],
  [/th/g, 't'],
  [/([^aeiou])\1+/g, '$1'],
];

/** How a word sounds, roughly: two spellings of one spoken word share it. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word);
}

/** Every string that is one deletion away: two words one edit apart have one in common. */
export function deletionsOf(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two words are one letter apart: added, left out or another. */
export function isOneEditAway(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = one.slice(at);
  const otherRest = other.slice(at);
  const [after, otherAfter] = [rest.slice(1), otherRest.slice(1)];
  return after === otherAfter || after === otherRest || rest === otherAfter;
}

/** The three-letter pieces of a word, its edges marked. */
export function trigramsOf(word: string): ReadonlySet<string> {
  const edged = `  ${word} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= edged.length; at += 1) pieces.add(edged.slice(at, at + 3));
  return pieces;
}

/** Share of pieces two words have in common, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const piece of small) if (large.has(piece)) common += 1;
  return (2 * common) / (one.size + other.size);
}
