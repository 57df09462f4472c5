/** What a file of evidence belongs to. */
export type EvidenceOwner = 'certificate' | 'inspection';

/** What a certificate of an interviewer rests on. Source: domain 3.1. */
export const CERTIFICATE_EVIDENCE = ['DIPLOMA', 'REGISTRATION', 'ASSESSMENT', 'OTHER'] as const;
/** What was looked at in a studio. Source: domain 3.2. */
export const INSPECTION_EVIDENCE = [
  'INTERVIEW_ROOM',
  'CONTROL_ROOM',
  'WAITING_ROOM',
  'ENTRANCE',
  'EQUIPMENT',
  'REPORT',
  'OTHER',
] as const;
export type EvidenceKind =
  (typeof CERTIFICATE_EVIDENCE)[number] | (typeof INSPECTION_EVIDENCE)[number];

export const EVIDENCE_FORMATS = ['PDF', 'PNG', 'JPEG'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

/** Ten MiB: a scan of a diploma or a photo of a room. */
export const LARGEST_EVIDENCE = 10 * 1_048_576;

/** Who adds and withdraws; a coordinator plans and does not vouch. Source: domain 2.5. */
export const EVIDENCE_KEEPERS = ['ADMINISTRATOR'] as const;
export const INSPECTION_READERS = [
  'ADMINISTRATOR',
  'INTERVIEW_COORDINATOR',
  'INSPECTORATE',
] as const;
export const EVIDENCE_READERS = [...INSPECTION_READERS, 'CHILD_INTERVIEWER'] as const;

const READ_ALL: readonly string[] = INSPECTION_READERS;

/** Registers are seen whole by those who keep or watch them; an interviewer sees what is of himself. */
export const readsAllEvidence = (roles: readonly string[]): boolean =>
  roles.some((role) => READ_ALL.includes(role));

export const EVIDENCE_ACTIONS = ['withdraw'] as const;
export type EvidenceAction = (typeof EVIDENCE_ACTIONS)[number];

/** What this caller may do next with a file. */
export function evidenceActions(
  { withdrawnAt }: { readonly withdrawnAt: Date | null },
  roles: readonly string[],
): readonly EvidenceAction[] {
  return withdrawnAt === null && roles.includes('ADMINISTRATOR') ? ['withdraw'] : [];
}

const MAGIC: readonly (readonly [EvidenceFormat, string])[] = [
  ['PDF', '%PDF-'],
  ['PNG', '\u0089PNG\r\n\u001a\n'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
];

/** By its first bytes, whatever it is called; undefined for anything else. */
export function evidenceFormat(bytes: Uint8Array): EvidenceFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return MAGIC.find(([, magic]) => head.startsWith(magic))?.[0];
}
