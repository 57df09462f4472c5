import { createHash } from 'node:crypto';
import { identityRows } from './world-identity.js';
import { grownRows } from './grown-rows.js';
import { exceptionRow, questioningRow } from './planning-rows.js';
import { paperRows, placeRows, roundRows } from './register-rows.js';
import { motionRows } from './motion-rows.js';
import { viewingRows } from './viewing-rows.js';
import { servedRows } from './served-rows.js';

const id = (number: number): string =>
  `0199d000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const COURT = id(1);
export const PERSON = id(2);
export const OTHER_PERSON = id(3);
export const CASE = id(4);
export const OTHER_CASE = id(5);
export const CHILD = id(6);
export const OTHER_CHILD = id(7);
export const SUSPECT = id(8);
export const OTHER_SUSPECT = id(9);
export const OFFENCE = id(10);
export const DOCUMENT = id(11);
export const HEARING = id(12);
export const SUBJECT = id(13);
export const STUDIO = id(14);
export const AUTHORISATION = id(15);
export const BOOKING = id(16);
export const MOTION = id(17);
export const RECORDING = id(18);
export const GRANT = id(19);
export const EVENT = id(20);
export const INSPECTION = id(43);
export const DECISION = id(38);
export const ROUND = id(47);
export const QUESTION = id(48);
/** An id that no row has. */
export const NEW = id(99);

export const NOW = '2026-03-02T09:00:00Z';
export const LATER = '2026-03-02T10:00:00Z';
export const CHILD_NUMBER = 'KN-0000-0001-0';
export const HASH = Buffer.alloc(32, 7);
/** A further session of the same child, by leave of the judge. */
export const AGAIN = {
  id: NEW,
  session_type: 'RE_INTERVIEW',
  authorisation_id: AUTHORISATION,
  session: '[2026-03-05T09:00:00Z,2026-03-05T11:00:00Z)',
  blocked: '[2026-03-05T08:30:00Z,2026-03-05T11:30:00Z)',
};

const YEARS = '[2025-01-01T00:00:00Z,2028-01-01T00:00:00Z)';
const TEXT = 'Verklaring van het kind.';

type Row = Readonly<Record<string, unknown>>;
const caseRow: Row = {
  id: CASE,
  parketnummer: '16/300001-25',
  court_id: COURT,
  office_id: COURT,
  reported_on: '2026-02-20',
  registered_at: NOW,
  registered_by: PERSON,
};

const KNOWN = { id, PERSON, STUDIO, CASE, CHILD, INSPECTION, ROUND, QUESTION, NOW };
/** One lawful row of every table, in an order in which they can be written, and beside them a second person, case, child and suspect. */
export const LAWFUL: readonly (readonly [table: string, row: Row])[] = [
  ['people.organisation', { id: COURT, kind: 'COURT', name: 'Rechtbank', code: 'RB' }],
  [
    'people.person',
    { id: PERSON, organisation_id: COURT, name: 'Heron', staff_number: 'N1', sex: 'F' },
  ],
  ['people.person', { id: OTHER_PERSON, organisation_id: COURT, name: 'Linden' }],
  [
    'people.interviewer_certificate',
    {
      id: id(30),
      person_id: PERSON,
      scheme: 'studioverhoor',
      age_bands: ['AGE_4_5', 'AGE_9_11'],
      languages: ['nl'],
      period: YEARS,
    },
  ],
  ['people.working_hours', { person_id: PERSON, weekday: 3, starts: '08:00', ends: '20:00' }],
  ...paperRows(KNOWN),
  ['studios.studio', { id: STUDIO, name: 'Studio', town: 'Utrecht', region: 'Midden-Nederland' }],
  [
    'studios.studio_certificate',
    {
      id: id(31),
      studio_id: STUDIO,
      age_sets: ['SET_6_11'],
      period: YEARS,
      inspected_on: '2025-01-01',
    },
  ],
  ...placeRows(KNOWN),
  ['studios.opening_hours', { studio_id: STUDIO, weekday: 3, starts: '08:00', ends: '20:00' }],
  [
    'auth.account',
    { id: id(32), person_id: PERSON, login: 'heron', password_hash: '-', roles: ['PROSECUTOR'] },
  ],
  [
    'auth.session',
    { token_hash: HASH, account_id: id(32), created_at: NOW, last_seen_at: NOW, expires_at: LATER },
  ],
  ['auth.unknown_login', { login_hash: HASH, failures: 1, failed_at: NOW }],
  ['auth.second_factor', { account_id: id(32), person_id: PERSON }],
  ['auth.recovery_code', { account_id: id(32), person_id: PERSON, hash: HASH }],
  ['cases.case', caseRow],
  ['cases.case', { ...caseRow, id: OTHER_CASE, parketnummer: '16/300002-25' }],
  [
    'cases.child',
    {
      child_ref: CHILD,
      case_id: CASE,
      child_number: CHILD_NUMBER,
      age_band: 'AGE_9_11',
      registered_at: NOW,
    },
  ],
  [
    'cases.child',
    {
      child_ref: OTHER_CHILD,
      case_id: OTHER_CASE,
      child_number: 'KN-0000-0002-0',
      age_band: 'AGE_9_11',
      registered_at: NOW,
    },
  ],
  ...grownRows(KNOWN),
  [
    'cases.suspect',
    { id: SUSPECT, case_id: CASE, label: 'V1', relationship: 'COACH', adult: true },
  ],
  [
    'cases.suspect',
    { id: OTHER_SUSPECT, case_id: OTHER_CASE, label: 'V1', relationship: 'COACH', adult: true },
  ],
  [
    'cases.offence',
    {
      id: OFFENCE,
      case_id: CASE,
      count_number: 1,
      statute_version: 'SR_2024',
      article: '249',
      committed_from: '2025-08-03',
      committed_until: '2025-08-04',
    },
  ],
  [
    'auth.case_access',
    {
      id: id(33),
      case_id: CASE,
      person_id: PERSON,
      function: 'PROSECUTOR',
      moment: 'REGISTRATION',
      suspect_id: null,
      child_ref: null,
      opened_at: NOW,
      opened_by: PERSON,
    },
  ],
  ['identity.subject', { id: SUBJECT, kid: 'k1', wrapped_key: HASH, sealed: HASH }],
  [
    'identity.child_number',
    {
      child_ref: CHILD,
      number: CHILD_NUMBER,
      subject_id: SUBJECT,
      case_id: CASE,
      registration_key: id(34),
    },
  ],
  ['identity.duplicate_hash', { subject_id: SUBJECT, kind: 'BSN', hash: HASH }],
  [
    'identity.document_original',
    {
      document_id: DOCUMENT,
      case_id: CASE,
      kid: 'k1',
      wrapped_key: HASH,
      sealed: HASH,
      sha256: HASH,
    },
  ],
  [
    'identity.original_file',
    {
      document_id: DOCUMENT,
      case_id: CASE,
      object_key: 'a',
      kid: 'k1',
      wrapped_key: HASH,
      nonce_runs: Buffer.alloc(0),
      size_bytes: 10,
    },
  ],
  [
    'documents.upload',
    {
      id: DOCUMENT,
      case_id: CASE,
      kind: 'PV_VERHOOR',
      title: 'Verhoor',
      state: 'ANNOUNCED',
      size_bytes: 10,
      received_bytes: 0,
      announced_by: PERSON,
      announced_at: NOW,
    },
  ],
  [
    'documents.document',
    {
      id: DOCUMENT,
      case_id: CASE,
      kind: 'PV_VERHOOR',
      title: 'Verhoor',
      format: 'JPEG',
      pages: 1,
      length: TEXT.length,
      entered_at: NOW,
      entered_by: PERSON,
    },
  ],
  [
    'documents.place',
    {
      document_id: DOCUMENT,
      number: 1,
      case_id: CASE,
      starts: 0,
      ends: 5,
      type: 'NAME',
      certain: false,
      found_by: 'ENGINE',
      reason: 'name',
      replacement: CHILD_NUMBER,
    },
  ],
  ...servedRows({ DOCUMENT, CASE, PERSON, SUSPECT, HASH, NOW }),
  [
    'documents.served_version',
    {
      document_id: DOCUMENT,
      case_id: CASE,
      text: TEXT,
      sha256: createHash('sha256').update(TEXT).digest(),
      replaced: 0,
      served_from: NOW,
      released_by: PERSON,
    },
  ],
  [
    'hearings.hearing',
    {
      id: HEARING,
      case_id: CASE,
      kind: 'MERITS',
      period: '[2026-04-01T08:00:00Z,2026-04-01T12:00:00Z)',
      child_presence: 'IN_PERSON',
      child_ref: CHILD,
      suspects_adult: true,
      planned_by: PERSON,
      planned_at: NOW,
    },
  ],
  [
    'hearings.closure',
    {
      hearing_id: HEARING,
      seq: 1,
      case_id: CASE,
      state: 'PROPOSED',
      ground: 'PUBLIC_ORDER',
      part: null,
      reasons: null,
      actor_id: PERSON,
      actor_function: null,
      at: NOW,
    },
  ],
  [
    'interviews.needs_assessment',
    {
      child_ref: CHILD,
      version: 1,
      case_id: CASE,
      languages: ['nl'],
      support_person_offered: true,
      child_asked: true,
      representative_informed: true,
      guardian_requested: false,
      privilege_notice_needed: false,
      privilege_notice_planned: false,
      complete: true,
      recorded_by: PERSON,
      recorded_at: NOW,
    },
  ],
  [
    'interviews.exception',
    exceptionRow({
      case_id: CASE,
      child_ref: CHILD,
      interviewer_id: PERSON,
      studio_id: STUDIO,
      asked_by: PERSON,
      asked_at: NOW,
    }),
  ],
  [
    'interviews.suspect_questioning',
    questioningRow({
      case_id: CASE,
      suspect_id: SUSPECT,
      person_id: OTHER_PERSON,
      recorded_by: PERSON,
      recorded_at: NOW,
    }),
  ],
  [
    'interviews.authorisation',
    {
      id: AUTHORISATION,
      motion_id: MOTION,
      case_id: CASE,
      child_ref: CHILD,
      session_type: 'RE_INTERVIEW',
      valid_until: '2026-06-01',
      max_sessions: 1,
      same_interviewer: true,
      interviewer_id: PERSON,
      max_minutes: 120,
      granted_by: PERSON,
      granted_at: NOW,
    },
  ],
  [
    'interviews.booking',
    {
      id: BOOKING,
      case_id: CASE,
      child_ref: CHILD,
      session_type: 'INITIAL',
      session: '[2026-03-04T09:00:00Z,2026-03-04T11:00:00Z)',
      blocked: '[2026-03-04T08:30:00Z,2026-03-04T11:30:00Z)',
      age_band: 'AGE_9_11',
      language: 'nl',
      interviewer_id: PERSON,
      studio_id: STUDIO,
      interpreter_number: '10001',
      authorisation_id: null,
      needs_version: 1,
      booked_by: PERSON,
      booked_at: NOW,
    },
  ],
  [
    'interviews.session_event',
    {
      id: id(35),
      booking_id: BOOKING,
      case_id: CASE,
      kind: 'BOOKED',
      happened_at: NOW,
      recorded_at: NOW,
      recorded_by: PERSON,
    },
  ],
  [
    'motions.motion',
    {
      id: MOTION,
      case_id: CASE,
      child_ref: CHILD,
      applicant_id: PERSON,
      applicant_function: 'PROSECUTOR',
      suspect_id: null,
      on_behalf_of: CASE,
      stage: 'PRE_TRIAL',
      state: 'SUBMITTED',
      created_at: NOW,
      filed_at: NOW,
      legal_basis: ['SV_181'],
      requested_form: 'STUDIO_CERTIFIED_INTERVIEWER',
      facts: [OFFENCE],
      added_value: 'a',
      insufficient: 'i',
      best_interest: 'b',
      questions: '[{"text":"q"}]',
      incriminating: true,
      defence_had_opportunity: false,
      no_identity_data: true,
    },
  ],
  [
    'motions.wording',
    { id: GRANT, general: 'rijwiel', specific: 'fiets', suggested_on: '2026-03-02' },
  ],
  [
    'motions.event',
    {
      motion_id: MOTION,
      seq: 1,
      action: 'file',
      from_state: 'DRAFT',
      to_state: 'SUBMITTED',
      actor_id: PERSON,
      at: NOW,
    },
  ],
  [
    'motions.response',
    {
      id: id(36),
      motion_id: MOTION,
      party: 'PROSECUTION',
      supplements: null,
      person_id: PERSON,
      function: 'PROSECUTOR',
      position: 'OPPOSE',
      text: 't',
      late: false,
      answered_at: NOW,
    },
  ],
  [
    'motions.child_view',
    {
      id: id(37),
      motion_id: MOTION,
      case_id: CASE,
      recorded_by: PERSON,
      recorded_function: 'VICTIM_COUNSEL',
      recorded_at: NOW,
      asked_by: 'VICTIM_COUNSEL',
      asked_on: '2026-03-01',
      method: 'LETTER',
      own_words: 'ja',
      wants_to_speak: 'YES',
      shared_with_defence: false,
    },
  ],
  [
    'motions.decision',
    {
      id: DECISION,
      motion_id: MOTION,
      case_id: CASE,
      outcome: 'DENIED',
      decider_id: PERSON,
      decider_function: 'JUDGE',
      decided_at: NOW,
      criterion_computed: 'RELEVANCE_RC',
      keskin_overlay: true,
      criterion_applied: 'RELEVANCE_RC',
      grounds: ['REF_288_1B'],
      reasoning: 'r',
      best_interest_paragraph: 'b',
      child_view_weight: 'c',
      fair_trial_good_reason: 'g',
      fair_trial_weight: 'w',
      fair_trial_counterbalance: ['RECORDING_AVAILABLE'],
      remedy_code: 'OBJECTION',
      child_text: 'Je hoeft niet opnieuw te vertellen.',
      child_explainer: 'JUDGE',
    },
  ],
  // What gathers around a motion after it was filed.
  ...motionRows({ AUTHORISATION, CASE, DECISION, LATER, MOTION, NOW, PERSON, id }),
  [
    'recordings.recording',
    {
      id: RECORDING,
      booking_id: BOOKING,
      case_id: CASE,
      child_ref: CHILD,
      interviewer_id: PERSON,
      track: 'OVERVIEW',
      state: 'VERIFIED',
      size_bytes: 70_000,
      received_bytes: 70_000,
      object_key: '0'.repeat(32),
      key_kid: 'k1',
      wrapped_key: HASH,
      sha256: HASH,
      container: 'mp4',
      duration_ms: 60_000,
      video_codec: 'h264',
      has_audio: true,
      announced_at: NOW,
      stored_at: NOW,
      verified_at: NOW,
    },
  ],
  [
    'recordings.play_grant',
    {
      id: GRANT,
      recording_id: RECORDING,
      case_id: CASE,
      person_id: PERSON,
      reason: 'voorbereiding',
      agreed_at: NOW,
      granted_at: NOW,
      last_used_at: NOW,
      expires_at: LATER,
    },
  ],
  [
    'recordings.viewed_range',
    {
      grant_id: GRANT,
      recording_id: RECORDING,
      case_id: CASE,
      child_ref: CHILD,
      person_id: PERSON,
      ranges: '{[0,1000)}',
      first_at: NOW,
      last_at: NOW,
    },
  ],
  ...identityRows({ EVENT, CASE, CHILD, PERSON, NOW, LATER }),
  [
    'recordings.transcript',
    {
      id: GRANT,
      recording_id: RECORDING,
      case_id: CASE,
      child_ref: CHILD,
      version: 1,
      source: 'WEBVTT',
      reason: null,
      segments: JSON.stringify([{ fromMs: 0, toMs: 900, speaker: 'V', text: 'Vertel eens.' }]),
      chapters: '[]',
      replaced: 0,
      doubted: 0,
      made_by: PERSON,
      made_at: NOW,
    },
  ],
  ['kernel.outbox_event', { id: EVENT, type: 'motions.filed', case_id: CASE, subject_id: MOTION }],
  [
    'notifications.notice',
    {
      event_id: EVENT,
      person_id: PERSON,
      type: 'motions.filed',
      case_id: CASE,
      subject_id: MOTION,
      happened_at: NOW,
    },
  ],
  [
    'audit.entry',
    {
      id: id(39),
      operation: 'CONSULTATION',
      verb: 'cases.read',
      actor_id: PERSON,
      actor_role: 'PROSECUTOR',
      actor_organisation_id: COURT,
      object_type: 'case',
      outcome: 'ALLOWED',
      request_id: id(40),
      arrival: 1_000_000,
    },
  ],
  [
    'audit.seal',
    {
      number: 1,
      first_position: 0,
      tree_size: 1,
      last_arrival: 1,
      sealed_at: NOW,
      previous_root: HASH,
      root: HASH,
      peaks: HASH,
      leaves: HASH,
      public_key: HASH,
      signature: Buffer.alloc(64),
    },
  ],
  ...roundRows(KNOWN),
  ...viewingRows({ CASE, CHILD, PERSON, OTHER_PERSON, OFFICE: COURT, NOW, RECORDING, BOOKING }),
];
