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
  CHAPTER_KINDS,
  type ChapterKind,
  LONGEST_SEGMENT,
  MOST_SEGMENTS,
  type Speaker,
  SPEAKERS,
  TRANSCRIPT_FORMATS,
  type TranscriptFormat,
} from '../domain/transcript.js';

const LONGEST_MS = 2_147_483_647;
const VERSION = { min: 1, max: 2_147_483_647 };
const SEGMENT = { min: 0, max: MOST_SEGMENTS - 1, about: 'Number of the segment, from 0' };
const COUNT = { min: 0, max: 1_000_000 };

export class ImportTranscriptRequest {
  @ChoiceField({ of: TRANSCRIPT_FORMATS, name: 'TranscriptFormat' })
  format!: TranscriptFormat;

  @TextField({ max: 1_000_000, about: 'The text of the file; of a DOCX its bytes in base64' })
  content!: string;
}

export class SegmentChangeInput {
  @IntegerField(SEGMENT)
  at!: number;

  @ChoiceField({ of: SPEAKERS, name: 'Speaker', about: 'V interviewer, A child, T interpreter' })
  speaker!: Speaker;

  @TextField({ max: LONGEST_SEGMENT })
  text!: string;
}

export class ChapterView {
  @IntegerField(SEGMENT)
  at!: number;

  @ChoiceField({
    of: CHAPTER_KINDS,
    name: 'ChapterKind',
    about: 'A topic, or a question of the question round with where it was put',
  })
  kind!: ChapterKind;

  @TextField({ max: 300 })
  title!: string;
}

export class CorrectTranscriptRequest {
  @IntegerField({ ...VERSION, about: 'The version that was read' })
  version!: number;

  @TextField({ max: 1_000, min: 5 })
  reason!: string;

  @ObjectsField(() => SegmentChangeInput, { maxItems: 500, optional: true })
  changes?: SegmentChangeInput[];

  @ObjectsField(() => ChapterView, {
    maxItems: 200,
    optional: true,
    about: 'All chapters; absent when they stay as they are',
  })
  chapters?: ChapterView[];
}

export class WrittenTranscriptView {
  @IntegerField(VERSION)
  version!: number;

  @IntegerField(COUNT)
  segments!: number;

  @IntegerField({ ...COUNT, about: 'Places that named or could name a child, and were replaced' })
  replaced!: number;

  @IntegerField({ ...COUNT, about: 'Of these, how many were in doubt: look at them' })
  doubted!: number;
}

export class TranscriptRequest {
  @IntegerField({ ...VERSION, optional: true, query: true, about: 'An earlier version' })
  version?: number;
}

export class TranscriptSegmentView {
  @IntegerField({ min: 0, max: LONGEST_MS })
  fromMs!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  toMs!: number;

  @ChoiceField({ of: SPEAKERS, name: 'Speaker', about: 'V interviewer, A child, T interpreter' })
  speaker!: Speaker;

  @TextField({ max: LONGEST_SEGMENT, min: 0 })
  text!: string;

  @BooleanField({
    about:
      'Its words are not shown, since the version the parties agreed on is silent or cut there',
  })
  withheld!: boolean;
}

export class TranscriptVersionView {
  @IntegerField(VERSION)
  version!: number;

  @TextField({ max: 20, about: 'WEBVTT, SRT, DOCX or CORRECTION' })
  source!: string;

  @TextField({ max: 1_000, nullable: true })
  reason!: string | null;

  @TextField({ max: 200 })
  madeBy!: string;

  @InstantField()
  madeAt!: string;
}

export class TranscriptView {
  @IdField()
  recordingId!: string;

  @IntegerField({ ...VERSION, nullable: true, about: 'Null while there is no transcript' })
  version!: number | null;

  @ObjectsField(() => TranscriptSegmentView, { maxItems: MOST_SEGMENTS })
  segments!: TranscriptSegmentView[];

  @ObjectsField(() => ChapterView, { maxItems: 200 })
  chapters!: ChapterView[];

  @IntegerField(COUNT)
  replaced!: number;

  @IntegerField(COUNT)
  doubted!: number;

  @ObjectsField(() => TranscriptVersionView, { maxItems: 1_000 })
  versions!: TranscriptVersionView[];

  @TextsField({ max: 20, maxItems: 2, about: 'import, correct' })
  actions!: string[];
}

export class SearchTranscriptRequest {
  @TextField({ max: 200 })
  q!: string;
}

export class MarkView {
  @IntegerField({ min: 0, max: LONGEST_SEGMENT })
  from!: number;

  @IntegerField({ min: 0, max: LONGEST_SEGMENT })
  to!: number;
}

export class TranscriptHitView {
  @IntegerField(SEGMENT)
  at!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  fromMs!: number;

  @IntegerField({ min: 0, max: LONGEST_MS })
  toMs!: number;

  @ObjectsField(() => MarkView, { maxItems: LONGEST_SEGMENT })
  marks!: MarkView[];
}

export class TranscriptHitsView {
  @ObjectsField(() => TranscriptHitView, { maxItems: MOST_SEGMENTS })
  items!: TranscriptHitView[];
}
