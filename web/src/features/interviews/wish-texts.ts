import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

type Wishes = Readonly<Record<Schemas['Wish'], string>>;

const WISHES_NL: Wishes = {
  'interviewer-sex': 'een verhoorder van het geslacht dat het kind wil',
  'same-interviewer': 'de verhoorder die het kind al kent',
  'busy-hours': 'school-, slaap- en medicijntijden',
  daytime: 'het gewenste deel van de dag',
  travel: 'de langste reistijd',
  region: 'een studio in de eigen regio',
  language: 'de taal van het kind',
  specialism: 'een verhoorder met een certificaat voor kinderen met een verstandelijke beperking',
  equipment: 'wat de ruimte moet hebben',
};

const WISHES_EN: Wishes = {
  'interviewer-sex': 'an interviewer of the sex the child wishes',
  'same-interviewer': 'the interviewer the child knows',
  'busy-hours': 'school, sleep and medication hours',
  daytime: 'the part of the day wished for',
  travel: 'the longest travel time',
  region: 'a studio in the own region',
  language: 'the language of the child',
  specialism: 'an interviewer certified for children with an intellectual disability',
  equipment: 'what the room must have',
};

export const wishTexts = dictionary(
  {
    wishes: WISHES_NL,
    fitting: (n: number) =>
      n === 1 ? '1 tijd voldoet aan alles.' : `${String(n)} tijden voldoen aan alles.`,
    more: (n: number) =>
      n === 1 ? 'zonder dit: 1 tijd meer' : `zonder dit: ${String(n)} tijden meer`,
    leftOut: 'telt nu niet mee',
    leave: 'Weglaten',
    back: 'Weer meewegen',
    change: 'Behoeften bijwerken',
    rule: 'Een wens weglaten geldt voor deze zoekvraag. Wat het kind nodig heeft, verandert u bij de behoeften.',
    week: 'Week met gevonden tijden',
    parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
    part: 'Dagdeel',
    count: (n: number) => (n === 0 ? 'geen' : n === 1 ? '1 tijd' : `${String(n)} tijden`),
    all: (day: string) => `Alle tijden van ${day} zoeken`,
    allShort: 'Deze dag zoeken',
    earlier: 'Vorige week',
    later: 'Volgende week',
  },
  {
    wishes: WISHES_EN,
    fitting: (n: number) =>
      n === 1 ? '1 time meets everything.' : `${String(n)} times meet everything.`,
    more: (n: number) =>
      n === 1 ? 'without this: 1 more time' : `without this: ${String(n)} more times`,
    leftOut: 'does not count now',
    leave: 'Leave out',
    back: 'Count again',
    change: 'Update the needs',
    rule: 'Leaving a wish out is for this search. What the child needs is changed with the needs.',
    week: 'Week with the times found',
    parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
    part: 'Part of the day',
    count: (n: number) => (n === 0 ? 'none' : n === 1 ? '1 time' : `${String(n)} times`),
    all: (day: string) => `Search all times of ${day}`,
    allShort: 'Search this day',
    earlier: 'Previous week',
    later: 'Next week',
  },
);
