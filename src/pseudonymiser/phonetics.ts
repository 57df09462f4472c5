/** Spellings that are one sound to a Dutch ear, in the order they are rewritten. */
const SOUNDS: readonly (readonly [string, RegExp, string])[] = [
  ['h', /ph/g, 'f'],
  ['c', /sch/g, 'sg'],
  ['hjz', /(?:tsj|tch|tj|sj|sh|cz)/g, 's'],
  ['chq', /(?:ck|qu?|kh|ch)/g, 'k'],
  ['c', /c(?=[eiy])/g, 's'],
  ['c', /c/g, 'k'],
  ['x', /x/g, 'ks'],
  ['z', /z/g, 's'],
  ['w', /w$/g, 'u'],
  ['vw', /[vw]/g, 'f'],
  ['ijy', /(?:ij|ei|ey|ai|ay)/g, 'i'],
  ['ao', /ou|au|oe/g, 'u'],
  ['jy', /[jy]/g, 'i'],
  ['dt', /(?:dt|th|d$)/g, 't'],
  ['h', /gh/g, 'g'],
  ['b', /b$/g, 'p'],
];
const TWICE = /(.)\1+/g;

/** Each letter once where it stands several times in a row. */
export const undoubled = (sound: string): string => sound.replace(TWICE, '$1');

/** A bit for each of the letters of a word; others share one. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - A;
    letters |= place >= 0 && place < OTHER ? 1 << place : 1 << OTHER;
  }
  return letters;
}

const A = 0x61;
const OTHER = 26;

/** Each with the letters of which a word must have one, or the rewriting leaves it as it is. */
const REWRITES = SOUNDS.map(
  ([letters, spelling, letter]) => [lettersIn(letters), spelling, letter] as const,
);

/** What is heard of a folded name; equal sounds are most likely one name. */
export function soundOf(name: string): string {
  const letters = lettersIn(name);
  let sound = name;
  for (const [needed, spelling, letter] of REWRITES)
    if ((letters & needed) !== 0) sound = sound.replace(spelling, letter);
  return undoubled(sound);
}

/** As `soundOf`, where `ch` and `g` are one: nobody hears whether it is Maastricht or Maastrigt. */
export const placeSound = (name: string): string => soundOf(name).replaceAll('g', 'k');
