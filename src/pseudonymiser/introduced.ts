import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

const SOMEBODY =
  /^(?:(?:oud)?werknemer|collega|huisgenoot|klusser|monteur|ploegbaas|kok|man|vrouw|jongen|meisje|meid|vent|kerel|gast|gozer|leerling|trainer|afzender|beller|dader|bestuurder|bezoeker|chauffeur|eigenaar|knul|kennis)$/;
const NEW = /^(?:een|n|die|de|deze|dezelfde|andere|oudere|onbekende|ene)$/;
const LINK = /^(?:was|is|heet|heette|genaamd|genoemd|zich|zijn|geheten|heten|ook|dus)$/;
const REACH = 10;

/** `een man, genaamd X`, `een jongen van 4B, X`, `die man heet X`: somebody who is introduced here. */
export function isIntroduced(scene: Scene, first: number): boolean {
  if (isAgainst(scene, first) || isKnownAs(scene, first) || isOneNamed(scene, first)) return true;
  return scene.word(first - 1) !== 'van' && isSomebodyNew(scene, first);
}

/** `een oppas, genaamd Noor`, whatever one does. */
function isOneNamed(scene: Scene, first: number): boolean {
  if (!/^(?:genaamd|geheten|genaamde)$/.test(scene.word(first - 1))) return false;
  for (let at = first - 2; at > first - 8 && !scene.endsSentence(at + 1); at -= 1) {
    if (scene.is(at, v.KIN | v.CHILD)) return false;
    if (/^(?:een|ene|n)$/.test(scene.word(at))) return true;
  }
  return false;
}

function isSomebodyNew(scene: Scene, first: number): boolean {
  const linked = LINK.test(scene.word(first - 1)) || isCalledSo(scene, first);
  const least = Math.max(0, first - (linked ? REACH : 6));
  for (let at = first - 1; at >= least && !isApart(scene, at + 1, linked); at -= 1) {
    if (SOMEBODY.test(scene.word(at))) return isNew(scene, at, linked);
    if (isOfKin(scene, at, linked)) return false;
  }
  return false;
}

const isOfKin = (scene: Scene, at: number, linked: boolean): boolean =>
  scene.is(at, v.KIN | v.CHILD) && !(linked && isPossessor(scene, at));

/** `de man zou Winston heten`. */
const isCalledSo = (scene: Scene, first: number): boolean =>
  scene.word(first - 1) === 'zou' &&
  [first + 1, first + 2].some((at) => scene.word(at) === 'heten');

/** `een oud-werknemer van vader, genaamd X`: not the father is called so. */
function isPossessor(scene: Scene, at: number): boolean {
  const before = /^(?:mijn|haar|zijn|de|hun|onze|het)$/.test(scene.word(at - 1)) ? at - 2 : at - 1;
  return scene.word(before) === 'van' && (scene.gap(at + 1) & t.GAP_COMMA) !== 0;
}

/** Does something else begin before token `at`? Speech does, unless the name is linked to it. */
function isApart(scene: Scene, at: number, linked: boolean): boolean {
  return scene.endsSentence(at) || (!linked && (scene.gap(at) & t.GAP_COLON) !== 0);
}

function isNew(scene: Scene, at: number, linked: boolean): boolean {
  if (/^(?:een|n|die|oudere)$/.test(scene.word(at - 1)) || scene.word(at - 2) === 'een')
    return true;
  return linked && (NEW.test(scene.word(at - 1)) || scene.opensSentence(at));
}

const CASE =
  /^(?:zaak|strafzaak|strafzaken|vonnis|arrest|dagvaarding|proces|procedure|verdenking|aangifte)$/;

/** `in de zaak tegen` and what follows, also on the next line. */
export function isAgainst(scene: Scene, first: number): boolean {
  if (scene.word(first - 1) !== 'tegen') return false;
  for (let at = first - 2; at > first - 9 && at >= 0; at -= 1) {
    if (CASE.test(scene.word(at))) return true;
  }
  return false;
}

/** `die wij kennen als X`, `gedagvaard als X`. */
function isKnownAs(scene: Scene, first: number): boolean {
  const near = (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_OPEN)) === 0;
  if (scene.word(first - 1) !== 'als' || !near) return false;
  const before = scene.word(first - 2);
  const verb = /^(?:hem|haar)$/.test(before) ? scene.word(first - 3) : before;
  return /^(?:gedagvaard|verdachte|aangehouden|kennen|ken|kent|kende|kenden)$/.test(verb);
}
