/** A name of a thing with the words it was written together from beside it: `StijlVanWende` and `Stijl Van Wende`. */
export function asWritten(name: string): string {
  const apart = name
    .replace(/[_.+-]+/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .trim();
  return apart === name ? name : `${name}\n${apart}`;
}
