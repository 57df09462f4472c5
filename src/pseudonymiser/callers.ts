import { foldedRuns } from './folding.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

/** Is this number of whoever says so, and is that not known to be the household? */
export const isOfSpeaker = (scene: Scene, i: number): boolean =>
  isSaidByStranger(scene, i) || isOfCaller(scene, i);

const LONGEST_LINE = 600;
const HEAD_OF_LINE = 60;
const STAMPED = /^\W{0,2}\d{1,4}[-/:.]\d{2}/;

/** `[19:06:10] rik: app me 06…`: in a chat, by somebody whose name is not known. */
function isSaidByStranger(scene: Scene, i: number): boolean {
  const before = scene.text.slice(Math.max(0, scene.start(i) - LONGEST_LINE), scene.start(i));
  const said = before.slice(before.lastIndexOf('\n') + 1).slice(0, HEAD_OF_LINE);
  if (!STAMPED.test(said)) return false;
  const colon = said.lastIndexOf(': ');
  const speaker = foldedRuns(said.slice(0, Math.max(0, colon))).filter((run) =>
    /^[a-z]{2}/.test(run),
  );
  const { names, phrases } = scene.lexicon;
  return speaker.length > 0 && !speaker.some((run) => names.has(run) || phrases.has(run));
}

/** `bel me, 06…`: the number of whoever says so. */
function isOfCaller(scene: Scene, i: number): boolean {
  for (let at = i - 1; at >= i - 4; at -= 1) {
    if (/^(?:me|mij|m)$/.test(scene.word(at)))
      return /^(?:bel|app|sms|whatsapp|stuur|tik)$/.test(scene.word(at - 1));
  }
  return false;
}

/** `[19:02] +31 6 …: thuis`: whoever sent the message. */
export function isSender(scene: Scene, i: number, value: string): boolean {
  const end = scene.start(i) + value.length;
  const said = /^\d?: /.test(scene.text.slice(end - (value.startsWith('+') ? 1 : 0), end + 3));
  return said && (scene.gap(i) & (t.GAP_CLOSE | t.GAP_HYPHEN | t.GAP_NEWLINE)) !== 0;
}

/** `mijn nieuwe nummer is …, de oude …`: in the sentence of somebody who gives his own. */
export function isOfWriter(scene: Scene, i: number): boolean {
  for (let at = Math.max(scene.sentenceStart(i), i - 14); at < i; at += 1)
    if (/^(?:mijn|mn|onze)$/.test(scene.word(at))) return true;
  return false;
}
