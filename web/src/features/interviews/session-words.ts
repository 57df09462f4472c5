import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface SessionWords {
  readonly logKinds: Words<Schemas['LogKind']>;
  readonly events: Words<Schemas['SessionEventKind']>;
  readonly rooms: Words<Schemas['SessionRoom']>;
  readonly attendees: Words<Schemas['SessionAttendee']>;
  readonly protocols: Words<Schemas['InterviewProtocol']>;
}

const LOG_NL: SessionWords['logKinds'] = {
  ARRIVAL: 'kind is aangekomen',
  ENTERED: 'iemand komt binnen',
  LEFT: 'iemand gaat weg',
  PROTOCOL: 'gevolgd protocol',
  PHASE: 'nieuwe fase',
  BREAK: 'pauze',
  RESUMED: 'weer begonnen',
  INCIDENT: 'voorval',
  CONTINUATION_ANNOUNCED: 'voortzetting aangekondigd',
  BARRED_TOPIC: 'uitgesloten onderwerp kwam aan de orde',
  SUPPLEMENT: 'aanvulling achteraf',
};

const LOG_EN: SessionWords['logKinds'] = {
  ARRIVAL: 'child has arrived',
  ENTERED: 'somebody enters',
  LEFT: 'somebody leaves',
  PROTOCOL: 'protocol followed',
  PHASE: 'new phase',
  BREAK: 'break',
  RESUMED: 'resumed',
  INCIDENT: 'incident',
  CONTINUATION_ANNOUNCED: 'continuation announced',
  BARRED_TOPIC: 'barred topic came up',
  SUPPLEMENT: 'supplement afterwards',
};

/** What happens in a session, in the words of its log. */
export const sessionWords = dictionary<SessionWords>(
  {
    logKinds: LOG_NL,
    events: {
      ...LOG_NL,
      ON_HOLD: 'vastgehouden',
      RELEASED: 'vrijgegeven',
      BOOKED: 'geboekt',
      ACCEPTED: 'aanvaard door de regio van de studio',
      AT_RISK: 'loopt gevaar',
      RESCHEDULED: 'verzet',
      CHECKED_IN: 'kind is ontvangen',
      STARTED: 'begonnen',
      HELD: 'gehouden',
      INTERRUPTED: 'onderbroken',
      CHILD_DECLINED: 'kind wilde niet',
      CANCELLED: 'geannuleerd',
      NO_SHOW: 'niet gekomen',
    },
    rooms: {
      INTERVIEW_ROOM: 'verhoorkamer',
      CONTROL_ROOM: 'regiekamer',
      WAITING_ROOM: 'wachtkamer',
    },
    attendees: {
      CHILD: 'kind',
      INTERVIEWER: 'verhoorder',
      SECOND_INTERVIEWER: 'tweede verhoorder',
      TECHNICIAN: 'technicus',
      INTERPRETER: 'tolk',
      SUPPORT_PERSON: 'vertrouwenspersoon',
      PROSECUTOR: 'officier van justitie',
      JUDGE: 'rechter',
      DEFENCE_COUNSEL: 'raadsman of raadsvrouw',
      VICTIM_COUNSEL: 'slachtofferadvocaat',
      EXAMINER: 'deskundige',
    },
    protocols: { NICHD: 'NICHD', SCENARIO_MODEL: 'scenariomodel', OTHER: 'een ander protocol' },
  },
  {
    logKinds: LOG_EN,
    events: {
      ...LOG_EN,
      ON_HOLD: 'held',
      RELEASED: 'released',
      BOOKED: 'booked',
      ACCEPTED: 'accepted by the studio’s region',
      AT_RISK: 'at risk',
      RESCHEDULED: 'moved',
      CHECKED_IN: 'child was received',
      STARTED: 'started',
      HELD: 'held',
      INTERRUPTED: 'interrupted',
      CHILD_DECLINED: 'child declined',
      CANCELLED: 'cancelled',
      NO_SHOW: 'did not come',
    },
    rooms: {
      INTERVIEW_ROOM: 'interview room',
      CONTROL_ROOM: 'control room',
      WAITING_ROOM: 'waiting room',
    },
    attendees: {
      CHILD: 'child',
      INTERVIEWER: 'interviewer',
      SECOND_INTERVIEWER: 'second interviewer',
      TECHNICIAN: 'technician',
      INTERPRETER: 'interpreter',
      SUPPORT_PERSON: 'support person',
      PROSECUTOR: 'prosecutor',
      JUDGE: 'judge',
      DEFENCE_COUNSEL: 'defence counsel',
      VICTIM_COUNSEL: 'victim’s counsel',
      EXAMINER: 'examiner',
    },
    protocols: { NICHD: 'NICHD', SCENARIO_MODEL: 'scenario model', OTHER: 'another protocol' },
  },
);
