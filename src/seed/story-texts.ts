/** What the vault is told of an invented child. */
export interface SeedChild {
  readonly callName: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly parent: string;
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly town: string;
  readonly school: string;
  readonly phone: string;
}

/** The identity as the API takes it. */
export function identityOf(child: SeedChild): Readonly<Record<string, unknown>> {
  return {
    callName: child.callName,
    givenNames: [child.callName],
    surname: child.surname,
    dateOfBirth: child.dateOfBirth,
    placeOfBirth: child.town,
    address: {
      street: child.street,
      number: child.number,
      postcode: child.postcode,
      town: child.town,
    },
    school: { name: child.school, class: 'groep 7' },
    phones: [child.phone],
    parents: [{ role: 'moeder', givenName: child.parent, surname: child.surname }],
  };
}

/**
 * A procedural text as the police write it, full of the child's data, about a bicycle taken in the street.
 * All of it is invented; nothing in it is more than a scare.
 */
export function reportText(child: SeedChild, date: string): string {
  const { callName, surname, parent, street, number, postcode, town, school, phone } = child;
  return `PROCES-VERBAAL VAN AANGIFTE

Op ${date} deed mevrouw ${parent} ${surname} aangifte als moeder en wettelijk vertegenwoordiger van ${callName} ${surname}, leerling van ${school}. Het gezin woont aan de ${street} ${number}, ${postcode} ${town}, telefoon ${phone}. Mevrouw ${surname} verklaarde het volgende.

"Mijn kind kwam die middag overstuur thuis van school. ${callName} vertelde dat een man op de hoek van de straat het stuur van de fiets had vastgepakt en hard had geroepen. ${callName} is gevallen en heeft de knie geschaafd. De fiets is later teruggevonden bij het station."

Ik zag dat ${callName} een pleister op de knie had. Ik heb ${callName} niets over het voorval gevraagd; een kind wordt gehoord door een gecertificeerde verhoorder in een kindvriendelijke studio. Ik heb mevrouw ${surname} uitgelegd hoe dat gaat en haar verteld dat in het dossier een kindnummer komt te staan in plaats van de naam ${surname}.

De juf van ${school} heeft later die week gebeld en gezegd dat ${callName.toUpperCase()} stiller is dan anders. Zij is bereikbaar via de school.

Verbalisant J. de Wacht, hoofdagent, basisteam ${town}. Het betreft artikel 300 van het Wetboek van Strafrecht.`;
}

/** What a session log says; no word of what the child told. */
export const LOG_LINES = [
  { kind: 'ARRIVAL', note: 'Kind en begeleider zijn aangekomen via de eigen ingang.' },
  { kind: 'PHASE', phase: 'INTRODUCTION' },
  { kind: 'PHASE', phase: 'FREE_RECALL' },
  { kind: 'BREAK', note: 'Pauze van vijf minuten, glas water.' },
  { kind: 'RESUMED' },
  { kind: 'PHASE', phase: 'QUESTIONS' },
  { kind: 'PHASE', phase: 'CLOSURE' },
] as const;

/** What was written down of a child's needs; only the interviewer's sex differs from child to child. */
export const NEEDS = {
  version: 0,
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: true,
  supportPersonWished: true,
  supportPersonRole: 'PARENT',
  childAsked: true,
  childWishes: 'Liever in de ochtend, en graag met de knuffel erbij.',
  accessNeeds: [],
  disabilityNote: null,
  traumaNote: null,
  busyHours: [],
  wishedDaytime: null,
  wordsForThings: null,
  representationConflict: 'NOT_CHECKED',
  representativeInformed: true,
  representativeReason: null,
  guardianRequested: false,
  privilegeNoticeNeeded: false,
  privilegeNoticePlanned: false,
  travelLimitMinutes: 90,
  travelTimes: [],
  estimatedAgeBand: null,
  adultProcedureChosen: false,
  complete: true,
};

/** Why a session is booked although a warning stands; only those of warnings that stand are kept. */
export const BOOKING_REASONS = [
  {
    code: 'question-round-not-offered',
    reason:
      'De raadsman heeft zich net gesteld; wachten op een vragenronde duurt te lang voor dit kind.',
  },
  { code: 'travel-over-norm', reason: 'Dichterbij was binnen twee weken geen studio vrij.' },
];
