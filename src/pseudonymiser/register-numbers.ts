import type { Verdict } from './candidate.js';
import { ownerOf } from './context.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

/** What a form means where it stands; nothing when it means nothing. */
export type Judgement = Verdict | undefined;

/** Words in front of a value, nearest first, to where another paragraph ends or what else stops it. */
export function wordsBefore(
  scene: Scene,
  i: number,
  count: number,
  stop = t.GAP_PARAGRAPH,
): readonly string[] {
  const words: string[] = [];
  for (let at = i - 1; at >= i - count && at >= 0; at -= 1) {
    if ((scene.gap(at + 1) & stop) !== 0) break;
    words.push(scene.word(at));
  }
  return words;
}

const opensLine = (scene: Scene, i: number): boolean => (scene.gap(i) & t.GAP_NEWLINE) !== 0;

const ID_LABEL =
  /^(?:leerling|patient|client|clienten|polis|paspoort|document|identiteits|identiteitskaart|klant|lidmaatschaps|lid|ind|zorg|zorgpolis|verzekerings|verzekerden|personeels|relatie|ov|ovchipkaart|chipkaart|bibliotheek|studenten|student|deelnemers|inschrijf|kaart|id|idkaart|vreemdelingen|epd|pat|v|a|coa|mdn|ziekenhuis|polsband|rijbewijs|zorgverzekerings|onderwijs|anw)?(?:nummer|nr)$/;
const ID_WORD =
  /^(?:leerlingnummer|leerlingnr|patientnummer|patientnr|clientnummer|polisnummer|polis|zorgpolis|zorgpas|paspoort|paspoortnummer|documentnummer|studentnummer|idkaart|identiteitskaart|rijbewijs|chipkaart|mdn|imei|onderwijsnummer|pgn)$/;

/** Numbers by which a school, a practice or an insurer knows somebody, behind a word that says so. */
export function judgeId(scene: Scene, i: number, value: string): Judgement {
  const digits = value.replace(/\D/g, '').length;
  if (digits < 4 || /^20\d\d[.-]\d{4}[.-]/.test(value)) return undefined;
  const words = opensLine(scene, i)
    ? wordsBefore(scene, i, 1)
    : wordsBefore(scene, i, 4, t.GAP_NEWLINE | t.GAP_PARAGRAPH);
  const before = words.map((word, at) =>
    /^(?:nr|nummer|kaart)$/.test(word) ? (words[at + 1] ?? '') + word : word,
  );
  if (
    !before.some(
      (word) => ID_WORD.test(word) || (word.length > 4 && ID_LABEL.test(word) && word !== 'nummer'),
    )
  )
    return undefined;
  const owner = ownerOf(scene, i);
  return owner === 'suspect' || owner === 'official' || owner === 'stranger' ? 'keep' : 'certain';
}
