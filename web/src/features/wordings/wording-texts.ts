import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

interface WordingTexts {
  readonly title: string;
  readonly lead: string;
  readonly suggested: string;
  readonly noSuggestions: string;
  readonly noSuggestionsNext: string;
  readonly pair: (general: string, specific: string) => string;
  readonly times: (times: number) => string;
  readonly accept: string;
  readonly decline: string;
  readonly acceptPair: (pair: string) => string;
  readonly declinePair: (pair: string) => string;
  readonly done: string;
  readonly states: Readonly<Record<'SUGGESTED' | 'ACCEPTED' | 'DECLINED', StateWord>>;
  readonly decided: string;
  readonly add: string;
  readonly general: string;
  readonly generalHint: string;
  readonly specific: string;
  readonly submit: string;
  readonly builtIn: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly lines: (count: number) => string;
}

export const wordingTexts = dictionary<WordingTexts>(
  {
    title: 'Woordenlijst',
    lead: 'Van juristentaal naar kindertaal. Hiermee worden vragen naast de transcripten gelegd.',
    suggested: 'Voorgesteld',
    noSuggestions: 'Er zijn geen voorstellen.',
    noSuggestionsNext: 'Een voorstel ontstaat als een verzoeker een passage als antwoord aanwijst.',
    pair: (general, specific) => `${general} → ${specific}`,
    times: (times) => (times === 1 ? '1 keer voorgesteld' : `${String(times)} keer voorgesteld`),
    accept: 'Overnemen',
    decline: 'Afwijzen',
    acceptPair: (pair) => `Overnemen: ${pair}`,
    declinePair: (pair) => `Afwijzen: ${pair}`,
    done: 'Verwerkt.',
    states: {
      SUGGESTED: { word: 'Voorgesteld', meaning: 'Nog niet in gebruik.', tone: 'attention' },
      ACCEPTED: { word: 'In gebruik', meaning: 'Door een beheerder overgenomen.', tone: 'done' },
      DECLINED: { word: 'Afgewezen', meaning: 'Wordt niet gebruikt.', tone: 'stopped' },
    },
    decided: 'Toegevoegd of beslist',
    add: 'Een paar toevoegen',
    general: 'Woorden van juristen',
    generalHint: 'Kleine letters, gescheiden door spaties. Geen namen.',
    specific: 'Woorden van kinderen',
    submit: 'Toevoegen',
    builtIn: 'Met het product meegeleverd',
    groups: {
      people: 'Personen en verwantschap',
      appearance: 'Uiterlijk en kleding',
      time: 'Tijd, duur en volgorde',
      place: 'Plaats, afstand en richting',
      things: 'Dingen, wapens en voertuigen',
      acts: 'Handelingen',
      speech: 'Gesproken woorden',
      mind: 'Gevoel, gedachten en letsel',
      law: 'Procedure',
      formal: 'Formele woorden',
      surroundings: 'Omgeving',
      idiom: 'Zegswijzen',
      turns: 'Wendingen',
      supplement: 'Aanvullingen',
      abstract: 'Abstracte begrippen',
      handles: 'Hoe een verhoorder ernaar vraagt',
      register: 'De taal van het dossier',
      frames: 'De vorm van de vraag',
      scenes: 'Tafereel',
    },
    lines: (count) => `${String(count)} begrippen`,
  },
  {
    title: 'Word list',
    lead: 'From lawyers’ language to children’s. Questions are held against transcripts with it.',
    suggested: 'Suggested',
    noSuggestions: 'There are no suggestions.',
    noSuggestionsNext: 'A suggestion arises when an applicant marks a passage as the answer.',
    pair: (general, specific) => `${general} → ${specific}`,
    times: (times) => (times === 1 ? 'suggested once' : `suggested ${String(times)} times`),
    accept: 'Accept',
    decline: 'Decline',
    acceptPair: (pair) => `Accept: ${pair}`,
    declinePair: (pair) => `Decline: ${pair}`,
    done: 'Done.',
    states: {
      SUGGESTED: { word: 'Suggested', meaning: 'Not in use yet.', tone: 'attention' },
      ACCEPTED: { word: 'In use', meaning: 'Accepted by an administrator.', tone: 'done' },
      DECLINED: { word: 'Declined', meaning: 'Is not used.', tone: 'stopped' },
    },
    decided: 'Added or decided',
    add: 'Add a pair',
    general: 'Lawyers’ words',
    generalHint: 'Small letters, separated by spaces. No names.',
    specific: 'Children’s words',
    submit: 'Add',
    builtIn: 'Comes with the product',
    groups: {
      people: 'Persons and kinship',
      appearance: 'Appearance and clothing',
      time: 'Time, duration and order',
      place: 'Place, distance and direction',
      things: 'Things, weapons and vehicles',
      acts: 'Acts',
      speech: 'Words spoken',
      mind: 'Feelings, thoughts and injuries',
      law: 'Procedure',
      formal: 'Formal words',
      surroundings: 'Surroundings',
      idiom: 'Idiom',
      turns: 'Turns of phrase',
      supplement: 'Supplement',
      abstract: 'Abstract notions',
      handles: 'How an interviewer asks for it',
      register: 'The language of the file',
      frames: 'The form of the question',
      scenes: 'Scenes',
    },
    lines: (count) => `${String(count)} concepts`,
  },
);
