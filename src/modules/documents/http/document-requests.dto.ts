import {
  BooleanField,
  ChoiceField,
  IdField,
  IntegerField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, OpaqueId } from '../../../kernel/ids.js';
import {
  BUNDLE_FORMS,
  type BundleForm,
  COPY_FORMS,
  type CopyForm,
} from '../application/disclose-documents.js';
import { PAGE_VERSIONS, type PageVersion } from '../application/document-pages.js';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  LONGEST_TEXT,
  LONGEST_TYPED,
  PLACE_DECISIONS,
  PLACE_TYPES,
  type PlaceDecision,
  type PlaceType,
} from '../domain/document.js';
import { SWEEP_SCOPES, type SweepScope } from '../domain/sweep.js';

const LARGEST_FILE = 536_870_912;
const MOST_VERSIONS = 2_147_483_647;

export class EnterDocumentRequest {
  @IdField({ about: 'Made by the caller; sending the same key again yields the same document' })
  documentKey!: OpaqueId;

  @ChoiceField({ of: DOCUMENT_KINDS, name: 'DocumentKind' })
  kind!: DocumentKind;

  @TextField({
    max: 200,
    about: 'Shown to everybody who may see the document; must not name a child',
  })
  title!: string;

  @TextField({ max: LONGEST_TYPED, about: 'The original; goes sealed into the vault' })
  text!: string;
}

export class AnnounceFileRequest {
  @IdField({ about: 'Made by the caller; the same key goes on with the same upload' })
  documentKey!: OpaqueId;

  @ChoiceField({ of: DOCUMENT_KINDS, name: 'DocumentKind' })
  kind!: DocumentKind;

  @TextField({
    max: 200,
    about: 'Shown to everybody who may see the document; must not name a child',
  })
  title!: string;

  @IntegerField({ min: 0, max: LARGEST_FILE, about: 'Bytes of the file; its name is not asked' })
  sizeBytes!: number;
}

export class PageRequest {
  @IntegerField({ min: 1, max: 2_000, query: true, about: 'Counted from one' })
  number!: number;

  @ChoiceField({
    of: PAGE_VERSIONS,
    name: 'PageVersion',
    about: 'As it came in, or as it would go out',
  })
  version!: PageVersion;
}

export class CopyRequest {
  @ChoiceField({ of: COPY_FORMS, name: 'CopyForm', about: 'As pages, or in the form it came in' })
  as!: CopyForm;
}

export class BundleRequest {
  @ChoiceField({ of: BUNDLE_FORMS, name: 'BundleForm' })
  as!: BundleForm;
}

export class DecidePlaceRequest {
  @ChoiceField({ of: PLACE_DECISIONS, name: 'PlaceDecision' })
  decision!: PlaceDecision;

  @IntegerField({ min: 1, max: MOST_VERSIONS, about: 'The version of the place that was read' })
  version!: number;

  @TextField({
    min: 10,
    max: 500,
    optional: true,
    about: 'Why; required to keep certain personal data',
  })
  reason?: string;
}

export class DecideEverywhereRequest extends DecidePlaceRequest {
  @ChoiceField({
    of: SWEEP_SCOPES,
    name: 'SweepScope',
    about: 'This document, or all documents of the case that are in review',
  })
  scope!: SweepScope;
}

/** Where a place begins and ends. */
class BoundsInput {
  @IntegerField({
    min: 0,
    max: LONGEST_TEXT,
    about: 'Offset in the original, in UTF-16 code units',
  })
  start!: number;

  @IntegerField({ min: 1, max: LONGEST_TEXT, about: 'Exclusive' })
  end!: number;
}

export class AddPlaceRequest extends BoundsInput {
  @ChoiceField({ of: PLACE_TYPES, name: 'PlaceType' })
  type!: PlaceType;

  @IdField({ optional: true, about: 'Whose data; may stay away while the case has one child' })
  childRef?: ChildRef;

  @TextField({
    max: 40,
    optional: true,
    pattern: /^[^[\]\r\n]+$/,
    about: 'What stands there instead, for a person, a relative or a thing without fixed words',
    example: 'getuige 2',
  })
  instead?: string;
}

export class CutPlaceRequest extends BoundsInput {
  @IntegerField({ min: 1, max: MOST_VERSIONS, about: 'The version of the place that was read' })
  version!: number;

  @TextField({
    min: 10,
    max: 500,
    optional: true,
    about: 'Why; required to leave out certain personal data',
  })
  reason?: string;
}

export class LeaveOutPicturesRequest {
  @IntegerField({ min: 1, max: MOST_VERSIONS, about: 'The version of the document that was read' })
  version!: number;

  @BooleanField()
  leftOut!: boolean;
}

export class ReleaseDocumentRequest {
  @IntegerField({
    min: 1,
    max: MOST_VERSIONS,
    about: 'The version of the document that was reviewed',
  })
  version!: number;
}

export class WithdrawDocumentRequest {
  @TextField({ min: 10, max: 500 })
  reason!: string;
}
