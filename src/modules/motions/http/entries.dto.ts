import {
  ChoiceField,
  IdField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, DocumentId, HearingId, PersonId } from '../../../kernel/ids.js';
import { ENTRY_WAYS, type EntryWay } from '../domain/motion.js';
import { MotionContentInput } from './motion-requests.dto.js';

const WAY = { of: ENTRY_WAYS, name: 'EntryWay', about: 'On paper, or asked aloud at a hearing' };

export class EnterMotionRequest extends MotionContentInput {
  @IdField()
  childRef!: ChildRef;

  @IdField({ about: 'Who made it: somebody in the case who may ask' })
  applicantId!: PersonId;

  @ChoiceField(WAY)
  way!: EntryWay;

  @InstantField({ about: 'When it came in; it counts from here' })
  receivedAt!: string;

  @IdField({ optional: true, nullable: true, about: 'The scan, a document of the case' })
  documentId?: DocumentId | null;

  @IdField({ optional: true, nullable: true, about: 'The hearing whose record holds it' })
  hearingId?: HearingId | null;
}

export class MotionEntryView {
  @ChoiceField(WAY)
  way!: string;

  @InstantField()
  receivedAt!: string;

  @TextField({ max: 200 })
  enteredBy!: string;

  @IdField({ nullable: true })
  documentId!: string | null;

  @IdField({ nullable: true })
  hearingId!: string | null;
}

export class DraftVersionView {
  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @InstantField()
  writtenAt!: string;

  @TextField({ max: 200 })
  writtenBy!: string;

  @ObjectField(() => MotionContentInput)
  content!: MotionContentInput;
}

export class DraftVersionsView {
  @ObjectsField(() => DraftVersionView, { maxItems: 100, about: 'Newest first' })
  items!: DraftVersionView[];
}
