import {
  BooleanField,
  ChoiceField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import {
  AUDIENCE_GROUNDS,
  type AudienceGround,
  SEATED,
  type SeatFunction,
} from '../domain/audience.js';

const MOST = 2_147_483_647;

export class PartySeatView {
  @ChoiceField({ of: SEATED, name: 'AudienceFunction' })
  function!: string;

  @IdField({
    nullable: true,
    about: 'The suspect of the defence, the child of counsel or guardian; null for everybody else',
  })
  represents!: string | null;
}

export class AudienceSeatView extends PartySeatView {
  @TextField({ max: 20, nullable: true, about: 'Of whom it stands for: V1, or a child number' })
  label!: string | null;

  @TextsField({ max: 200, maxItems: 1_000, about: 'Who holds it now' })
  people!: string[];

  @BooleanField({ about: 'The document is for this seat' })
  open!: boolean;
}

export class AudienceDecisionView {
  @IntegerField({ min: 1, max: MOST })
  seq!: number;

  @BooleanField()
  everyone!: boolean;

  @ObjectsField(() => PartySeatView, { maxItems: 500 })
  openTo!: PartySeatView[];

  @ChoiceField({ of: AUDIENCE_GROUNDS, name: 'AudienceGround', nullable: true })
  ground!: string | null;

  @TextField({ max: 200, nullable: true })
  authorisation!: string | null;

  @TextField({ max: 500 })
  reason!: string;

  @InstantField()
  decidedAt!: string;

  @TextField({ max: 200 })
  decidedBy!: string;
}

export class DocumentAudienceView {
  @IdField()
  id!: string;

  @IntegerField({ min: 1, max: MOST, about: 'Send it back with a decision' })
  version!: number;

  @ObjectsField(() => AudienceSeatView, { maxItems: 500 })
  seats!: AudienceSeatView[];

  @ObjectsField(() => AudienceDecisionView, {
    maxItems: 1_000,
    about: 'From the first on; without any the document is for everybody in the case',
  })
  decisions!: AudienceDecisionView[];
}

export class PartySeatInput {
  @ChoiceField({ of: SEATED, name: 'AudienceFunction' })
  function!: SeatFunction;

  @IdField({
    nullable: true,
    about: 'The suspect of the defence, the child of counsel or guardian; null for everybody else',
  })
  represents!: string | null;
}

export class OpenDocumentToRequest {
  @IntegerField({ min: 1, max: MOST, about: 'The version of the document that was read' })
  version!: number;

  @BooleanField({ about: 'For everybody in the case, whoever joins later too' })
  everyone!: boolean;

  @ObjectsField(() => PartySeatInput, {
    maxItems: 500,
    about: 'Who gets it where it is not for everybody',
  })
  openTo!: PartySeatInput[];

  @TextField({ min: 10, max: 500, about: 'Why' })
  reason!: string;

  @ChoiceField({
    of: AUDIENCE_GROUNDS,
    name: 'AudienceGround',
    optional: true,
    about: 'Required where a party of the proceeding is left out',
  })
  ground?: AudienceGround;

  @TextField({
    min: 10,
    max: 200,
    optional: true,
    about: 'Date and reference of the authorisation by the investigating judge',
  })
  authorisation?: string;
}
