interface WorldIds {
  readonly DOCUMENT: string;
  readonly CASE: string;
  readonly HASH: Buffer;
  readonly NOW: string;
}

type Row = readonly [table: string, row: Readonly<Record<string, unknown>>];

/** Rows of what was served of the one document. */
export function servedRows({ DOCUMENT, CASE, HASH, NOW }: WorldIds): readonly Row[] {
  return [
    ['documents.finding', { document_id: DOCUMENT, case_id: CASE, places: 1, found_at: NOW }],
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
