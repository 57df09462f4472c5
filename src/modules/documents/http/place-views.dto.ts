import {
  BooleanField,
  ChoiceField,
  IdField,
  InstantField,
  IntegerField,
  TextField,
} from '../../../kernel/http/fields.js';
import { LONGEST_TEXT, PLACE_DECISIONS, PLACE_TYPES } from '../domain/document.js';

const MOST = 2_147_483_647;

export class PlaceView {
  @IntegerField({ min: 1, max: LONGEST_TEXT })
  number!: number;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about: 'Offset in the original, in UTF-16 code units',
  })
  start!: number;

  @IntegerField({ min: 1, max: LONGEST_TEXT, about: 'Exclusive' })
  end!: number;

  @ChoiceField({ of: PLACE_TYPES, name: 'PlaceType' })
  type!: string;

  @BooleanField({ about: 'Replaced unless a person keeps it' })
  certain!: boolean;

  @ChoiceField({ of: ['ENGINE', 'PERSON'], name: 'PlaceFinder' })
  foundBy!: string;

  @TextField({ max: 100, about: 'Code of why it was found' })
  reason!: string;

  @TextField({ max: 200 })
  replacement!: string;

  @ChoiceField({ of: PLACE_DECISIONS, name: 'PlaceDecision', nullable: true })
  decision!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @TextField({ max: 200, nullable: true })
  decidedBy!: string | null;

  @TextField({ max: 500, nullable: true })
  decisionReason!: string | null;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @BooleanField({ about: 'Letters or digits that were found lie outside its edges now' })
  cutsOff!: boolean;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Where it was found, or marked' })
  foundStart!: number;

  @IntegerField({ min: 1, max: LONGEST_TEXT, about: 'Exclusive' })
  foundEnd!: number;

  @ChoiceField({
    of: PLACE_DECISIONS,
    name: 'PlaceDecision',
    nullable: true,
    about: 'Decided in the version this one was made of, where that could not be taken over',
  })
  decidedBefore!: string | null;
}

export class DecidedPlaceView {
  @IntegerField({ min: 1, max: LONGEST_TEXT })
  number!: number;

  @ChoiceField({ of: PLACE_DECISIONS, name: 'PlaceDecision' })
  decision!: string;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @IntegerField({ min: 1, max: MOST })
  documentVersion!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT })
  openPlaces!: number;
}

export class PlaceCutView {
  @IntegerField({ min: 1, max: LONGEST_TEXT })
  number!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT })
  start!: number;

  @IntegerField({ min: 1, max: LONGEST_TEXT, about: 'Exclusive' })
  end!: number;

  @ChoiceField({
    of: PLACE_DECISIONS,
    name: 'PlaceDecision',
    nullable: true,
    about: 'Null where the place is as it was found again',
  })
  decision!: string | null;

  @BooleanField({ about: 'Letters or digits that were found lie outside its edges now' })
  cutsOff!: boolean;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @IntegerField({ min: 1, max: MOST })
  documentVersion!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT })
  openPlaces!: number;
}

export class SweptPlacesView {
  @IdField({ about: 'Takes all of it back at once' })
  sweepId!: string;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places that waited for a decision' })
  decided!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places nobody had found' })
  added!: number;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about:
      'Doubtful places with these words that somebody decided already, or that are something else',
  })
  left!: number;

  @IntegerField({ min: 0, max: MOST, about: 'Documents that changed' })
  documents!: number;
}

export class UndoneSweepView {
  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places that wait for a decision again' })
  reopened!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places that were added and are gone' })
  removed!: number;

  @IntegerField({ min: 0, max: MOST, about: 'Documents that changed' })
  documents!: number;
}
