import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type CaseDocument = Schemas['DocumentView'];
export type DocumentKind = Schemas['DocumentKind'];
export type DocumentState = Schemas['DocumentState'];
export type Review = Schemas['DocumentReviewView'];
export type Place = Schemas['PlaceView'];
export type PlaceType = Schemas['PlaceType'];
export type PlaceDecision = Schemas['PlaceDecision'];
export type SweepScope = Schemas['SweepScope'];
export type Swept = Schemas['SweptPlacesView'];
export type VirusScan = Schemas['VirusScan'];
export type Audience = Schemas['DocumentAudienceView'];
export type AudienceSeat = Schemas['AudienceSeatView'];
export type AudienceGround = Schemas['AudienceGround'];
export type Area = Schemas['AreaView'];
export type AreaKind = Schemas['AreaKind'];
export type RemovalKind = Schemas['RemovalKind'];

export function useDocuments(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'documents'],
    enabled,
    queryFn: () =>
      answer(
        api.GET('/cases/{caseId}/documents', {
          params: { path: { caseId }, query: { limit: 100 } },
        }),
      ),
  });
}

export function useDocument(caseId: string, documentId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'document', documentId],
    queryFn: () => answer(api.GET('/documents/{documentId}', { params: { path: { documentId } } })),
  });
}

