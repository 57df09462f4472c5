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
};

/** What is wrong with one field, to follow its name. */
export function fieldText(code: string, language: Language): string {
  const known = (language === 'nl' ? NL : EN)[code];
  return known ?? problemText(code, language).what;
}
