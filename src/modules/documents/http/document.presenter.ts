import type { Page } from '../../../kernel/http/pagination.js';
import type { AnnouncedFile } from '../application/announce-file.js';
import type { DocumentAudience } from '../application/audience.query.js';
import type { DocumentRow } from '../application/document-overview.query.js';
import type { ServedRow } from '../application/served-copies.js';
import type { UploadRow } from '../application/upload-progress.query.js';
import type { ServedDocument } from '../application/read-served.js';
import type {
  DocumentReview,
  ReviewedArea,
  ReviewedPlace,
} from '../application/review-document.js';
import { PICTURED_FILES, REVIEWERS } from '../domain/document.js';
import { type DocumentFacts, documentActions } from '../domain/document-transitions.js';
import type { AreaView } from './area.dto.js';
import type { DocumentAudienceView } from './audience.dto.js';
import type { PlaceView } from './place-views.dto.js';
import type {
  AnnouncedFileView,
  DocumentListView,
  DocumentReviewView,
  DocumentView,
  ScanReportView,
  ServedDocumentView,
  UploadView,
} from './document-views.dto.js';

export function presentDocument(row: DocumentRow): DocumentView {
  const {
    id,
    caseId,
    kind,
    title,
    state,
    length,
    enteredBy,
    releasedBy,
    withdrawalReason,
    version,
    places,
    openPlaces,
    format,
    pages,
    virusScan,
    overruled,
    recognised,
    narrowed,
  } = row;
  return {
    id,
    caseId,
    kind,
    title,
    state,
    length,
    enteredBy,
    releasedBy,
    withdrawalReason,
    version,
    places,
    openPlaces,
    format,
    pages,
    virusScan,
    overruled,
    recognised,
    narrowed,
    secondLookBy: row.secondLookStands === true ? row.secondLookBy : null,
    enteredAt: row.enteredAt.toISOString(),
    releasedAt: row.releasedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    actions: [...documentActions(row.functions, state, factsOf(row))],
  };
}

function factsOf(row: DocumentRow): DocumentFacts {
  const { openPlaces, overruled, overruledByMe } = row;
  return {
    openPlaces,
    overruled,
    overruledByMe,
    secondLookStands: row.secondLookStands === true,
    lookedByMe: row.lookedByMe === true,
  };
}

export function presentDocuments({ items, next }: Page<DocumentRow>): DocumentListView {
  return { items: items.map(presentDocument), next };
}

export function presentReview(review: DocumentReview): DocumentReviewView {
  const { id, state, version, text, proposedText, places, areas, openPlaces } = review;
  const { format, pages, overruled, secondLookStands, overruledByMe, withoutPictures } = review;
  return {
    withoutPictures: PICTURED_FILES.includes(format) ? withoutPictures : null,
    format,
    pages,
    overruled,
    secondLookStands,
    overruledByMe,
    id,
    state,
    version,
    text,
    proposedText,
    openPlaces,
    places: places.map(presentPlace),
    areas: areas.map(presentArea),
    // Only reviewers get this far.
    actions: [...documentActions(REVIEWERS, state, review)],
  };
}

function presentArea(area: ReviewedArea): AreaView {
  const { number, page, x, y, width, height, kind, addedBy, undoneBy, version } = area;
  return {
    number,
    page,
    x,
    y,
    width,
    height,
    kind,
    addedBy,
    undoneBy,
    version,
    addedAt: area.addedAt.toISOString(),
    undoneAt: area.undoneAt?.toISOString() ?? null,
  };
}

function presentPlace(place: ReviewedPlace): PlaceView {
  const { number, start, end, type, certain, foundBy, reason, replacement } = place;
  const { decision, decidedBy, decisionReason, version, cutsOff, foundStart, foundEnd } = place;
  const { decidedBefore } = place;
  return {
    number,
    start,
    end,
    type,
    certain,
    foundBy,
    reason,
    replacement,
    decision,
    decidedBy,
    decisionReason,
    version,
    cutsOff,
    foundStart,
    foundEnd,
    decidedBefore,
    decidedAt: place.decidedAt?.toISOString() ?? null,
  };
}

export function presentServed(served: ServedDocument): ServedDocumentView {
  return { ...served, servedFrom: served.servedFrom.toISOString() };
}

export function presentAnnounced({ id, receivedBytes }: AnnouncedFile): AnnouncedFileView {
  return { id, receivedBytes, uploadUrl: `/api/v1/document-uploads/${id}` };
}

export function presentUpload(upload: UploadRow): UploadView {
  const { id, caseId, state, sizeBytes, receivedBytes, refusedFor } = upload;
  return { id, caseId, state, sizeBytes, receivedBytes, refusedFor };
}

export function presentScanReport(row: ServedRow): ScanReportView {
  const { id, format, replaced, removals, readBack, virusScan, sha256, servedFrom } = row;
  return {
    id,
    format: format ?? 'TEXT',
    replaced,
    removals: Object.entries(removals ?? {}).map(([kind, count]) => ({ kind, count })),
    readBack,
    virusScan: virusScan ?? 'NOT_APPLICABLE',
    sha256,
    servedFrom: servedFrom.toISOString(),
  };
}

export function presentAudience({
  id,
  version,
  seats,
  decisions,
}: DocumentAudience): DocumentAudienceView {
  return {
    id,
    version,
    seats: seats.map((seat) => ({ ...seat, people: [...seat.people] })),
    decisions: decisions.map((one) => ({
      ...one,
      openTo: [...one.openTo],
      decidedAt: new Date(one.decidedAt).toISOString(),
    })),
  };
}
