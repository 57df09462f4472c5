import { createHash } from 'node:crypto';

/** The lawful rows: a request, a time that was chosen, and the right that came of it. */
export function viewingRows(known: {
  readonly CASE: string;
  readonly CHILD: string;
  readonly PERSON: string;
  readonly OTHER_PERSON: string;
  readonly OFFICE: string;
  readonly NOW: string;
  readonly RECORDING: string;
  readonly BOOKING: string;
}): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const { CASE, CHILD, PERSON, OTHER_PERSON, OFFICE, NOW, RECORDING, BOOKING } = known;
  const about = { case_id: CASE, child_ref: CHILD, person_id: PERSON };
  const [REQUEST, SLOT, RIGHT] = ['e1', 'e2', 'e3'].map(
    (end) => `00000000-0000-7000-8000-0000000000${end}`,
  );
  return [
    [
      'recordings.viewing_request',
      {
        id: REQUEST,
        ...about,
        reason: 'voorbereiding',
        asked_at: NOW,
        offer_by: '2099-01-01T00:00:00Z',
      },
    ],
    [
      'recordings.viewing_slot',
      {
        id: SLOT,
        request_id: REQUEST,
        ...about,
        organisation_id: OFFICE,
        room: 'Kijkkamer 1',
        tracks: '{OVERVIEW}',
        period: '[2099-01-02T09:00:00Z,2099-01-02T12:00:00Z)',
        offered_by: PERSON,
        offered_at: NOW,
        chosen_at: NOW,
      },
    ],
    [
      'recordings.viewing_right',
      {
        id: RIGHT,
        ...about,
        tracks: '{OVERVIEW}',
        starts_at: '2099-01-02T09:00:00Z',
        ends_at: '2099-01-02T12:00:00Z',
        place: 'ROOM',
        organisation_id: OFFICE,
        room: 'Kijkkamer 1',
        reason: 'voorbereiding',
        slot_id: SLOT,
        given_by: PERSON,
        given_at: NOW,
      },
    ],
    [
      'recordings.custody_event',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        kind: 'CHECKED',
        copy: 'FIRST',
        happened_at: NOW,
      },
    ],
    [
      'recordings.loss',
      {
        id: REQUEST,
        booking_id: BOOKING,
        ...{ case_id: CASE, child_ref: CHILD },
        reason: 'De recorder bewaarde niets.',
        partial: '[]',
        reported_by: PERSON,
        reported_at: NOW,
      },
    ],
    [
      'recordings.viewing_reminder',
      { right_id: RIGHT, case_id: CASE, kind: 'ENDS', reminded_at: NOW },
    ],
    ['recordings.missing_alarm', { booking_id: BOOKING, case_id: CASE, raised_at: NOW }],
    [
      'recordings.viewing_certificate',
      {
        id: REQUEST,
        recording_id: RECORDING,
        ...about,
        content: '{}',
        sha256: createHash('sha256').update('{}').digest(),
        audit_rows: 1,
        audit_sha256: Buffer.alloc(32, 7),
        issued_by: PERSON,
        issued_at: NOW,
      },
    ],
    [
      'recordings.private_note',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        person_id: PERSON,
        at_ms: 1,
        text: '',
        made_at: NOW,
      },
    ],
    [
      'recordings.use_request',
      {
        id: REQUEST,
        case_id: CASE,
        child_ref: CHILD,
        elsewhere: true,
        proceeding: 'OTHER_CRIMINAL_CASE',
        authority: 'Parket',
        reason: 'in plaats van een verhoor',
        asked_by: PERSON,
        asked_at: NOW,
        answer_by: '2099-01-01T00:00:00Z',
      },
    ],
    ['recordings.use_asker', { request_id: REQUEST, case_id: CASE, child_ref: CHILD }],
    [
      'recordings.retention_policy',
      {
        id: REQUEST,
        ground: 'OTHER_OFFENCE',
        start_event: 'DISMISSAL',
        months: 12,
        in_force: '[2001-01-01,2002-01-01)',
        label_nl: 'sepot',
        label_en: 'dismissal',
        to_verify: true,
        source: 'domain 2.6',
      },
    ],
    [
      'recordings.retention_start',
      {
        id: REQUEST,
        case_id: CASE,
        policy_id: REQUEST,
        started_on: '2026-03-01',
        due_at: '2027-03-01T22:59:59Z',
        recorded_by: PERSON,
        recorded_at: NOW,
      },
    ],
    [
      'recordings.recording_hold',
      { id: REQUEST, case_id: CASE, reason: 'herziening', placed_by: PERSON, placed_at: NOW },
    ],
    [
      'recordings.destruction',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        child_ref: CHILD,
        reason: 'termijn voorbij',
        due_at: '2026-01-01T00:00:00Z',
        asked_by: PERSON,
        asked_at: NOW,
      },
    ],
    [
      'recordings.copy_order',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        child_ref: CHILD,
        recipient: 'Een deskundige',
        reason: 'onderzoek',
        asked_by: PERSON,
        asked_at: NOW,
        granted: true,
        decision: 'toegestaan',
        decided_by: OTHER_PERSON,
        decided_at: NOW,
        fetch_by: '2026-04-01T09:00:00Z',
      },
    ],
    [
      'recordings.copy_fetch',
      {
        id: REQUEST,
        order_id: REQUEST,
        case_id: CASE,
        person_id: PERSON,
        made_at: NOW,
        expires_at: '2026-03-02T09:15:00Z',
      },
    ],
    [
      'recordings.edited_version',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        child_ref: CHILD,
        number: 1,
        reason: 'een naam',
        edits: '[{}]',
        blanks: '[[0,1,0]]',
        made_by: PERSON,
        made_at: NOW,
      },
    ],
    [
      'recordings.rendition',
      {
        id: REQUEST,
        recording_id: RECORDING,
        case_id: CASE,
        child_ref: CHILD,
        kind: 'EDITED',
        version_id: REQUEST,
        asked_at: NOW,
      },
    ],
    [
      'recordings.edit_answer',
      {
        version_id: REQUEST,
        case_id: CASE,
        party: 'PROSECUTION',
        person_id: PERSON,
        agreed: false,
        reason: 'liever niet',
        answered_at: NOW,
      },
    ],
  ];
}
