import type { KnownIdentity } from '../../src/pseudonymiser/index.js';
import { capital } from './damage.js';

/** A text, and the stretch of it that must stay. */
export interface Negative {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Between the angle quotes stands what is not the child's: `ACHTERNAAM` is borne by an official too. */
const TEMPLATES: readonly (readonly [string, string])[] = [
  ['official', 'Opgemaakt door verbalisant «ACHTERNAAM» van het basisteam.'],
  ['official', 'De officier van justitie, mr. Q. «ACHTERNAAM», eist een straf.'],
  ['official', 'De rechter-commissaris «ACHTERNAAM» heeft het verhoor bepaald.'],
  ['official', 'Tolk: mevrouw Q.X. «ACHTERNAAM», geen familie.'],
  ['suspect', 'De verdachte «Dennis Vaartjes», geboren op «3 april 1979», zweeg.'],
  ['suspect', 'Verdachte gebruikt telefoonnummer «06-55667788» en zweeg.'],
  ['suspect', 'De verdachte woont aan de «Schoolstraat 40» te «Lelystad».'],
  ['suspect', 'De verdachte rijdt in een auto met kenteken «TK-919-B».'],
  ['date', 'Op «14 januari 2025» is aangifte gedaan van het feit.'],
  ['date', 'Het verhoor begon op «02-03-2025» om 10.15 uur.'],
  ['number', 'Parketnummer «05/123456-25», zaak van de rechtbank.'],
  ['number', 'Proces-verbaal «PL0600-2025012345-7», bladzijde 3.'],
  ['statute', 'Hij wordt vervolgd voor «artikel 248 Sr» en «artikel 300 Sr».'],
  ['town', 'De rechtbank «PLAATS» heeft de zaak aangehouden.'],
  ['town', 'Het gerechtshof «PLAATS» bevestigt het vonnis van de rechter.'],
  ['institution', 'De zorg is overgedragen aan «Veilig Thuis» en de gemeente.'],
  ['word', 'Het was een rustige dag met «storm» op zee en regen.'],
  ['word', 'De zitting is in «mei» 2025 en daarna in juni.'],
  ['word', 'Zij kocht een «roos» en een brood bij de «bakker» op de hoek.'],
  ['word', 'De jas was «wit» en er zat een «vos» op de mouw.'],
];

const MARKED = /«([^»]+)»/g;

function stretches(kind: string, marked: string): readonly Negative[] {
  const text = marked.replace(/[«»]/g, '');
  return [...marked.matchAll(MARKED)].map(({ index, 1: value = '' }, at) => {
    const start = index - 2 * at;
    return { kind, text, start, end: start + value.length };
  });
}

/** What must stay in texts about one child. */
export function negativesOf(vault: KnownIdentity): readonly Negative[] {
  const { prefix, surname } = vault;
  const family = capital([prefix, surname].filter((part) => part !== '').join(' '));
  return TEMPLATES.flatMap(([kind, template]) =>
    stretches(
      kind,
      template.replace('ACHTERNAAM', family).replace('PLAATS', vault.address?.town ?? ''),
    ),
  );
}
