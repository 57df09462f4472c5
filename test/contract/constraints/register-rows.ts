type Row = readonly [table: string, row: Readonly<Record<string, unknown>>];

/** Ids of the small world that the rows refer to. */
export interface Known {
  readonly id: (number: number) => string;
  readonly PERSON: string;
  readonly STUDIO: string;
  readonly CASE: string;
  readonly CHILD: string;
  readonly INSPECTION: string;
  readonly ROUND: string;
  readonly QUESTION: string;
  readonly NOW: string;
}

export const CREDENTIAL = '00000000-0000-7000-8000-0000000000c7';

/** History of a certificate, an absence and a training. */
export const paperRows = ({ id, PERSON, NOW }: Known): readonly Row[] => [
  [
    'people.certificate_suspension',
    {
      id: id(40),
      certificate_id: id(30),
      suspended_from: '2027-12-01T00:00:00Z',
      reason: 'Onderzoek',
      suspended_by: PERSON,
    },
  ],
  [
    'people.absence',
    {
      id: id(41),
      person_id: PERSON,
      kind: 'LEAVE',
      period: '[2026-05-01T00:00:00Z,2026-05-08T00:00:00Z)',
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'people.training',
    {
      id: id(42),
      person_id: PERSON,
      kind: 'REFRESHER',
      held_on: '2026-01-10',
      given_by: 'Politieacademie',
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
];

/** An inspection, a closing, a daily test and an interpreter. */
export const placeRows = ({ id, STUDIO, PERSON, INSPECTION, NOW }: Known): readonly Row[] => [
  [
    'auth.studio_credential',
    {
      id: CREDENTIAL,
      studio_id: STUDIO,
      label: 'Recorder',
      secret_hash: Buffer.alloc(32, 7),
      issued_by: PERSON,
      issued_at: '2026-03-01T09:00:00Z',
      expires_at: '2026-09-01T09:00:00Z',
    },
  ],
  [
    'studios.inspection',
    {
      id: INSPECTION,
      studio_id: STUDIO,
      checklist_version: 1,
      inspected_on: '2025-01-01',
      inspector: 'Keuringsdienst',
      passed: true,
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'studios.inspection_answer',
    { inspection_id: INSPECTION, checklist_version: 1, code: 'TOILET_NEARBY', answer: true },
  ],
  [
    'evidence.file',
    {
      id: id(57),
      certificate_id: id(30),
      kind: 'DIPLOMA',
      format: 'PDF',
      size_bytes: 10,
      sha256: Buffer.alloc(32, 7),
      object_key: 'e'.repeat(32),
      kid: 'k',
      wrapped_key: Buffer.alloc(32, 7),
      nonce_runs: Buffer.alloc(32, 7),
      virus_scan: 'CLEAN',
      added_by: PERSON,
      added_at: NOW,
    },
  ],
  [
    'studios.closing',
    {
      id: id(44),
      studio_id: STUDIO,
      period: '[2026-05-01T00:00:00Z,2026-05-08T00:00:00Z)',
      reason: 'Schilderwerk',
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'studios.closed_date',
    {
      id: id(50),
      closed_on: '2026-06-11',
      reason: 'TRAINING',
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'studios.daily_test',
    {
      id: id(45),
      studio_id: STUDIO,
      tested_at: NOW,
      picture_ok: true,
      sound_ok: true,
      clock_ok: true,
      upload_ok: true,
      recorded_by: PERSON,
    },
  ],
  [
    'people.attendant',
    {
      id: id(46),
      kind: 'INTERPRETER',
      name: 'Fjord',
      register_number: '10001',
      languages: ['ti'],
      valid_from: '2025-01-01',
      valid_through: '2029-12-31',
      recorded_at: NOW,
    },
  ],
  ['people.attendant_hours', { attendant_id: id(46), weekday: 3, starts: '08:00', ends: '20:00' }],
  [
    'people.attendant_absence',
    {
      id: id(47),
      attendant_id: id(46),
      period: '[2026-05-01T00:00:00Z,2026-05-08T00:00:00Z)',
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
];

/** Readiness, a round, a party, a question and its mark. */
export const roundRows = ({
  id,
  CASE,
  CHILD,
  PERSON,
  ROUND,
  QUESTION,
  NOW,
}: Known): readonly Row[] => [
  [
    'interviews.readiness',
    {
      child_ref: CHILD,
      version: 1,
      case_id: CASE,
      answers: '[]',
      ready: false,
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'interviews.question_round',
    {
      id: ROUND,
      case_id: CASE,
      child_ref: CHILD,
      answer_by: '2026-03-09',
      opened_by: PERSON,
      opened_at: NOW,
    },
  ],
  [
    'interviews.round_party',
    { round_id: ROUND, case_id: CASE, person_id: PERSON, function: 'DEFENCE_COUNSEL' },
  ],
  [
    'interviews.party_question',
    {
      id: QUESTION,
      round_id: ROUND,
      case_id: CASE,
      person_id: PERSON,
      position: 1,
      text: 'Was het licht aan?',
      handed_in_at: NOW,
    },
  ],
  [
    'interviews.question_mark',
    {
      id: id(49),
      question_id: QUESTION,
      case_id: CASE,
      mark: 'ASKED',
      marked_by: PERSON,
      marked_at: NOW,
    },
  ],
];
