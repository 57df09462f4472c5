/**
 * A name of a thing with the words it was written together from beside it, together and each alone: `XStijlVanWende`,
 * `X Stijl Van Wende`, and its words, since a letter before a name reads as the initial of somebody else.
 */
export function asWritten(name: string): string {
  const words = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[_.+\s-]+/)
    .filter((word) => word !== '');
  const alone = words.filter((word) => word.length > 2);
  return [...new Set([name, words.join(' '), ...alone])].join('\n');
}