export function useEnterDocument(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['EnterDocumentRequest']) =>
      answer(api.POST('/cases/{caseId}/documents', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

export function reviewKey(documentId: string) {
  return ['document-review', documentId];
}

/** The original leaves the vault for as long as the screen is open: it is asked once, and forgotten afterwards. */
export function useReview(documentId: string) {
  return useQuery({
    queryKey: reviewKey(documentId),
    queryFn: () =>
      answer(api.GET('/documents/{documentId}/review', { params: { path: { documentId } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Each reading is recorded as a disclosure, so it is read once per visit. */
export function useServed(documentId: string) {
  return useQuery({
    queryKey: ['document-served', documentId],
    queryFn: () =>
      answer(api.GET('/documents/{documentId}/served', { params: { path: { documentId } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export interface PlaceChoice {
  readonly place: Place;
  readonly decision: PlaceDecision;
  readonly reason?: string;
}

/**
 * Decides about places one after the other; each answer is put into the review that is on the screen.
 *
 * A review that was asked before may come after it and know nothing of it: it is asked again.
 */
export function useDecidePlaces(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (choices: readonly PlaceChoice[]) => {
      for (const { place, decision, reason } of choices) {
        const body = {
          decision,
          version: place.version,
          ...(reason === undefined ? {} : { reason }),
        };
        const path = { documentId, number: place.number };
        const decided = await answer(
          api.PUT('/documents/{documentId}/places/{number}', { params: { path }, body }),
        );
        client.setQueryData<Review>(reviewKey(documentId), (review) =>
          review === undefined ? review : withDecision(review, decided),
        );
      }
      const queryKey = reviewKey(documentId);
      if (client.isFetching({ queryKey }) > 0) await client.invalidateQueries({ queryKey });
    },
  });
}

/** The words of a place wherever they stand; other documents of the case change too. */
export function useDecideEverywhere(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      number,
      body,
    }: {
      readonly number: number;
      readonly body: Schemas['DecideEverywhereRequest'];
    }) =>
      answer(
        api.POST('/documents/{documentId}/places/{number}/everywhere', {
          params: { path: { documentId, number } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

export function useUndoSweep(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sweepId: string) =>
      answer(
        api.POST('/documents/{documentId}/sweeps/{sweepId}/undo', {
          params: { path: { documentId, sweepId } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

export function useGiveSecondLook(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      done(
        api.POST('/documents/{documentId}/second-look', {
          params: { path: { documentId } },
          body: { version },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

/** Who gets the document, and how that came. */
export function useAudience(documentId: string) {
  return useQuery({
    queryKey: audienceKey(documentId),
    queryFn: () =>
      answer(api.GET('/documents/{documentId}/audience', { params: { path: { documentId } } })),
  });
}

export function useOpenDocumentTo(caseId: string, documentId: string) {
  const client = useQueryClient();
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['OpenDocumentToRequest']) =>
      done(api.PUT('/documents/{documentId}/audience', { params: { path: { documentId } }, body })),
    onSettled: async () => {
      // The decision makes what was read of the document stale, so all of it is read again.
      await client.invalidateQueries({ queryKey: audienceKey(documentId) });
      await client.invalidateQueries({ queryKey: reviewKey(documentId) });
      await refresh();
    },
  });
}

function audienceKey(documentId: string) {
  return ['document-audience', documentId];
}

export function useScanReport(documentId: string) {
  return useQuery({
    queryKey: ['document-scan-report', documentId],
    queryFn: () =>
      answer(api.GET('/documents/{documentId}/scan-report', { params: { path: { documentId } } })),
    staleTime: Infinity,
  });
}

export function useRenewDocument(caseId: string, documentId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        api.POST('/documents/{documentId}/renew', {
          params: { path: { documentId } },
          body: { reason },
        }),
      ),
    onSuccess: refresh,
  });
}

function withDecision(review: Review, decided: Schemas['DecidedPlaceView']): Review {
  const { number, decision, version, documentVersion, openPlaces } = decided;
  const places = review.places.map((place) =>
    place.number === number ? { ...place, decision, version } : place,
  );
  const takenAway = review.areas.filter(({ undoneBy }) => undoneBy !== null).length;
  const kept = places.filter((place) => place.decision === 'KEEP' || place.cutsOff).length;
  const overruled = kept + takenAway;
  // Any decision makes an earlier look stale; whoever keeps something is not who looks again.
  const overruledByMe = overruled > 0 && (review.overruledByMe || decision === 'KEEP');
  const look = { overruled, overruledByMe, secondLookStands: false };
  return { ...review, ...look, places, openPlaces, version: documentVersion };
}

/** Moves the edges of a place; the whole review is read again, for its served side changes too. */
export function useCutPlace(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      number,
      body,
    }: {
      readonly number: number;
      readonly body: Schemas['CutPlaceRequest'];
    }) =>
      answer(
        api.PUT('/documents/{documentId}/places/{number}/bounds', {
          params: { path: { documentId, number } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

export function useMarkPlace(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AddPlaceRequest']) =>
      answer(
        api.POST('/documents/{documentId}/places', { params: { path: { documentId } }, body }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: reviewKey(documentId) });
    },
  });
}

/** Whoever changes their mind before the answer has come is heard after it, about the version that then stands. */
export function useLeaveOutPictures({ id: documentId, version }: Pick<Review, 'id' | 'version'>) {
  const client = useQueryClient();
  const queryKey = reviewKey(documentId);
  return useMutation({
    scope: { id: `pictures ${documentId}` },
    mutationFn: (leftOut: boolean) =>
      done(
        api.PUT('/documents/{documentId}/pictures', {
          params: { path: { documentId } },
          body: { version: client.getQueryData<Review>(queryKey)?.version ?? version, leftOut },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

export function useReleaseDocument(caseId: string, documentId: string) {
  const client = useQueryClient();
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (version: number) =>
      done(
        api.POST('/documents/{documentId}/release', {
          params: { path: { documentId } },
          body: { version },
        }),
      ),
    onSuccess: refresh,
    onError: () => client.invalidateQueries({ queryKey: reviewKey(documentId) }),
  });
}

export function useWithdrawDocument(caseId: string, documentId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/documents/{documentId}/withdraw', {
          params: { path: { documentId } },
          body: { reason },
        }),
      ),
    onSuccess: refresh,
  });
}

const REVIEWERS: readonly string[] = ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR'];

/** Whether the reader looks documents of this case over before they are served. */
export function isReviewer({ functions }: Pick<Schemas['CaseView'], 'functions'>): boolean {
  return functions.some((held) => REVIEWERS.includes(held));
}
