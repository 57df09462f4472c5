import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { COPY_ACTIONS, COPY_ENDS, COPY_STATUSES } from '../domain/copy.js';
import { MARK_PLACES } from '../domain/copy-mark.js';
import { TRACKS } from '../domain/recording.js';

const REASON = { min: 5, max: 500 };
// A disclosure goes into the audit trail with its grounds, and the trail takes no fewer words.
const DECISION = { min: 20, max: 500, pattern: /^\s*\S[\s\S]{18,}\S\s*$/ };
const NAME = { max: 200 };

export class AskCopyRequest {
  @TextField({ min: 2, max: 200, about: 'Who gets the copy: name and organisation' })
  recipient!: string;

  @TextField(REASON)
  reason!: string;
}

export class AskedCopyView {
  @IdField()
  id!: string;
}

export class DecideCopyRequest {
  @BooleanField()
  granted!: boolean;

  @TextField({ ...DECISION, about: 'The decision and its grounds' })
  decision!: string;
}

export class MadeCopyView {
  @IdField()
  id!: string;

  @TextField({ max: 100, about: 'Works once, for who made it, for a quarter of an hour' })
  contentUrl!: string;

  @TextField({
    max: 40,
    about: 'Opens the container; told once, to be given another way than the file',
  })
  passphrase!: string;

  @InstantField()
  expiresAt!: string;
}

export class CopyFetchView {
  @IdField()
  id!: string;

  @TextField(NAME)
  madeBy!: string;

  @InstantField()
  madeAt!: string;

  @InstantField({ nullable: true, about: 'When the last byte was sent' })
  sentAt!: string | null;

  @TextField({ max: 64, nullable: true, about: 'SHA-256 of the marked film as it left' })
  sha256!: string | null;

  @ChoiceField({
    of: MARK_PLACES,
    name: 'CopyMarkPlace',
    nullable: true,
    about:
      'Whether the recipient is named in every picture, or beside the film only. Null: not begun',
  })
  mark!: string | null;
}

export class CopyOrderView {
  @IdField()
  id!: string;

  @IdField()
  recordingId!: string;

  @ChoiceField({ of: TRACKS, name: 'Track' })
  track!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @TextField(NAME)
  recipient!: string;

  @TextField(REASON)
  reason!: string;

  @TextField(NAME)
  askedBy!: string;

  @InstantField()
  askedAt!: string;

  @ChoiceField({ of: COPY_STATUSES, name: 'CopyStatus' })
  status!: string;

  @TextField({ ...REASON, nullable: true })
  decision!: string | null;

  @TextField({ ...NAME, nullable: true })
  decidedBy!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @InstantField({ nullable: true })
  fetchBy!: string | null;

  @InstantField({ nullable: true, about: 'When an open order came to nothing' })
  endedAt!: string | null;

  @ChoiceField({ of: COPY_ENDS, name: 'CopyEnd', nullable: true })
  endedBecause!: string | null;

  @ObjectsField(() => CopyFetchView, { maxItems: 10_000 })
  fetches!: CopyFetchView[];

  @ChoicesField({ of: COPY_ACTIONS, name: 'CopyAction', about: 'What the caller may do next' })
  actions!: string[];
}

export class CopyOrdersView {
  @ObjectsField(() => CopyOrderView, { maxItems: 10_000 })
  items!: CopyOrderView[];

  @BooleanField()
  mayAsk!: boolean;

  @BooleanField({
    about: 'A copy with pictures that is made now names the recipient in each of them',
  })
  marksPictures!: boolean;
}
