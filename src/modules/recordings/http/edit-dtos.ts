import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { VERSION_KEPT } from '../domain/rendering.js';
import { EDIT_KINDS, type EditKind, VERSION_STATES } from '../domain/edits.js';

const REASON = { min: 5, max: 500 };
const MOMENT = { min: 0, max: 2_147_483_647 };

export class EditInput {
  @ChoiceField({ of: EDIT_KINDS, name: 'EditKind', about: 'MUTE and BEEP: the picture stays' })
  kind!: EditKind;

  @IntegerField(MOMENT)
  fromMs!: number;

  @IntegerField(MOMENT)
  toMs!: number;

  @TextField(REASON)
  reason!: string;
}

export class EditView extends EditInput {
  @IntegerField({
    ...MOMENT,
    about: 'Where it ends in fact: a cut lasts until a picture that needs none before it',
  })
  untilMs!: number;
}

export class ProposeEditsRequest {
  @TextField(REASON)
  reason!: string;

  @ObjectsField(() => EditInput, { min: 1, maxItems: 100 })
  edits!: EditInput[];
}

export class ProposedEditsView {
  @IdField()
  id!: string;
}

export class AnswerEditsRequest {
  @BooleanField()
  agreed!: boolean;

  @TextField(REASON)
  reason!: string;
}

export class EditAnswerView {
  @ChoiceField({ of: ['PROSECUTION', 'DEFENCE', 'CHILD_SIDE'], name: 'EditParty' })
  party!: string;

  @BooleanField()
  agreed!: boolean;

  @TextField(REASON)
  reason!: string;

  @InstantField()
  answeredAt!: string;
}

export class RecordingVersionView {
  @IdField()
  id!: string;

  @IntegerField({ min: 1, max: 1_000_000 })
  number!: number;

  @ChoiceField({ of: VERSION_STATES, name: 'VersionState' })
  state!: string;

  @TextField(REASON)
  reason!: string;

  @ObjectsField(() => EditView, { maxItems: 100 })
  edits!: EditView[];

  @TextField({ max: 200 })
  madeBy!: string;

  @InstantField()
  madeAt!: string;

  @InstantField({ nullable: true })
  inForceAt!: string | null;

  @ChoiceField({
    of: VERSION_KEPT,
    name: 'VersionKept',
    nullable: true,
    about: 'Enforced while the original is sent, or by a film of its own. Null: not in force',
  })
  kept!: string | null;

  @TextField({
    max: 64,
    nullable: true,
    about: 'SHA-256 of the film that was made of this version',
  })
  sha256!: string | null;

  @TextField({ max: 60, nullable: true, about: 'The program it was made with' })
  madeWith!: string | null;

  @InstantField({ nullable: true, about: 'When that film was made' })
  renderedAt!: string | null;

  @ObjectsField(() => EditAnswerView, { maxItems: 1_000 })
  answers!: EditAnswerView[];

  @ChoicesField({ of: ['answer'], name: 'RecordingVersionAction' })
  actions!: string[];
}

export class RecordingVersionsView {
  @IdField({ nullable: true, about: 'The version the caller is shown; null for the original' })
  shownAs!: string | null;

  @TextField({
    max: 64,
    nullable: true,
    about: 'SHA-256 of the original, of which all versions are made',
  })
  originalSha256!: string | null;

  @IntegerField({ min: 0, max: 10_000, about: 'Parties whose agreement a version takes' })
  parties!: number;

  @ObjectsField(() => RecordingVersionView, { maxItems: 10_000 })
  items!: RecordingVersionView[];

  @BooleanField()
  mayPropose!: boolean;
}
