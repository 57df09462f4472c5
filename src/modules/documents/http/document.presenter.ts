import type { Page } from '../../../kernel/http/pagination.js';
import type { DocumentRow } from '../application/document-overview.query.js';
import type { ServedDocument } from '../application/read-served.js';
import type { DocumentReview } from '../application/review-document.js';
import { REVIEWERS } from '../domain/document.js';
import { documentActions } from '../domain/document-transitions.js';
import type {
  DocumentListView,
  DocumentReviewView,
  DocumentView,
  ServedDocumentView,
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
    enteredAt: row.enteredAt.toISOString(),
    releasedAt: row.releasedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    actions: [...documentActions(row.functions, state, { openPlaces })],
  };
}

export function presentDocuments({ items, next }: Page<DocumentRow>): DocumentListView {
  return { items: items.map(presentDocument), next };
}

export function presentReview(review: DocumentReview): DocumentReviewView {
  const { id, state, version, text, proposedText, places, openPlaces } = review;
  return {
    id,
    state,
    version,
    text,
    proposedText,
    openPlaces,
    places: places.map((place) => ({
      ...place,
      decidedAt: place.decidedAt?.toISOString() ?? null,
    })),
    // Only reviewers get this far.
    actions: [...documentActions(REVIEWERS, state, { openPlaces })],
  };
}

export function presentServed(served: ServedDocument): ServedDocumentView {
  return { ...served, servedFrom: served.servedFrom.toISOString() };
}
