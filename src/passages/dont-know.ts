import { fold } from './text.js';

const SAYS_SO: readonly RegExp[] = [
  /\b(?:weet|wit|wait|wist|weten)(?: ?ik| ?'?k| dat| het| 't| ze| hij| zijn| haar| hun| \w+naam| t)* (?:\w+ ){0,3}(?:niet|nie|nait|niks|nich)\b/,
  /^(?:nee,? |eh,? |hm,? )?weet ?nie/,
  /\b(?:zou|zal|zol) (?:ik|'?k|hij|ze)? ?(?:het |'t |dat )?(?:echt )?(?:niet|nie|nait) (?:meer )?(?:weten|waiten)/,
  /\bkan (?:ik|hij|ze)? ?(?:me )?(?:dat |het |je )?(?:niet|nie) (?:meer )?(?:zeggen|geven|weten|herinneren)/,
  /\bgeen (?:\w+ )?(?:idee|benul)/,
  /\b(?:niet|nie|nait|niks|niets) (?:goed |echt |meer |kunnen |van )*(?:gezien|zien|gezie|verstaan|gehoord|opgelet|onthouden|gelet|herkend)\b/,
  /\b(?:lette|letten|gelet|keek) (?:\w+ ){0,3}(?:niet|nie)\b/,
  /\b(?:niet|nie|nait) (?:meer |zeker |precies |goed |echt )*(?:weet|wist|weten|herinnert|herinner|kent|durft? te zeggen|wil zeggen|kan zeggen)\b/,
  /\bvergeten\b/,
  /\bherinner(?:en|t|de)? (?:\w+ ){0,3}(?:niet|nie)\b/,
  /\bdurf (?:ik )?(?:dat |het )?(?:niet|nie) (?:met zekerheid )?te zeggen/,
  /\b(?:ken|kende) (?:ik )?(?:\w+ )?(?:niet|nie)\b/,
  /\bweet (?:ik|hij|ze)? ?(?:dat )?(?:niet|nie) (?:meer|zeker)\b/,
];

/**
 * Whether an answer says not to know, not to have seen or not to remember.
 *
 * Only the first words said after the question count: later ones are about something else.
 */
export function isDontKnow(answers: readonly string[]): boolean {
  const [first = ''] = answers;
  const opening = fold(first)
    .split(/[.!?;:]\s+/)
    .slice(0, 2)
    .join('. ');
  return SAYS_SO.some((pattern) => pattern.test(opening));
}
