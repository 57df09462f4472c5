import { dictionary } from '../../kernel/language.js';
import type { AudienceGround } from './document-queries.js';

interface AudienceTexts {
  readonly title: string;
  readonly everyone: string;
  readonly only: (who: string) => string;
  readonly nobody: string;
  readonly always: string;
  readonly change: string;
  readonly forWhom: string;
  readonly choices: Readonly<Record<'EVERYONE' | 'SOME', string>>;
  readonly who: string;
  readonly whoHint: string;
  readonly vacant: string;
  readonly ground: string;
  readonly groundHint: string;
  readonly grounds: Readonly<Record<AudienceGround, string>>;
  readonly authorisation: string;
  readonly authorisationHint: string;
  readonly reason: string;
  readonly submit: string;
  readonly saved: string;
  readonly history: string;
  readonly narrowed: string;
}

export const audienceTexts = dictionary<AudienceTexts>(
  {
    title: 'Voor wie dit stuk is',
    everyone: 'Voor iedereen in de zaak.',
    only: (who) => `Alleen voor: ${who}.`,
    nobody: 'Voor geen van de partijen.',
    always:
      'Het openbaar ministerie en de rechter-commissaris lezen het altijd. Wie het niet krijgt, ziet niet dat het er is (systeemregel).',
    change: 'Wijzigen voor wie dit stuk is',
    forWhom: 'Voor wie',
    choices: { EVERYONE: 'iedereen in de zaak', SOME: 'alleen wie hieronder is aangevinkt' },
    who: 'Wie het stuk krijgt',
    whoHint: 'Wie later in de zaak komt, krijgt het pas als u dat hier zegt.',
    vacant: 'nog niemand',
    ground: 'Grond om een procespartij weg te laten',
    groundHint: 'Alleen de officier van justitie houdt een stuk weg bij een procespartij.',
    grounds: {
      NOT_CONCERNED: 'Het stuk gaat die partij niet aan',
      INVESTIGATION_INTEREST: 'Het belang van het onderzoek, voorlopig',
      AUTHORISED: 'Met machtiging van de rechter-commissaris',
    },
    authorisation: 'Machtiging',
    authorisationHint: 'Datum en kenmerk.',
    reason: 'Reden',
    submit: 'Vastleggen',
    saved: 'Vastgelegd voor wie dit stuk is.',
    history: 'Eerdere beslissingen',
    narrowed: 'niet voor iedereen',
  },
  {
    title: 'For whom this document is',
    everyone: 'For everybody in the case.',
    only: (who) => `Only for: ${who}.`,
    nobody: 'For none of the parties.',
    always:
      'The prosecution and the investigating judge always read it. Who does not get it does not see that it is there (system rule).',
    change: 'Change for whom this document is',
    forWhom: 'For whom',
    choices: { EVERYONE: 'everybody in the case', SOME: 'only who is ticked below' },
    who: 'Who gets the document',
    whoHint: 'Who joins the case later gets it only once you say so here.',
    vacant: 'nobody yet',
    ground: 'Ground for leaving a party out',
    groundHint: 'Only the prosecutor keeps a document from a party of the proceeding.',
    grounds: {
      NOT_CONCERNED: 'The document does not concern that party',
      INVESTIGATION_INTEREST: 'The interest of the investigation, for now',
      AUTHORISED: 'With an authorisation of the investigating judge',
    },
    authorisation: 'Authorisation',
    authorisationHint: 'Date and reference.',
    reason: 'Reason',
    submit: 'Record',
    saved: 'Recorded for whom this document is.',
    history: 'Earlier decisions',
    narrowed: 'not for everybody',
  },
);
