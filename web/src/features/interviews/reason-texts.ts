import type { Language } from '../../kernel/language.js';
import { formatDay } from '../../kernel/time.js';
import { specialChildren } from './specialism-words.js';

interface CodedReason {
  readonly code: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

type Values = Readonly<Record<string, string>>;
type Sentence = (values: Values) => string;
type Sentences = Readonly<Record<string, Sentence | string>>;

const who = ({ staffNumber }: Values) => (staffNumber === undefined ? '' : ` ${staffNumber}`);
const number = ({ registerNumber: known }: Values) => (known === undefined ? '' : ` ${known}`);
const THE_STUDIO: Readonly<Record<Language, string>> = { nl: 'De studio', en: 'The studio' };
const room = ({ studio }: Values, language: Language, unnamed = THE_STUDIO[language]) =>
  studio ?? unnamed;
const ON: Readonly<Record<Language, string>> = { nl: 'op', en: 'on' };
const on = ({ date }: Values, language: Language) =>
  date === undefined ? '' : ` ${ON[language]} ${formatDay(date, language, false)}`;
const EQUIPMENT: Readonly<Record<Language, Values>> = {
  nl: {
    WHEELCHAIR_ACCESS: 'toegang voor een rolstoel',
    INDUCTION_LOOP: 'ringleiding',
    INTERPRETER_POSITION: 'plaats voor een tolk in beeld',
  },
  en: {
    WHEELCHAIR_ACCESS: 'wheelchair access',
    INDUCTION_LOOP: 'induction loop',
    INTERPRETER_POSITION: 'place for an interpreter in the picture',
  },
};
const OTHER_EQUIPMENT: Readonly<Record<Language, string>> = {
  nl: 'apparatuur die nodig is',
  en: 'equipment that is needed',
};
const equipment = (v: Values, language: Language) =>
  EQUIPMENT[language][v.equipment ?? ''] ?? OTHER_EQUIPMENT[language];

const NL: Sentences = {
  'child-is-adult':
    'Het kind is op die dag meerderjarig; daarvoor geldt de procedure voor volwassenen.',
  'without-certificate-by-exception':
    'Zonder certificaat, met goedkeuring van de officier. Dit telt als afwijking.',
  'representation-conflict-open':
    'Een verdachte zorgt voor het kind. Ga na wie voor het kind kan spreken.',
  'question-round-not-offered':
    'De verdachte heeft een raadsman en er is geen vragenronde gehouden. Zo’n ronde kan een tweede verhoor voorkomen; bied haar aan bij Voorbereiding.',
  'age-unknown': 'De leeftijd is onbekend. Vul bij de behoeften een geschatte leeftijdsgroep in.',
  'no-session-for-age-band': 'Voor deze leeftijd bestaat geen studioverhoor.',
  'session-too-long': 'Het verhoor is te lang voor deze leeftijd.',
  'child-busy': 'Het kind heeft op dit moment al een verhoor.',
  'outside-child-hours': 'Buiten de uren die bij dit kind passen.',
  'sibling-in-waiting-window': 'Een ander kind uit deze zaak zou in dezelfde wachttijd zitten.',
  'certificate-missing': (v) => `De verhoorder${who(v)} heeft geen certificaat.`,
  'certificate-lacks-age-band': (v) =>
    `Het certificaat van verhoorder${who(v)} dekt deze leeftijd niet.`,
  'certificate-lacks-language': (v) => `De verhoorder${who(v)} spreekt deze taal niet.`,
  'certificate-lacks-specialism': (v) =>
    `De verhoorder${who(v)} heeft geen certificaat voor ${specialChildren(v.specialism, 'nl')}.`,
  'certificate-starts-after-session-start': (v) =>
    `Het certificaat van verhoorder${who(v)} gaat pas in${on(v, 'nl')}.`,
  'certificate-ends-before-session': (v) =>
    `Het certificaat van verhoorder${who(v)} loopt af${on(v, 'nl')}, voor het einde van het verhoor.`,
  'interviewer-busy': (v) => `De verhoorder${who(v)} heeft dan een ander verhoor.`,
  'interviewer-absent': (v) => `De verhoorder${who(v)} is dan afwezig.`,
  'interviewer-outside-working-time': (v) => `De verhoorder${who(v)} werkt dan niet.`,
  'interviewer-excluded': (v) =>
    `De verhoorder${who(v)} heeft een verdachte in deze zaak verhoord en hoort dit kind niet.`,
  'interviewer-not-the-same': 'Dit is niet dezelfde verhoorder als eerder.',
  'interviewer-sex': 'Het kind wil een verhoorder van het andere geslacht.',
  'interviewer-outside-region': (v) => `De verhoorder${who(v)} werkt in een andere regio.`,
  'studio-certificate-missing': (v) => `${room(v, 'nl')} heeft geen certificaat.`,
  'studio-certificate-starts-after-session-start': (v) =>
    `Het certificaat van ${room(v, 'nl', 'de studio')} gaat pas in${on(v, 'nl')}.`,
  'studio-certificate-ends': (v) =>
    `Het certificaat van ${room(v, 'nl', 'de studio')} loopt af${on(v, 'nl')}, voor het einde van het verhoor.`,
  'no-age-set': (v) => `${room(v, 'nl')} is niet ingericht voor deze leeftijd.`,
  'equipment-missing': (v) => `${room(v, 'nl')} heeft geen ${equipment(v, 'nl')}.`,
  'studio-too-far': (v) =>
    v.minutes === undefined
      ? `${room(v, 'nl')}: de reistijd is niet opgegeven.`
      : `${room(v, 'nl')} is ${v.minutes} minuten reizen; bij de behoeften staat hoogstens ${v.limit ?? '?'}.`,
  'studio-own-region-only': (v) =>
    `${room(v, 'nl')} ontvangt alleen kinderen van de eigen eenheid.`,
  'studio-busy': (v) => `${room(v, 'nl')} is dan bezet.`,
  'studio-closed': (v) => `${room(v, 'nl')} is dan gesloten of buiten gebruik.`,
  'studio-outside-opening-hours': (v) =>
    `Buiten de openingstijden van ${room(v, 'nl', 'de studio')}.`,
  'interpreter-missing': 'Er is een beëdigd tolk nodig. Vul het registernummer in.',
  'interpreter-lacks-language': (v) => `De tolk${number(v)} spreekt deze taal niet.`,
  'interpreter-not-registered': (v) =>
    `De tolk${number(v)} is dan niet als beëdigd en geïnstrueerd geregistreerd.`,
  'interpreter-busy': (v) => `De tolk${number(v)} is dan bezet.`,
  'interpreter-absent': (v) => `De tolk${number(v)} is dan afwezig.`,
  'interpreter-outside-working-time': (v) => `De tolk${number(v)} werkt dan niet.`,
  'authorisation-missing': 'Voor dit soort verhoor is een beslissing van de rechter nodig.',
  'authorisation-expired': 'De toestemming van de rechter is dan verlopen.',
  'authorisation-used': 'De toestemming van de rechter is al gebruikt.',
  'authorisation-mismatch':
    'De toestemming van de rechter geldt niet voor dit kind of dit soort verhoor.',
  'authorisation-modality-unmet': 'Een voorwaarde van de rechter is niet vervuld.',
  'resumption-of-nothing': 'Er is geen onderbroken verhoor om te hervatten.',
  'resumption-after-free-recall':
    'Het kind was al begonnen te vertellen; nog een verhoor vraagt een beslissing van de rechter.',
  'heard-elsewhere':
    'Dit kind is in een andere zaak al eens gehoord. Overleg met het openbaar ministerie.',
  'continuation-not-announced': 'Een voortzetting moet zijn aangekondigd.',
  'continuation-other-interviewer': 'Een voortzetting is met dezelfde verhoorder.',
  'continuation-too-late': 'Een voortzetting is binnen zeven dagen.',
  'continuation-already-held': 'Er is al een voortzetting geweest.',
  holiday: (v) =>
    v.date === undefined
      ? 'Dat is een feestdag of een gesloten dag; er wordt dan niemand gehoord.'
      : `${formatDay(v.date, 'nl', false)} is een feestdag of een gesloten dag; er wordt dan niemand gehoord.`,
  'too-soon': 'Dat is te kort na nu.',
  'slot-taken': 'Deze tijd is net door iemand anders geboekt.',
  'session-type-not-offered': 'Dit soort verhoor kan hier niet worden geboekt.',
  'initial-exists':
    'Er is al een eerste verhoor. Nog een keer horen vraagt een beslissing van de rechter.',
  'needs-missing': 'De behoeften van het kind zijn nog niet vastgelegd.',
  'needs-incomplete': 'De behoeften van het kind zijn nog niet volledig.',
  'support-person-not-offered': 'Er is nog geen begeleider aangeboden.',
  'representative-not-informed':
    'De wettelijk vertegenwoordiger is niet geïnformeerd, en er is geen reden met bijzondere curator.',
  'privilege-notice-not-planned': 'De mededeling over het verschoningsrecht is nog niet gepland.',
  'comes-of-age':
    'Het kind wordt voor het verhoor meerderjarig; de regels voor kinderen blijven gelden tenzij de jongere anders kiest.',
  'child-not-asked': 'Het kind is nog niet gevraagd naar tijd, begeleider en verhoorder.',
  'other-region': 'In een andere regio; de coördinator daar moet het aanvaarden.',
  'other-region-welcome': 'In een andere regio, waar dit kind zonder aanvaarding welkom is.',
  'travel-over-norm': ({ minutes }) =>
    minutes === undefined
      ? 'De reistijd is langer dan de norm.'
      : `Reistijd ${minutes} minuten; dat is meer dan de norm.`,
  'other-interviewer': 'Een andere verhoorder dan bij het eerdere verhoor.',
  soonest: 'Eerste mogelijkheid.',
  'days-from-now': ({ days }) =>
    days === '0' ? 'Vandaag.' : days === '1' ? 'Morgen.' : `Over ${days ?? '?'} dagen.`,
  'same-interviewer': 'Dezelfde verhoorder als eerder; kent dit kind.',
  specialised: (v) => `Gecertificeerd voor ${specialChildren(v.specialism, 'nl')}.`,
  'not-specialised': (v) =>
    `Niet apart gecertificeerd voor ${specialChildren(v.specialism, 'nl')}.`,
  'sex-as-wished': 'Verhoorder zoals het kind wil.',
  'sex-not-as-wished': 'Verhoorder is niet van het geslacht dat het kind wil.',
  travel: ({ minutes }) => `Reistijd ${minutes ?? '?'} minuten.`,
  'travel-unknown': 'De reistijd is niet bekend.',
  'suits-child-hours': 'Op uren die bij dit kind passen.',
  load: ({ load }) => `Deze verhoorder heeft die week ${load ?? '?'} verhoren.`,
  interpreter: ({ registerNumber }) => `Beëdigd tolk ${registerNumber ?? ''} kan dan.`,
};

const EN: Sentences = {
  'child-is-adult': 'The child is of age on that day; the procedure for adults applies.',
  'without-certificate-by-exception':
    'Without certificate, approved by the prosecutor. This counts as a deviation.',
  'representation-conflict-open':
    'A suspect has the care of the child. Look who can speak for the child.',
  'question-round-not-offered':
    'The suspect has counsel and no question round was held. One can prevent a second interview; offer it at Preparation.',
  'age-unknown': 'The age is unknown. Estimate an age group with the needs.',
  'no-session-for-age-band': 'There is no studio interview for this age.',
  'session-too-long': 'The interview is too long for this age.',
  'child-busy': 'The child already has an interview at this time.',
  'outside-child-hours': 'Outside the hours that suit this child.',
  'sibling-in-waiting-window': 'Another child of this case would be in the same waiting time.',
  'certificate-missing': (v) => `Interviewer${who(v)} has no certificate.`,
  'certificate-lacks-age-band': (v) =>
    `The certificate of interviewer${who(v)} does not cover this age.`,
  'certificate-lacks-language': (v) => `Interviewer${who(v)} does not speak this language.`,
  'certificate-lacks-specialism': (v) =>
    `Interviewer${who(v)} has no certificate for ${specialChildren(v.specialism, 'en')}.`,
  'certificate-starts-after-session-start': (v) =>
    `The certificate of interviewer${who(v)} begins only${on(v, 'en')}.`,
  'certificate-ends-before-session': (v) =>
    `The certificate of interviewer${who(v)} ends${on(v, 'en')}, before the interview does.`,
  'interviewer-busy': (v) => `Interviewer${who(v)} has another interview then.`,
  'interviewer-absent': (v) => `Interviewer${who(v)} is absent then.`,
  'interviewer-outside-working-time': (v) => `Interviewer${who(v)} does not work then.`,
  'interviewer-excluded': (v) =>
    `Interviewer${who(v)} questioned a suspect in this case and does not hear this child.`,
  'interviewer-not-the-same': 'This is not the interviewer of before.',
  'interviewer-sex': 'The child wishes an interviewer of the other sex.',
  'interviewer-outside-region': (v) => `Interviewer${who(v)} works in another region.`,
  'studio-certificate-missing': (v) => `${room(v, 'en')} has no certificate.`,
  'studio-certificate-starts-after-session-start': (v) =>
    `The certificate of ${room(v, 'en', 'the studio')} begins only${on(v, 'en')}.`,
  'studio-certificate-ends': (v) =>
    `The certificate of ${room(v, 'en', 'the studio')} ends${on(v, 'en')}, before the interview does.`,
  'no-age-set': (v) => `${room(v, 'en')} is not furnished for this age.`,
  'equipment-missing': (v) => `${room(v, 'en')} has no ${equipment(v, 'en')}.`,
  'studio-too-far': (v) =>
    v.minutes === undefined
      ? `${room(v, 'en')}: the travel time is not given.`
      : `${room(v, 'en')} is ${v.minutes} minutes away; the needs say ${v.limit ?? '?'} at most.`,
  'studio-own-region-only': (v) => `${room(v, 'en')} receives children of its own unit only.`,
  'studio-busy': (v) => `${room(v, 'en')} is taken then.`,
  'studio-closed': (v) => `${room(v, 'en')} is closed or out of use then.`,
  'studio-outside-opening-hours': (v) =>
    `Outside the opening hours of ${room(v, 'en', 'the studio')}.`,
  'interpreter-missing': 'A sworn interpreter is needed. Enter the register number.',
  'interpreter-lacks-language': (v) => `Interpreter${number(v)} does not speak this language.`,
  'interpreter-not-registered': (v) =>
    `Interpreter${number(v)} is not registered as sworn and briefed then.`,
  'interpreter-busy': (v) => `Interpreter${number(v)} is taken then.`,
  'interpreter-absent': (v) => `Interpreter${number(v)} is absent then.`,
  'interpreter-outside-working-time': (v) => `Interpreter${number(v)} does not work then.`,
  'authorisation-missing': 'This type of interview takes a judge’s decision.',
  'authorisation-expired': 'The judge’s leave has ended by then.',
  'authorisation-used': 'The judge’s leave has been used.',
  'authorisation-mismatch': 'The judge’s leave is not for this child or this type of interview.',
  'authorisation-modality-unmet': 'A condition of the judge is not met.',
  'resumption-of-nothing': 'There is no interrupted interview to resume.',
  'resumption-after-free-recall':
    'The child had begun to tell; another interview takes a judge’s decision.',
  'heard-elsewhere':
    'This child was interviewed in another case before. Consult the prosecution service.',
  'continuation-not-announced': 'A continuation must have been announced.',
  'continuation-other-interviewer': 'A continuation is with the same interviewer.',
  'continuation-too-late': 'A continuation is within seven days.',
  'continuation-already-held': 'There has been a continuation already.',
  holiday: (v) =>
    v.date === undefined
      ? 'That is a public holiday or a closed date; nobody is heard then.'
      : `${formatDay(v.date, 'en', false)} is a public holiday or a closed date; nobody is heard then.`,
  'too-soon': 'That is too soon.',
  'slot-taken': 'Somebody else has just booked this time.',
  'session-type-not-offered': 'This type of interview cannot be booked here.',
  'initial-exists':
    'There is a first interview already. Hearing the child again takes a judge’s decision.',
  'needs-missing': 'The needs of the child have not been recorded.',
  'needs-incomplete': 'The needs of the child are not complete.',
  'support-person-not-offered': 'No support person has been offered yet.',
  'representative-not-informed':
    'The legal representative is not informed, and there is no reason with a guardian ad litem.',
  'privilege-notice-not-planned': 'The notice about testimonial privilege is not planned yet.',
  'comes-of-age':
    'The child comes of age before the interview; the rules for children stay unless the young person chooses otherwise.',
  'child-not-asked': 'The child has not been asked about time, companion and interviewer.',
  'other-region': 'In another region; the coordinator there must accept.',
  'other-region-welcome': 'In another region, where this child is welcome without acceptance.',
  'travel-over-norm': ({ minutes }) =>
    minutes === undefined
      ? 'The travel time is longer than the norm.'
      : `Travel time ${minutes} minutes; more than the norm.`,
  'other-interviewer': 'Another interviewer than at the earlier interview.',
  soonest: 'First possibility.',
  'days-from-now': ({ days }) =>
    days === '0' ? 'Today.' : days === '1' ? 'Tomorrow.' : `In ${days ?? '?'} days.`,
  'same-interviewer': 'The same interviewer as before; knows this child.',
  specialised: (v) => `Certified for ${specialChildren(v.specialism, 'en')}.`,
  'not-specialised': (v) => `Not separately certified for ${specialChildren(v.specialism, 'en')}.`,
  'sex-as-wished': 'Interviewer as the child wishes.',
  'sex-not-as-wished': 'The interviewer is not of the sex the child wishes.',
  travel: ({ minutes }) => `Travel time ${minutes ?? '?'} minutes.`,
  'travel-unknown': 'The travel time is not known.',
  'suits-child-hours': 'At hours that suit this child.',
  load: ({ load }) => `This interviewer has ${load ?? '?'} interviews that week.`,
  interpreter: ({ registerNumber }) => `Sworn interpreter ${registerNumber ?? ''} can come then.`,
};

/** A sentence for a coded reason of the planner; a code without a sentence is shown as it is. */
export function reasonText({ code, params }: CodedReason, language: Language): string {
  const sentence = (language === 'nl' ? NL : EN)[code] ?? code;
  if (typeof sentence === 'string') return sentence;
  return sentence(Object.fromEntries(params.map(({ name, value }) => [name, value])));
}
