/** What the rows of looking up and disclosing an identity point to. */
interface Ids {
  readonly EVENT: string;
  readonly CASE: string;
  readonly CHILD: string;
  readonly PERSON: string;
  readonly NOW: string;
  readonly LATER: string;
}

/** One lawful row of every table about who may learn who a child is. */
export function identityRows({ EVENT, CASE, CHILD, PERSON, NOW, LATER }: Ids) {
  const rows: readonly (readonly [table: string, row: Readonly<Record<string, unknown>>])[] = [
    [
      'identity_access.lookup',
      {
        id: EVENT,
        case_id: CASE,
        child_ref: CHILD,
        person_id: PERSON,
        purpose: 'SERVICE',
        reason: 'Nodig voor de oproeping van vandaag.',
        fields: ['callName'],
        asked_on: '2026-03-02',
        asked_at: NOW,
      },
    ],
    [
      'identity_access.disclosure_request',
      {
        id: EVENT,
        case_id: CASE,
        child_ref: CHILD,
        applicant_id: PERSON,
        fields: ['callName'],
        reason: 'Nodig voor de verdediging in deze zaak.',
        legal_basis: 'artikel 30 Sv',
        submitted_at: NOW,
      },
    ],
    [
      'identity_access.disclosure_event',
      {
        request_id: EVENT,
        seq: 1,
        action: 'submit',
        to_state: 'SUBMITTED',
        person_id: PERSON,
        at: NOW,
      },
    ],
    [
      'identity_access.disclosure_response',
      {
        request_id: EVENT,
        party: 'PROSECUTION',
        person_id: PERSON,
        position: 'AGREES',
        text: 'Geen bezwaar.',
        at: NOW,
      },
    ],
    [
      'identity_access.disclosure_decision',
      {
        request_id: EVENT,
        judge_id: PERSON,
        reasons: 'De verdediging heeft er belang bij.',
        decided_at: NOW,
        open_until: LATER,
      },
    ],
    ['identity_access.disclosure_grant', { request_id: EVENT, field: 'callName', granted: false }],
    [
      'identity_access.alert',
      {
        id: EVENT,
        kind: 'MANY_LOOKUPS',
        person_id: PERSON,
        raised_on: '2026-03-02',
        raised_at: NOW,
      },
    ],
    [
      'identity.reveal',
      {
        id: EVENT,
        child_ref: CHILD,
        case_id: CASE,
        person_id: PERSON,
        purpose: 'SERVICE',
        fields: ['callName'],
        opened_at: NOW,
        expires_at: '2026-03-02T09:15:00Z',
      },
    ],
    [
      'identity.change',
      {
        id: EVENT,
        kind: 'ERASURE',
        child_ref: CHILD,
        reason: 'De bewaartermijn is verstreken, zo is besloten.',
        proposed_by: PERSON,
        proposed_at: NOW,
      },
    ],
    [
      'identity.legal_hold',
      {
        id: EVENT,
        child_ref: CHILD,
        case_id: CASE,
        reason: 'Er loopt nog een herziening van deze zaak.',
        placed_by: PERSON,
        placed_at: NOW,
      },
    ],
    [
      'identity.erasure_certificate',
      {
        id: EVENT,
        change_id: EVENT,
        child_ref: CHILD,
        child_number: 'KN-0000-0001-0',
        reason: 'De bewaartermijn is verstreken.',
        requested_by: PERSON,
        requested_at: NOW,
        approved_by: EVENT,
        approved_at: LATER,
        key_id: 'vault-1',
        key_fingerprint: Buffer.alloc(32),
        originals: 0,
        hash: Buffer.alloc(32),
      },
    ],
  ];
  return rows;
}
