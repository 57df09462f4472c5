import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const PLEA =
  /\b(?:pleitnota|pleitnotities|pleitaantekeningen|appelschriftuur|cassatieschriftuur|vrijspraak)\b/i;
const HEAD = 20_000;

/** Does the defence write? Then its client is the suspect; a plea says at its end what it asks. */
export function isPlea(scene: Scene): boolean {
  const [from, to] = [scene.start(0), scene.end(scene.count - 1)];
  return PLEA.test(scene.text.slice(from, Math.min(to, from + HEAD)));
}

/** The `cliënt` of a plea. */
export const isDefended = (scene: Scene, at: number): boolean =>
  scene.facts.defends && /^client(?:e|s)?$/.test(scene.word(at));

const ROLE = /^(?:rol|hoedanigheid|betrokkenheid)$/;
const REACH = 60;

/** `ROL: VERDACHTE` at the head of a record. */
export const isRecordOf = (scene: Scene, at: number): boolean =>
  (scene.gap(at) & t.GAP_COLON) !== 0 && ROLE.test(scene.word(at - 1));

/** Does token `i` stand in the record of the suspect, which ends at a blank line or at the next role? */
export function isInSuspectRecord(scene: Scene, i: number): boolean {
  if (!scene.facts.recorded) return false;
  for (let at = i; at > 0 && i - at < REACH; at -= 1) {
    if (isRecordOf(scene, at)) return scene.is(at, v.SUSPECT);
    if ((scene.gap(at) & t.GAP_PARAGRAPH) !== 0) return false;
  }
  return false;
}
