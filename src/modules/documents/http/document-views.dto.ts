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
import { MOST_AREAS } from '../domain/area.js';
import { DOCUMENT_KINDS, LONGEST_TEXT } from '../domain/document.js';
import { REMOVALS } from '../domain/scan-report.js';
import { DOCUMENT_FORMATS, UPLOAD_REFUSALS, UPLOAD_STATES, VIRUS_SCANS } from '../domain/upload.js';
import { DOCUMENT_ACTIONS, DOCUMENT_STATES } from '../domain/document-transitions.js';

import { AreaView } from './area.dto.js';
import { PlaceView } from './place-views.dto.js';

const MOST = 2_147_483_647;
const LONGEST_SERVED = 100_000_000;

export class EnteredDocumentView {
  @IdField()
  id!: string;
}

export class AnnouncedFileView {
  @IdField({ about: 'Of the document that the file will be' })
  id!: string;

  @TextField({ max: 100, about: 'Where a tus client sends the bytes (its `uploadUrl`)' })
  uploadUrl!: string;

  @IntegerField({ min: 0, max: MOST })
  receivedBytes!: number;
}

export class UploadView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @ChoiceField({ of: UPLOAD_STATES, name: 'UploadState' })
  state!: string;

  @IntegerField({ min: 0, max: MOST })
  sizeBytes!: number;

  @IntegerField({ min: 0, max: MOST })
  receivedBytes!: number;

  @ChoiceField({ of: UPLOAD_REFUSALS, name: 'UploadRefusal', nullable: true })
  refusedFor!: string | null;
}

export class RemovalView {
  @ChoiceField({ of: REMOVALS, name: 'RemovalKind' })
  kind!: string;

  @IntegerField({ min: 1, max: MOST })
  count!: number;
}

export class ScanReportView {
  @IdField()
  id!: string;

  @ChoiceField({ of: DOCUMENT_FORMATS, name: 'DocumentFormat' })
  format!: string;

  @IntegerField({ min: 0, max: LONGEST_TEXT })
  replaced!: number;

  @ObjectsField(() => RemovalView, { maxItems: 20 })
  removals!: RemovalView[];

  @IntegerField({
    min: 0,
    max: MOST,
    nullable: true,
    about: 'Characters read back from the served file and screened',
  })
  readBack!: number | null;

  @ChoiceField({ of: VIRUS_SCANS, name: 'VirusScan' })
  virusScan!: string;

  @TextField({ max: 64 })
  sha256!: string;

  @InstantField()
  servedFrom!: string;
}

export class DocumentView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @ChoiceField({ of: DOCUMENT_KINDS, name: 'DocumentKind' })
  kind!: string;

  @TextField({ max: 200 })
  title!: string;

  @ChoiceField({ of: DOCUMENT_STATES, name: 'DocumentState' })
  state!: string;

  @IntegerField({ min: 1, max: LONGEST_TEXT, about: 'Characters of the original' })
  length!: number;

  @ChoiceField({ of: DOCUMENT_FORMATS, name: 'DocumentFormat', about: 'TEXT when it was typed' })
  format!: string;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about: 'Pages and pictures that people look at; none in what is only read',
  })
  pages!: number;

  @ChoiceField({ of: VIRUS_SCANS, name: 'VirusScan' })
  virusScan!: string;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places kept against a doubt' })
  overruled!: number;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about:
      'Places in the served text in which the vault later recognised a child; 0 to all but reviewers',
  })
  recognised!: number;

  @BooleanField({ about: 'Not for everybody in the case; false to all but reviewers' })
  narrowed!: boolean;

  @TextField({ max: 200, nullable: true, about: 'Who gave the second look, while it stands' })
  secondLookBy!: string | null;

  @InstantField()
  enteredAt!: string;

  @TextField({ max: 200 })
  enteredBy!: string;

  @InstantField({ nullable: true })
  releasedAt!: string | null;

  @TextField({ max: 200, nullable: true })
  releasedBy!: string | null;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;

  @TextField({ max: 500, nullable: true })
  withdrawalReason!: string | null;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about: 'Places found or marked; shown to reviewers only, 0 to others',
  })
  places!: number;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Doubtful places that wait for a decision' })
  openPlaces!: number;

  @ChoicesField({
    of: DOCUMENT_ACTIONS,
    name: 'DocumentAction',
    about: 'What the caller may do now',
  })
  actions!: string[];
}

export class DocumentListView {
  @ObjectsField(() => DocumentView, { maxItems: 100 })
  items!: DocumentView[];

  @TextField({ max: 200, nullable: true })
  next!: string | null;
}

export class DocumentReviewView {
  @IdField()
  id!: string;

  @ChoiceField({ of: DOCUMENT_STATES, name: 'DocumentState' })
  state!: string;

  @IntegerField({ min: 1, max: MOST, about: 'Send it back with the release' })
  version!: number;

  @ChoiceField({ of: DOCUMENT_FORMATS, name: 'DocumentFormat', about: 'TEXT when it was typed' })
  format!: string;

  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about: 'Pages and pictures that people look at; none in what is only read',
  })
  pages!: number;

  @BooleanField({
    nullable: true,
    about: 'Its pictures are not served; null for a document of which none can be left out',
  })
  withoutPictures!: boolean | null;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places kept against a doubt' })
  overruled!: number;

  @BooleanField({ about: 'A second person looked at this version' })
  secondLookStands!: boolean;

  @BooleanField({ about: 'The caller overruled a doubt, so another person must look' })
  overruledByMe!: boolean;

  @TextField({ max: LONGEST_TEXT, about: 'The original' })
  text!: string;

  @TextField({
    max: LONGEST_SERVED,
    about: 'What would be served as things stand; doubtful places keep their words here',
  })
  proposedText!: string;

  @ObjectsField(() => PlaceView, { maxItems: LONGEST_TEXT })
  places!: PlaceView[];

  @ObjectsField(() => AreaView, {
    maxItems: MOST_AREAS,
    about: 'Parts of pages and pictures that are black',
  })
  areas!: AreaView[];

  @IntegerField({ min: 0, max: LONGEST_TEXT })
  openPlaces!: number;

  @ChoicesField({
    of: DOCUMENT_ACTIONS,
    name: 'DocumentAction',
    about: 'What the caller may do now',
  })
  actions!: string[];
}

export class ServedDocumentView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @ChoiceField({ of: DOCUMENT_KINDS, name: 'DocumentKind' })
  kind!: string;

  @TextField({ max: 200 })
  title!: string;

  @TextField({ max: LONGEST_SERVED })
  text!: string;

  @TextField({ max: 64, about: 'SHA-256 of the served text in UTF-8' })
  sha256!: string;

  @IntegerField({ min: 0, max: LONGEST_TEXT, about: 'Places that were replaced' })
  replaced!: number;

  @InstantField()
  servedFrom!: string;
}
