import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface NeedsWords {
  readonly care: string;
  readonly accessNeeds: string;
  readonly accessHint: string;
  readonly needs: Words<Schemas['AccessNeed']>;
  readonly disability: string;
  readonly trauma: string;
  readonly traumaHint: string;
  readonly things: string;
  readonly thingsHint: string;
  readonly hours: string;
  readonly hoursHint: string;
  readonly kind: string;
  readonly kinds: Words<Schemas['BusyKind']>;
  readonly weekday: string;
  readonly weekdays: readonly string[];
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly remove: (day: string, from: string) => string;
  readonly add: string;
  readonly daytime: string;
  readonly daytimes: Words<Schemas['Daytime']>;
  readonly noPreference: string;
  readonly conflict: string;
  readonly conflictHint: string;
  readonly conflicts: Words<Schemas['RepresentationCheck']>;
  readonly conflictSource: string;
  readonly conflictNote: string;
  readonly session: string;
  readonly privilegeTitle: string;
  readonly privilegeText: string;
  readonly privilegeSource: string;
}

export const needsWords = dictionary<NeedsWords>(
  {
    care: 'Beperking, belasting en woorden',
    accessNeeds: 'Waar rekening mee te houden is',
    accessHint: 'Rolstoel en gehoor bepalen welke studio’s worden gezocht.',
    needs: {
      WHEELCHAIR: 'rolstoel',
      HEARING: 'gehoor',
      SIGHT: 'zicht',
      SPEECH: 'spraak',
      INTELLECTUAL_DISABILITY: 'verstandelijke beperking',
      AUTISM: 'autisme',
      ATTENTION: 'aandacht',
      OTHER: 'anders',
    },
    disability: 'Wat de beperking vraagt',
    trauma: 'Wat het kind bang of onrustig maakt',
    traumaHint: 'Niet wat er is gebeurd; wel wat u beter laat.',
    things: 'Hoe het kind dingen noemt',
    thingsHint: 'De eigen woorden van het kind, zonder namen.',
    hours: 'Uren die niet passen',
    hoursHint: 'School, slaap, medicatie of therapie. Tijden daarbuiten staan vooraan.',
    kind: 'Waarom',
    kinds: {
      SCHOOL: 'school',
      SLEEP: 'slaap',
      MEDICATION: 'medicatie',
      THERAPY: 'therapie',
      OTHER: 'anders',
    },
    weekday: 'Dag',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    from: (day) => `Van, ${day}`,
    to: (day) => `Tot, ${day}`,
    remove: (day, from) => `Verwijder ${day} ${from}`,
    add: 'Uren toevoegen',
    daytime: 'Moment van de dag dat het kind wil',
    daytimes: { MORNING: 'ochtend', AFTERNOON: 'middag' },
    noPreference: 'geen voorkeur',
    conflict: 'Kan een vertegenwoordiger voor het kind spreken tegen deze verdachte?',
    conflictHint: 'Nodig als een ouder, stiefouder of verzorger verdachte is.',
    conflicts: {
      NOT_CHECKED: 'nog niet nagegaan',
      NONE: 'ja, een vertegenwoordiger zonder strijdig belang',
      CONFLICT: 'nee, de belangen zijn strijdig',
    },
    conflictSource: 'art. 1:250 BW',
    conflictNote:
      'Bij strijdig belang wordt een bijzondere curator verzocht. De taak staat dan op de werklijst van het parket.',
    session: 'Voor dit kind',
    privilegeTitle: 'Mededeling over het verschoningsrecht',
    privilegeText:
      '“Je gaat straks vertellen over iemand uit je familie. Je mag vertellen, maar het hoeft niet. Niemand wordt boos als je niets wilt zeggen. Je mag ook later nog stoppen.” Zeg dit vóór het vrije verhaal en vraag het kind of het dit begrijpt.',
    privilegeSource: 'art. 217 Sv; de tekst is een systeemregel',
  },
  {
    care: 'Disability, strain and words',
    accessNeeds: 'What to reckon with',
    accessHint: 'Wheelchair and hearing decide which studios are searched.',
    needs: {
      WHEELCHAIR: 'wheelchair',
      HEARING: 'hearing',
      SIGHT: 'sight',
      SPEECH: 'speech',
      INTELLECTUAL_DISABILITY: 'intellectual disability',
      AUTISM: 'autism',
      ATTENTION: 'attention',
      OTHER: 'other',
    },
    disability: 'What the disability asks',
    trauma: 'What frightens or unsettles the child',
    traumaHint: 'Not what happened; what is better left.',
    things: 'What the child calls things',
    thingsHint: 'The child’s own words, without names.',
    hours: 'Hours that do not suit',
    hoursHint: 'School, sleep, medication or therapy. Times outside them come first.',
    kind: 'Why',
    kinds: {
      SCHOOL: 'school',
      SLEEP: 'sleep',
      MEDICATION: 'medication',
      THERAPY: 'therapy',
      OTHER: 'other',
    },
    weekday: 'Day',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    from: (day) => `From, ${day}`,
    to: (day) => `Until, ${day}`,
    remove: (day, from) => `Remove ${day} ${from}`,
    add: 'Add hours',
    daytime: 'Time of day the child wishes',
    daytimes: { MORNING: 'morning', AFTERNOON: 'afternoon' },
    noPreference: 'no preference',
    conflict: 'Can a representative speak for the child against this suspect?',
    conflictHint: 'Needed when a parent, step-parent or carer is a suspect.',
    conflicts: {
      NOT_CHECKED: 'not looked into yet',
      NONE: 'yes, a representative without conflicting interest',
      CONFLICT: 'no, the interests conflict',
    },
    conflictSource: 'art. 1:250 Dutch Civil Code',
    conflictNote:
      'With conflicting interests a guardian ad litem is requested. The task is then on the work list of the prosecution office.',
    session: 'For this child',
    privilegeTitle: 'Notice about testimonial privilege',
    privilegeText:
      '“You are going to talk about somebody of your family. You may tell, but you do not have to. Nobody will be angry when you say nothing. You may stop later too.” Say this before the free account and ask whether the child understands it.',
    privilegeSource: 'art. 217 Dutch Code of Criminal Procedure; the text is a rule of this system',
  },
);
