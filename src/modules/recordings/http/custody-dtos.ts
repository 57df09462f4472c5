import {
  BooleanField,
  ChoiceField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { PersonId } from '../../../kernel/ids.js';
import { type Usability, USABILITIES } from '../domain/custody.js';

const REASON = { min: 5, max: 500 };
const HASH = { max: 64, about: 'SHA-256, hexadecimal' };

export class AssessRecordingRequest {
  @ChoiceField({ of: USABILITIES, name: 'Usability' })
  usability!: Usability;

  @TextField(REASON)
  reason!: string;
}

export class ReportLossRequest {
  @TextField({ ...REASON, about: 'What went wrong with the equipment; nothing of what was said' })
  reason!: string;
}

export class ReportedLossView {
  @IdField()
  id!: string;
}

export class PartialFileView {
  @IdField()
  recordingId!: string;

  @IntegerField({ min: 0, max: 1_099_511_627_776 })
  receivedBytes!: number;

  @TextField({ max: 64, about: 'SHA-256 of what is stored, sealed as it is' })
  sha256!: string;
}

export class LossView {
  @IdField()
  id!: string;

  @IdField()
  bookingId!: string;

  @TextField(REASON)
  reason!: string;

  @ObjectsField(() => PartialFileView, { maxItems: 1_000 })
  partial!: PartialFileView[];

  @TextField({ max: 200 })
  reportedBy!: string;

  @InstantField()
  reportedAt!: string;
}

export class LossesView {
  @ObjectsField(() => LossView, { maxItems: 1_000 })
  items!: LossView[];
}

export class IssueCertificateRequest {
  @IdField({ about: 'Of whose viewing; counsel for the defence only their own' })
  personId!: PersonId;
}

export class IssuedCertificateView {
  @IdField()
  id!: string;
}

export class CertificateView {
  @IdField()
  id!: string;

  @IdField()
  recordingId!: string;

  @IdField()
  personId!: string;

  @TextField({ max: 10_000_000, about: 'The certificate as JSON text, byte for byte as issued' })
  content!: string;

  @TextField(HASH)
  sha256!: string;

  @IntegerField({ min: 0, max: 10_000_000, about: 'Audit rows it rests on' })
  auditRows!: number;

  @TextField(HASH)
  auditSha256!: string;

  @InstantField()
  issuedAt!: string;
}

export class CertificateVerificationView {
  @BooleanField({ about: 'The text has the hash that was kept when it was issued' })
  contentUnchanged!: boolean;

  @BooleanField({ about: 'The audit rows it rests on are there, and are what they were' })
  auditUnchanged!: boolean;
}
