import { dictionary } from '../../kernel/language.js';
import type { Ground, KeptRecording, StartEvent } from './retention-queries.js';

interface RetentionTexts {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly events: Readonly<Record<StartEvent, string>>;
  readonly because: Readonly<Record<KeptRecording['keptBecause'][number], string>>;
  readonly states: Readonly<Record<NonNullable<KeptRecording['destruction']>['state'], string>>;
  readonly term: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'ground'
      | 'event'
      | 'startedOn'
      | 'dueAt'
      | 'months'
      | 'by'
      | 'source'
      | 'toVerify'
      | 'start'
      | 'startLead'
      | 'submit'
      | 'done',
      string
    >
  > & { readonly monthsOf: (months: number) => string };
  readonly holds: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'place'
      | 'placeText'
      | 'placed'
      | 'lift'
      | 'liftText'
      | 'liftDone'
      | 'by'
      | 'liftedOn',
      string
    >
  >;
  readonly list: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'track'
      | 'child'
      | 'standing'
      | 'act'
      | 'free'
      | 'destroyed'
      | 'ask'
      | 'askText'
      | 'asked'
      | 'approve'
      | 'approveText'
      | 'approved'
      | 'deny'
      | 'denyText'
      | 'denied'
      | 'certificate'
      | 'hash'
      | 'erased'
      | 'askedBy',
      string
    >
  >;
  readonly policies: Readonly<Record<'title' | 'from', string>>;
}

