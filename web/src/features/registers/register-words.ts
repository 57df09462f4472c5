import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface RegisterWords {
  readonly standings: Readonly<Record<Schemas['InterviewerStanding'], StateWord>>;
  readonly schemes: Words<Schemas['CertificateScheme']>;
  readonly specialisms: Words<Schemas['Specialism']>;
  readonly shortfalls: Words<Schemas['PracticeShortfall']>;
  readonly trainings: Words<Schemas['TrainingKind']>;
  readonly absences: Words<Schemas['AbsenceKind']>;
  readonly sexes: Words<Schemas['Sex']>;
  readonly weekdays: readonly string[];
}

export const registerWords = dictionary<RegisterWords>(
  {
    standings: {
      VALID: {
        word: 'geldig',
        meaning: 'Een certificaat geldt nog langer dan 90 dagen.',
        tone: 'done',
      },
      EXPIRING: {
        word: 'verloopt binnenkort',
        meaning: 'Het certificaat loopt binnen 90 dagen af.',
        tone: 'attention',
      },
      UPCOMING: {
        word: 'gaat nog in',
        meaning: 'Het certificaat geldt pas vanaf een latere dag.',
        tone: 'neutral',
      },
      SUSPENDED: {
        word: 'geschorst',
        meaning: 'Het certificaat telt niet mee zolang de schorsing duurt.',
        tone: 'stopped',
      },
      EXPIRED: { word: 'verlopen', meaning: 'Het certificaat is afgelopen.', tone: 'stopped' },
      REVOKED: {
        word: 'ingetrokken',
        meaning: 'Het certificaat is voorgoed ingetrokken.',
        tone: 'stopped',
      },
      NONE: { word: 'geen certificaat', meaning: 'Er is geen certificaat.', tone: 'stopped' },
    },
    schemes: {
      STUDIOVERHOOR: 'Studioverhoor',
      HOREN_JONGE_OF_BEPERKTE_GETUIGEN: 'Horen jonge of verstandelijk beperkte getuigen',
      KWETSBARE_GETUIGEN_ZEDEN: 'Verhoren van kwetsbare getuigen in zedenzaken',
    },
    specialisms: {
      VERY_YOUNG: 'zeer jonge kinderen',
      INTELLECTUAL_DISABILITY: 'verstandelijke beperking',
      AUTISM: 'autisme',
      TRAUMA: 'trauma',
      DEAF_OR_HARD_OF_HEARING: 'doof of slechthorend',
    },
    shortfalls: {
      'too-few-interviews': 'te weinig verhoren',
      'refresher-due': 'nascholing nodig',
      'supervision-due': 'supervisie nodig',
      'peer-review-due': 'intercollegiale toetsing nodig',
    },
    trainings: {
      REFRESHER: 'Nascholing',
      SUPERVISION: 'Supervisie',
      PEER_REVIEW: 'Intercollegiale toetsing',
    },
    absences: { LEAVE: 'Verlof', TRAINING: 'Opleiding', UNAVAILABLE: 'Niet beschikbaar' },
    sexes: { F: 'vrouw', M: 'man', X: 'anders' },
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
  {
    standings: {
      VALID: { word: 'valid', meaning: 'A certificate holds for more than 90 days.', tone: 'done' },
      EXPIRING: {
        word: 'expires soon',
        meaning: 'The certificate ends within 90 days.',
        tone: 'attention',
      },
      UPCOMING: {
        word: 'not yet in force',
        meaning: 'The certificate holds from a later day.',
        tone: 'neutral',
      },
      SUSPENDED: {
        word: 'suspended',
        meaning: 'The certificate does not count while the suspension lasts.',
        tone: 'stopped',
      },
      EXPIRED: { word: 'expired', meaning: 'The certificate has ended.', tone: 'stopped' },
      REVOKED: {
        word: 'revoked',
        meaning: 'The certificate was revoked for good.',
        tone: 'stopped',
      },
      NONE: { word: 'no certificate', meaning: 'There is no certificate.', tone: 'stopped' },
    },
    schemes: {
      STUDIOVERHOOR: 'Studio interview',
      HOREN_JONGE_OF_BEPERKTE_GETUIGEN: 'Hearing young or intellectually disabled witnesses',
      KWETSBARE_GETUIGEN_ZEDEN: 'Interviewing vulnerable witnesses in sexual offence cases',
    },
    specialisms: {
      VERY_YOUNG: 'very young children',
      INTELLECTUAL_DISABILITY: 'intellectual disability',
      AUTISM: 'autism',
      TRAUMA: 'trauma',
      DEAF_OR_HARD_OF_HEARING: 'deaf or hard of hearing',
    },
    shortfalls: {
      'too-few-interviews': 'too few interviews',
      'refresher-due': 'refresher due',
      'supervision-due': 'supervision due',
      'peer-review-due': 'peer review due',
    },
    trainings: { REFRESHER: 'Refresher', SUPERVISION: 'Supervision', PEER_REVIEW: 'Peer review' },
    absences: { LEAVE: 'Leave', TRAINING: 'Training', UNAVAILABLE: 'Not available' },
    sexes: { F: 'female', M: 'male', X: 'other' },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
);
