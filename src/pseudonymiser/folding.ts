/** What a UTF-16 code unit folds to: 0 separates words, 1 is ignored inside words. */
export const FOLDED = new Uint16Array(65_536);
/** Case of a code unit. */
export const CASE = new Uint8Array(65_536);

export const SEPARATES = 0;
export const IGNORED = 1;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

/** Letters of other scripts that look exactly like Latin ones. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['аеорсухіјѕԁһ', 'aeopcyxijsdh'],
  ['АВЕКМНОРСТУХІЈЅ', 'abekmhopctyxijs'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
  ['οανικ', 'oavik'],
];
const SPECIAL: readonly (readonly [string, string])[] = [
  ['ßøØłŁđĐıæÆœŒĳĲþð', 'soolldd' + 'iaaooyytd'],
];

function foldLatin(code: number): void {
  const character = String.fromCharCode(code);
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  if (!/^\p{L}$/u.test(base)) return;
  FOLDED[code] = base.charCodeAt(0);
  CASE[code] = character === character.toLowerCase() ? LOWER : UPPER;
}

function foldOtherScripts(): void {
  const ranges = [
    [0x250, 0x2af],
    [0x370, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3040, 0xd7ff],
    [0xf900, 0xfdff],
    [0xfe70, 0xfefe],
  ];
  for (const [from = 0, to = 0] of ranges) {
    for (let code = from; code <= to; code += 1) {
      if (FOLDED[code] !== SEPARATES) continue;
      FOLDED[code] = code;
      CASE[code] = LOWER;
    }
  }
}

function foldPairs(pairs: readonly (readonly [string, string])[]): void {
  for (const [from, to] of pairs) {
    for (let index = 0; index < from.length; index += 1) {
      const code = from.charCodeAt(index);
      FOLDED[code] = to.charCodeAt(index);
      CASE[code] = from.charAt(index) === from.charAt(index).toLowerCase() ? LOWER : UPPER;
    }
  }
}

/** The alphabet in full width, as a typesetter of another script leaves it. */
function foldWide(from: number, kind: number): void {
  for (let letter = 0; letter < 26; letter += 1) {
    FOLDED[from + letter] = 0x61 + letter;
    CASE[from + letter] = kind;
  }
}

function ignore(from: number, to: number): void {
  for (let code = from; code <= to; code += 1) FOLDED[code] = IGNORED;
}

function fillTables(): void {
  for (let code = 0x41; code <= 0x24f; code += 1) foldLatin(code);
  for (let code = 0x1e00; code <= 0x1eff; code += 1) foldLatin(code);
  foldOtherScripts();
  foldPairs(LOOKALIKES);
  foldPairs(SPECIAL);
  for (let code = 0x30; code <= 0x39; code += 1) {
    FOLDED[code] = code;
    CASE[code] = DIGIT;
  }
  foldWide(0xff21, UPPER);
  foldWide(0xff41, LOWER);
  for (let code = 0xff10; code <= 0xff19; code += 1) {
    FOLDED[code] = code - 0xff10 + 0x30;
    CASE[code] = DIGIT;
  }
  ignore(0x300, 0x36f);
  ignore(0xad, 0xad);
  ignore(0x200b, 0x200f);
  ignore(0x2060, 0x2064);
  ignore(0xfe00, 0xfe0f);
  ignore(0xfeff, 0xfeff);
}

fillTables();

/** Lower case without diacritics; separators stay as they are, ignored characters vanish. */
export function fold(text: string, from = 0, to = text.length): string {
  let folded = '';
  for (let index = from; index < to; index += 1) {
    const code = FOLDED[text.charCodeAt(index)] ?? SEPARATES;
    if (code === SEPARATES) folded += text.charAt(index);
    else if (code !== IGNORED) folded += String.fromCharCode(code);
  }
  return folded;
}

/** The letter and digit runs of a value, folded: `T.A. 12b` becomes `t`, `a`, `12`, `b`. */
export function foldedRuns(value: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  let kind = SEPARATES;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (FOLDED[code] === IGNORED) continue;
    const next = kindOf(code);
    if (next !== kind) runs.push(run);
    run = next === kind ? run : '';
    if (next !== SEPARATES) run += String.fromCharCode(FOLDED[code] ?? SEPARATES);
    kind = next;
  }
  return [...runs, run].filter((found) => found !== '');
}

/** Separator, digit or letter. */
function kindOf(code: number): number {
  if (FOLDED[code] === SEPARATES) return SEPARATES;
  return CASE[code] === DIGIT ? DIGIT : LOWER;
}

/** Letters only, folded and glued together. */
export function foldedLetters(value: string): string {
  return foldedRuns(value)
    .filter((run) => !/^\d/.test(run))
    .join('');
}
