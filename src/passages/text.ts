const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}/gu;

/** Lower case, without accents and with one kind of apostrophe: how every word is compared. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(MARKS, '');
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** The entries of a word list: separated by white space, empty ones left out. */
export function entriesOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((entry) => entry !== '');
}

/** The lines of a word list, empty ones left out. */
export function linesOf(list: string): readonly string[] {
  return list.split('\n').filter((line) => line.trim() !== '');
}

/** Adds to the list kept under a key, beginning one when there is none. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
