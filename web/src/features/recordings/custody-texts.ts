import { dictionary } from '../../kernel/language.js';
import type { Usability } from './custody-queries.js';

interface CustodyTexts {
  readonly usabilities: Readonly<Record<Usability, string>>;
  readonly facts: Readonly<
    Record<'usability' | 'notSaid' | 'checked' | 'copied' | 'damaged', string>
  > & { readonly segments: (count: number) => string };
  readonly clock: Readonly<Record<'camera' | 'stated' | 'log', string>> &
    Readonly<Record<'before' | 'after' | 'ahead' | 'behind', (time: string) => string>>;
  readonly assess: Readonly<
    Record<'title' | 'lead' | 'usability' | 'reason' | 'reasonHint' | 'submit' | 'done', string>
  >;
  readonly loss: Readonly<
    Record<
      'title' | 'lead' | 'source' | 'reason' | 'submit' | 'done' | 'listTitle' | 'by' | 'noPart',
      string
    >
  > & { readonly part: (hash: string) => string };
  readonly certificate: Readonly<
    Record<'column' | 'make' | 'pdf' | 'json' | 'sound' | 'changed', string>
  > & { readonly makeFor: (name: string) => string };
}

export const custodyTexts = dictionary<CustodyTexts>(
  {
    usabilities: {
      USABLE: 'bruikbaar',
      NO_SOUND: 'zonder bruikbaar geluid',
      NO_PICTURE: 'zonder bruikbaar beeld',
      UNUSABLE: 'niet bruikbaar',
    },
    facts: {
      usability: 'Bruikbaarheid',
      notSaid: 'nog niet beoordeeld',
      checked: 'Opnieuw nagelezen',
      copied: 'Tweede kopie',
      damaged: 'Beschadiging',
      segments: (count) =>
        count === 1 ? '1 beschadigd deel, gemeld' : `${String(count)} beschadigde delen, gemeld`,
    },
    clock: {
      camera: 'Begin volgens de camera',
      stated: 'Begin volgens de inleveraar',
      log: 'Tegen het verhoorverslag',
      before: (time) => `begint ${time} voordat het kind binnenkwam`,
      after: (time) => `begint ${time} nadat het kind binnenkwam`,
      ahead: (time) => `de klok van de camera loopt ${time} voor op wat is opgegeven`,
      behind: (time) => `de klok van de camera loopt ${time} achter op wat is opgegeven`,
    },
    assess: {
      title: 'Bruikbaarheid van dit spoor vastleggen',
      lead: 'Dit gaat over deze ene camera. Eén slecht spoor is geen reden om een verhoor over te doen.',
      usability: 'Dit spoor is',
      reason: 'Waarom',
      reasonHint: 'Noem geen namen of andere gegevens van het kind.',
      submit: 'Vastleggen',
      done: 'De bruikbaarheid is vastgelegd.',
    },
    loss: {
      title: 'Er is geen bruikbare opname',
      lead: 'Wat wel is ontvangen, blijft bewaard met een controlegetal. Het Openbaar Ministerie krijgt bericht. Overdoen kan alleen met toestemming van een rechter.',
      source: 'Systeemregel: overdoen na opnamefout',
      reason: 'Wat ging er mis met de apparatuur',
      submit: 'Verlies melden',
      done: 'Het verlies is gemeld.',
      listTitle: 'Verhoren zonder bruikbare opname',
      by: 'gemeld door',
      noPart: 'er is niets ontvangen',
      part: (hash) => `bewaard deel, SHA-256 ${hash}`,
    },
    certificate: {
      column: 'Kijkbewijs',
      make: 'Kijkbewijs maken',
      makeFor: (name) => `Kijkbewijs maken voor ${name}`,
      pdf: 'Kijkbewijs als PDF',
      json: 'als JSON',
      sound: 'nagerekend: ongewijzigd',
      changed: 'nagerekend: gewijzigd',
    },
  },
  {
    usabilities: {
      USABLE: 'usable',
      NO_SOUND: 'without usable sound',
      NO_PICTURE: 'without usable picture',
      UNUSABLE: 'not usable',
    },
    facts: {
      usability: 'Usability',
      notSaid: 'not assessed yet',
      checked: 'Read again',
      copied: 'Second copy',
      damaged: 'Damage',
      segments: (count) =>
        count === 1 ? '1 damaged part, reported' : `${String(count)} damaged parts, reported`,
    },
    clock: {
      camera: 'Beginning by the camera',
      stated: 'Beginning by who handed it in',
      log: 'Against the session log',
      before: (time) => `begins ${time} before the child came in`,
      after: (time) => `begins ${time} after the child came in`,
      ahead: (time) => `the clock of the camera is ${time} ahead of what was stated`,
      behind: (time) => `the clock of the camera is ${time} behind what was stated`,
    },
    assess: {
      title: 'Record the usability of this track',
      lead: 'This is about this one camera. One bad track is no reason to do an interview over.',
      usability: 'This track is',
      reason: 'Why',
      reasonHint: 'Name no names or other data of the child.',
      submit: 'Record',
      done: 'The usability was recorded.',
    },
    loss: {
      title: 'There is no usable recording',
      lead: 'What did arrive is kept with a checksum. The prosecution is told. Doing it over takes leave of a judge.',
      source: 'Rule of the system: done over after a recording failure',
      reason: 'What went wrong with the equipment',
      submit: 'Report loss',
      done: 'The loss was reported.',
      listTitle: 'Interviews without a usable recording',
      by: 'reported by',
      noPart: 'nothing arrived',
      part: (hash) => `part that is kept, SHA-256 ${hash}`,
    },
    certificate: {
      column: 'Certificate of viewing',
      make: 'Make certificate',
      makeFor: (name) => `Make certificate of viewing for ${name}`,
      pdf: 'Certificate as PDF',
      json: 'as JSON',
      sound: 'verified: unchanged',
      changed: 'verified: changed',
    },
  },
);
