import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';

interface EvidenceTexts {
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly kind: string;
  readonly file: string;
  readonly fileHint: string;
  readonly chosen: (megabytes: string) => string;
  readonly fetch: (kind: string, day: string) => string;
  readonly addedBy: (name: string, day: string) => string;
  readonly unscanned: string;
  readonly withdraw: string;
  readonly withdrawText: string;
  readonly withdrawn: (reason: string) => string;
  readonly added: string;
  readonly taken: string;
  readonly kinds: Readonly<Record<Schemas['EvidenceKind'], string>>;
}

export const evidenceTexts = dictionary<EvidenceTexts>(
  {
    title: 'Bewijsstukken',
    none: 'Er zijn nog geen bewijsstukken.',
    add: 'Bewijsstuk toevoegen',
    kind: 'Soort',
    file: 'Bestand',
    fileHint:
      'PDF, PNG of JPEG van ten hoogste 10 MB. Van een foto blijft alleen het beeld: plaats en tijd gaan eraf.',
    chosen: (megabytes) => `Gekozen: ${megabytes} MB`,
    fetch: (kind, day) => `${kind} van ${day} ophalen`,
    addedBy: (name, day) => `toegevoegd door ${name} op ${day}`,
    unscanned: 'niet op virussen gecontroleerd: er is geen scanner ingesteld',
    withdraw: 'Intrekken',
    withdrawText: 'Het stuk blijft zichtbaar als ingetrokken, met uw reden.',
    withdrawn: (reason) => `ingetrokken: ${reason}`,
    added: 'Het bewijsstuk is toegevoegd.',
    taken: 'Het bewijsstuk is ingetrokken.',
    kinds: {
      DIPLOMA: 'diploma',
      REGISTRATION: 'registratie',
      ASSESSMENT: 'beoordeling',
      INTERVIEW_ROOM: 'verhoorkamer',
      CONTROL_ROOM: 'regieruimte',
      WAITING_ROOM: 'wachtruimte',
      ENTRANCE: 'ingang',
      EQUIPMENT: 'apparatuur',
      REPORT: 'rapport',
      OTHER: 'overig',
    },
  },
  {
    title: 'Evidence',
    none: 'There is no evidence yet.',
    add: 'Add evidence',
    kind: 'Kind',
    file: 'File',
    fileHint:
      'PDF, PNG or JPEG of 10 MB at most. Of a photo only the picture stays: place and time are taken off.',
    chosen: (megabytes) => `Chosen: ${megabytes} MB`,
    fetch: (kind, day) => `Fetch ${kind} of ${day}`,
    addedBy: (name, day) => `added by ${name} on ${day}`,
    unscanned: 'not scanned for viruses: no scanner is configured',
    withdraw: 'Withdraw',
    withdrawText: 'It stays to be seen as withdrawn, with your reason.',
    withdrawn: (reason) => `withdrawn: ${reason}`,
    added: 'The evidence was added.',
    taken: 'The evidence was withdrawn.',
    kinds: {
      DIPLOMA: 'diploma',
      REGISTRATION: 'registration',
      ASSESSMENT: 'assessment',
      INTERVIEW_ROOM: 'interview room',
      CONTROL_ROOM: 'control room',
      WAITING_ROOM: 'waiting room',
      ENTRANCE: 'entrance',
      EQUIPMENT: 'equipment',
      REPORT: 'report',
      OTHER: 'other',
    },
  },
);
