import {
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';

const MOMENT = { min: 0, max: 2_147_483_647, about: 'Milliseconds from the start' };
const TEXT = { min: 0, max: 2_000, about: 'Empty for a bookmark alone' };

export class KeepNoteRequest {
  @IntegerField(MOMENT)
  atMs!: number;

  @TextField(TEXT)
  text!: string;
}

export class KeptNoteView {
  @IdField()
  id!: string;
}

export class PrivateNoteView {
  @IdField()
  id!: string;

  @IntegerField(MOMENT)
  atMs!: number;

  @TextField(TEXT)
  text!: string;

  @InstantField()
  madeAt!: string;
}

export class PrivateNotesView {
  @ObjectsField(() => PrivateNoteView, { maxItems: 10_000 })
  items!: PrivateNoteView[];
}
