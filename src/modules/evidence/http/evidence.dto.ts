import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import {
  CERTIFICATE_EVIDENCE,
  EVIDENCE_ACTIONS,
  EVIDENCE_FORMATS,
  INSPECTION_EVIDENCE,
  LARGEST_EVIDENCE,
} from '../domain/evidence.js';

const KINDS = [...new Set([...CERTIFICATE_EVIDENCE, ...INSPECTION_EVIDENCE])];

export class CertificateEvidenceRequest {
  @ChoiceField({ of: CERTIFICATE_EVIDENCE, name: 'CertificateEvidenceKind' })
  kind!: (typeof CERTIFICATE_EVIDENCE)[number];
}

export class InspectionEvidenceRequest {
  @ChoiceField({ of: INSPECTION_EVIDENCE, name: 'InspectionEvidenceKind' })
  kind!: (typeof INSPECTION_EVIDENCE)[number];
}

export class WithdrawEvidenceRequest {
  @TextField({ max: 500 })
  reason!: string;
}

export class AddedEvidenceView {
  @IdField()
  id!: string;
}

export class EvidenceFileView {
  @IdField()
  id!: string;

  @ChoiceField({ of: KINDS, name: 'EvidenceKind' })
  kind!: (typeof KINDS)[number];

  @ChoiceField({ of: EVIDENCE_FORMATS, name: 'EvidenceFormat' })
  format!: (typeof EVIDENCE_FORMATS)[number];

  @IntegerField({ min: 1, max: LARGEST_EVIDENCE })
  sizeBytes!: number;

  @TextField({ max: 64, about: 'SHA-256 of the bytes, as hexadecimal figures' })
  sha256!: string;

  @ChoiceField({ of: ['CLEAN', 'NOT_CONFIGURED'], name: 'EvidenceVirusScan' })
  virusScan!: 'CLEAN' | 'NOT_CONFIGURED';

  @TextField({ max: 200 })
  addedBy!: string;

  @InstantField()
  addedAt!: string;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;

  @TextField({ max: 500, nullable: true })
  withdrawReason!: string | null;

  @ChoicesField({ of: EVIDENCE_ACTIONS, name: 'EvidenceAction' })
  actions!: (typeof EVIDENCE_ACTIONS)[number][];
}

export class EvidenceListView {
  @ObjectsField(() => EvidenceFileView, { maxItems: 200 })
  items!: EvidenceFileView[];

  @ChoicesField({ of: ['add'], name: 'EvidenceListAction' })
  actions!: 'add'[];
}
