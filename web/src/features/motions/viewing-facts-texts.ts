import { dictionary } from '../../kernel/language.js';

export const viewingFactsTexts = dictionary(
  {
    title: 'Wat u hebt bekeken',
    lead: 'Dit vult het systeem in. De rechter ziet hetzelfde.',
    offers: 'Tijden in de kijkkamer',
    none: 'Er is geen tijd in de kijkkamer gevraagd.',
    askRoom: 'Tijd in de kijkkamer vragen',
    asked: 'gevraagd op',
    noSlot: 'geen tijd aangeboden; uiterlijk',
    chosen: 'gekozen',
    notChosen: 'niet gekozen',
    certificate: 'Mijn kijkbewijs bijvoegen',
    certificateHint:
      'Een kijkbewijs van wat nu is bekeken, voor iedere opname waarvan iets is getoond.',
    attached: (count: number) =>
      count === 1 ? '1 kijkbewijs bijgevoegd' : `${String(count)} kijkbewijzen bijgevoegd`,
    remove: 'Kijkbewijs niet meer bijvoegen',
    download: (place: number) => `Kijkbewijs ${String(place)} (PDF)`,
    json: (place: number) => `Kijkbewijs ${String(place)} (JSON)`,
    done: 'Het kijkbewijs is bijgevoegd.',
  },
  {
    title: 'What you watched',
    lead: 'The system fills this in. The judge sees the same.',
    offers: 'Times in the viewing room',
    none: 'No time in the viewing room was asked for.',
    askRoom: 'Ask for a time in the viewing room',
    asked: 'asked on',
    noSlot: 'no time was offered; due by',
    chosen: 'chosen',
    notChosen: 'not chosen',
    certificate: 'Attach my certificate of viewing',
    certificateHint:
      'A certificate of what was watched by now, for each recording of which something was shown.',
    attached: (count: number) =>
      count === 1 ? '1 certificate attached' : `${String(count)} certificates attached`,
    remove: 'No longer attach the certificate',
    download: (place: number) => `Certificate of viewing ${String(place)} (PDF)`,
    json: (place: number) => `Certificate of viewing ${String(place)} (JSON)`,
    done: 'The certificate is attached.',
  },
);