export const retentionTexts = dictionary<RetentionTexts>(
  {
    title: 'Bewaren en vernietigen',
    lead: 'Hoe lang de opnamen van deze zaak worden bewaard, wat ze langer bewaart, en wat er is vernietigd. Wat later nog wordt ingeleverd, valt onder dezelfde termijn.',
    link: 'Bewaren en vernietigen',
    grounds: { SEX_OFFENCE: 'zedenzaak', OTHER_OFFENCE: 'andere zaak' },
    events: { IRREVOCABLE: 'onherroepelijk vonnis', DISMISSAL: 'sepot' },
    because: {
      'case-open': 'de zaak loopt nog',
      'no-term': 'er is nog geen bewaartermijn begonnen',
      'term-runs': 'de bewaartermijn loopt nog',
      held: 'de opnamen worden vastgehouden',
      used: 'een andere procedure vraagt of gebruikt de opname',
      'identity-held': 'de gegevens van het kind moeten bewaard blijven',
    },
    states: { ASKED: 'vernietiging gevraagd', APPROVED: 'vernietigd', DENIED: 'niet vernietigd' },
    term: {
      title: 'Bewaartermijn',
      none: 'Er is nog geen bewaartermijn begonnen. Dat kan als de zaak is gesloten.',
      ground: 'Grond',
      event: 'Begint bij',
      startedOn: 'Dag waarop die gebeurtenis was',
      dueAt: 'Bewaren tot en met',
      months: 'Termijn',
      by: 'Vastgelegd door',
      source: 'Bron',
      toVerify: 'Deze termijn moet nog door een jurist worden nagekeken.',
      start: 'Begin van de bewaartermijn vastleggen',
      startLead: 'Een later vastgelegd begin komt in de plaats van het eerdere.',
      submit: 'Begin vastleggen',
      done: 'De bewaartermijn is vastgelegd.',
      monthsOf: (months) =>
        months % 12 === 0 ? `${String(months / 12)} jaar` : `${String(months)} maanden`,
    },
    holds: {
      title: 'Vasthouden',
      none: 'De opnamen worden niet vastgehouden.',
      place: 'Opnamen vasthouden',
      placeText: 'Zolang dit duurt, wordt geen opname van deze zaak vernietigd.',
      placed: 'De opnamen worden vastgehouden.',
      lift: 'Vasthouden opheffen',
      liftText: 'Daarna geldt de bewaartermijn weer.',
      liftDone: 'Het vasthouden is opgeheven.',
      by: 'door',
      liftedOn: 'opgeheven op',
    },
    list: {
      title: 'Opnamen',
      none: 'Er zijn geen opnamen.',
      track: 'Opname',
      child: 'Kind',
      standing: 'Stand',
      act: 'Te doen',
      free: 'mag worden vernietigd',
      destroyed: 'vernietigd op',
      ask: 'Vernietiging vragen',
      askText: 'Iemand anders beslist. Na goedkeuring is de opname nooit meer te zien.',
      asked: 'De vernietiging is gevraagd.',
      approve: 'Vernietigen',
      approveText:
        'De sleutel en alle kopieën in de opslag gaan verloren. Dit kan niet ongedaan worden gemaakt.',
      approved: 'De opname is vernietigd.',
      deny: 'Niet vernietigen',
      denyText: 'De opname blijft bewaard.',
      denied: 'De opname blijft bewaard.',
      certificate: 'Bewijs van vernietiging',
      hash: 'Controlegetal van dit bewijs (SHA-256)',
      erased: 'Uit de opslag verwijderd',
      askedBy: 'gevraagd door',
    },
    policies: { title: 'Welke termijnen gelden', from: 'vanaf' },
  },
  {
    title: 'Keeping and destroying',
    lead: 'How long the recordings of this case are kept, what keeps them longer, and what was destroyed. What is handed in later falls under the same term.',
    link: 'Keeping and destroying',
    grounds: { SEX_OFFENCE: 'sex offence', OTHER_OFFENCE: 'other offence' },
    events: { IRREVOCABLE: 'irrevocable judgment', DISMISSAL: 'dismissal' },
    because: {
      'case-open': 'the case is open',
      'no-term': 'no term of keeping has begun',
      'term-runs': 'the term of keeping still runs',
      held: 'the recordings are held',
      used: 'another proceeding asks for or uses the recording',
      'identity-held': 'the data of the child must be kept',
    },
    states: { ASKED: 'destruction asked', APPROVED: 'destroyed', DENIED: 'not destroyed' },
    term: {
      title: 'Term of keeping',
      none: 'No term of keeping has begun. It can once the case is closed.',
      ground: 'Ground',
      event: 'Begins with',
      startedOn: 'Day of that event',
      dueAt: 'Keep up to and including',
      months: 'Term',
      by: 'Recorded by',
      source: 'Source',
      toVerify: 'A lawyer still has to check this term.',
      start: 'Record the start of the term',
      startLead: 'A start that is recorded later takes the place of the earlier one.',
      submit: 'Record start',
      done: 'The term of keeping was recorded.',
      monthsOf: (months) =>
        months % 12 === 0 ? `${String(months / 12)} years` : `${String(months)} months`,
    },
    holds: {
      title: 'Hold',
      none: 'The recordings are not held.',
      place: 'Hold recordings',
      placeText: 'As long as this lasts, no recording of this case is destroyed.',
      placed: 'The recordings are held.',
      lift: 'Lift hold',
      liftText: 'Afterwards the term of keeping applies again.',
      liftDone: 'The hold was lifted.',
      by: 'by',
      liftedOn: 'lifted on',
    },
    list: {
      title: 'Recordings',
      none: 'There are no recordings.',
      track: 'Recording',
      child: 'Child',
      standing: 'Standing',
      act: 'To do',
      free: 'may be destroyed',
      destroyed: 'destroyed on',
      ask: 'Ask for destruction',
      askText: 'Somebody else decides. After approval the recording can never be seen again.',
      asked: 'The destruction was asked for.',
      approve: 'Destroy',
      approveText: 'The key and all copies in the stores are lost. This cannot be undone.',
      approved: 'The recording was destroyed.',
      deny: 'Do not destroy',
      denyText: 'The recording is kept.',
      denied: 'The recording is kept.',
      certificate: 'Certificate of destruction',
      hash: 'Checksum of this certificate (SHA-256)',
      erased: 'Removed from the stores',
      askedBy: 'asked by',
    },
    policies: { title: 'Which terms apply', from: 'from' },
  },
);
