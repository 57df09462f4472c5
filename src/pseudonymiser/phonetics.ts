/** Spellings that are one sound to a Dutch ear, in the order they are rewritten. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch/g, 'sg'],
  [/(?:tsj|tch|tj|sj|sh|cz)/g, 's'],
  [/(?:ck|qu?|kh|ch)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w$/g, 'u'],
  [/[vw]/g, 'f'],
  [/(?:ij|ei|ey|ai|ay)/g, 'i'],
  [/ou|au|oe/g, 'u'],
  [/[jy]/g, 'i'],
  [/(?:dt|th|d$)/g, 't'],
  [/gh/g, 'g'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
];

/** What is heard of a folded name; equal sounds are most likely one name. */
export function soundOf(name: string): string {
  let sound = name;
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  return sound;
}

/** As `soundOf`, where `ch` and `g` are one: nobody hears whether it is Maastricht or Maastrigt. */
export const placeSound = (name: string): string => soundOf(name).replaceAll('g', 'k');
