import type { Language } from '../../kernel/language.js';
import { problemText } from './index.js';

type Sentences = Readonly<Record<string, string>>;

const NL: Sentences = {
  'unknown-field': 'dit veld hoort hier niet',
  'unprintable-character': 'er staat een teken in dat niet kan worden bewaard',
  'not-a-day': 'vul een datum in',
  'not-an-instant-with-zone': 'vul een datum en een tijd in',
  'not-a-choice': 'maak een keuze',
  'not-an-id': 'maak een keuze',
  'wrong-form': 'dit is niet goed geschreven',
  'too-long': 'de tekst is te lang',
  'too-short': 'vul dit in',
  'too-small': 'het getal is te laag',
  'too-large': 'het getal is te hoog',
  'too-few': 'voeg er ten minste één toe',
  'too-many': 'dit zijn er te veel',
  'not-unique': 'hetzelfde staat er twee keer',
  'wrong-type': 'vul dit in',
  missing: 'vul dit in',
  'not-given': 'geef uw instemming',
  'identifies-child': 'hierin staan gegevens die het kind herkenbaar maken',
  'for-defence-only': 'alleen de verdediging kan dit kiezen',
  'for-child-side-only': 'alleen wie namens het kind antwoordt vult dit in',
  'not-with-reason': 'laat dit leeg als het kind niet is gevraagd',
  'in-past': 'deze dag is voorbij',
  'in-future': 'deze dag moet nog komen',
  'only-with-grant': 'dit hoort alleen bij een toewijzing',
  'needs-legal-ground': 'deze grond kan alleen naast een wettelijke grond staan',
  'presumed-interest-refused': 'zeg waarom het voorondersteld belang hier moet wijken',
  'not-heard-before':
    'het kind is in deze zaak nog niet gehoord, dus er is geen eerdere studioverhoorder',
  'only-with-closure': 'dit hoort alleen bij gesloten deuren',
  'only-with-partial': 'dit hoort alleen bij gedeeltelijk gesloten deuren',
  'before-start': 'het einde moet na het begin liggen',
  'not-on-the-clock': 'deze tijd bestaat niet, omdat de klok dan verspringt',
  'not-offered': 'bied dit eerst aan',
  'not-planned': 'plan dit eerst',
  'not-requested': 'verzoek dit eerst',
  'not-wished': 'laat dit leeg als het kind niemand bij zich wil',
  'out-of-order': 'dit tijdstip klopt niet met het verloop',
  'outside-text': 'dit valt buiten de tekst',
  'column-missing': 'deze kolom ontbreekt',
  'column-unknown': 'deze kolom is onbekend',
  'column-twice': 'deze kolom staat er twee keer',
  unknown: 'dit is niet bekend',
  'window-invalid': 'kies hoogstens 62 dagen, vanaf vandaag',
};

const EN: Sentences = {
  'unknown-field': 'this field does not belong here',
  'unprintable-character': 'it holds a character that cannot be kept',
  'not-a-day': 'enter a date',
  'not-an-instant-with-zone': 'enter a date and a time',
  'not-a-choice': 'make a choice',
  'not-an-id': 'make a choice',
  'wrong-form': 'this is not written correctly',
  'too-long': 'the text is too long',
  'too-short': 'fill this in',
  'too-small': 'the number is too low',
  'too-large': 'the number is too high',
  'too-few': 'add at least one',
  'too-many': 'there are too many',
  'not-unique': 'the same is here twice',
  'wrong-type': 'fill this in',
  missing: 'fill this in',
  'not-given': 'give your agreement',
  'identifies-child': 'this holds data by which the child can be recognised',
  'for-defence-only': 'only the defence can choose this',
  'for-child-side-only': 'only who answers for the child fills this in',
  'not-with-reason': 'leave this empty when the child was not asked',
  'in-past': 'this day has passed',
  'in-future': 'this day is yet to come',
  'only-with-grant': 'this belongs to a grant only',
  'needs-legal-ground': 'this ground stands only beside a legal ground',
  'presumed-interest-refused': 'say why the presumed interest has to yield here',
  'not-heard-before':
    'the child was not heard in this case before, so there is no earlier interviewer',
  'only-with-closure': 'this belongs to closed doors only',
  'only-with-partial': 'this belongs to partly closed doors only',
  'before-start': 'the end must come after the start',
  'not-on-the-clock': 'this time does not exist, as the clock changes then',
  'not-offered': 'offer this first',
  'not-planned': 'plan this first',
  'not-requested': 'request this first',
  'not-wished': 'leave this empty when the child wishes nobody',
  'out-of-order': 'this time does not fit the course of the session',
  'outside-text': 'this lies outside the text',
  'column-missing': 'this column is missing',
  'column-unknown': 'this column is unknown',
  'column-twice': 'this column is there twice',
  unknown: 'this is not known',
  'window-invalid': 'choose at most 62 days, from today on',
};

/** What is wrong with one field, to follow its name. */
export function fieldText(code: string, language: Language): string {
  const known = (language === 'nl' ? NL : EN)[code];
  if (known !== undefined) return known;
  if (code.includes('.')) return problemText(code, language).what;
  return language === 'nl' ? 'dit klopt niet' : 'this is not right';
}
