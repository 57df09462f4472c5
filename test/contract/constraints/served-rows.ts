interface WorldIds {
  readonly DOCUMENT: string;
  readonly CASE: string;
  readonly PERSON: string;
  readonly SUSPECT: string;
  readonly HASH: Buffer;
  readonly NOW: string;
}

type Row = readonly [table: string, row: Readonly<Record<string, unknown>>];

/** Rows of what leaves the one document, what was served of it, and to whom. */
export function servedRows({
  DOCUMENT,
  CASE,
  PERSON,
  SUSPECT,
  HASH,
  NOW,
}: WorldIds): readonly Row[] {
  return [
    [
      'documents.area',
      {
        document_id: DOCUMENT,
        number: 1,
        case_id: CASE,
        page: 1,
        x: 100,
        y: 100,
        width: 50,
        height: 50,
        kind: 'FACE',
        added_at: NOW,
        added_by: PERSON,
      },
    ],
    ['documents.finding', { document_id: DOCUMENT, case_id: CASE, places: 1, found_at: NOW }],
    [
      'documents.audience',
      {
        document_id: DOCUMENT,
        seq: 1,
        case_id: CASE,
        everyone: false,
        ground: 'NOT_CONCERNED',
        authorisation: null,
        reason: 'gaat hen niet aan',
        decided_at: NOW,
        decided_by: PERSON,
      },
    ],
    [
      'documents.audience_seat',
      {
        document_id: DOCUMENT,
        seq: 1,
        number: 1,
        case_id: CASE,
        function: 'DEFENCE_COUNSEL',
        suspect_id: SUSPECT,
        child_ref: null,
      },
    ],
    [
      'documents.served_file',
      {
        document_id: DOCUMENT,
        case_id: CASE,
        format: 'PDF',
        object_key: 'a',
        kid: 'k1',
        wrapped_key: HASH,
        nonce_runs: Buffer.alloc(0),
        size_bytes: 10,
        sha256: HASH,
        removals: '{}',
        read_back: 0,
        virus_scan: 'CLEAN',
        checked_at: NOW,
      },
    ],
  ];
}
