import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Choices = Schemas['IdentityChoicesView'];
export type Purpose = Schemas['RevealPurpose'];
export type IdentityField = Schemas['IdentityField'];
export type Reveal = Schemas['RevealView'];
export type Shown = Schemas['ShownIdentityView'];
export type Viewer = Schemas['IdentityViewerView'];
export type Oversight = Schemas['OversightView'];
export type Finding = Schemas['Finding'];

export function useIdentityChoices(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'identity'],
    queryFn: () => answer(api.GET('/cases/{caseId}/identity', { params: { path: { caseId } } })),
  });
}

export type LearnedKind = Schemas['LearnedKind'];

/** What was typed is forgotten with the form. */
export function useNoteIdentifier(caseId: string, childRef: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: Schemas['NoteIdentifierRequest']) =>
      done(
        api.POST('/cases/{caseId}/children/{childRef}/identifiers', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
  });
}

/** What comes back from these lives in the screen that asked, never in a cache. */
export function useOpenReveal(caseId: string, childRef: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: Schemas['RevealRequest']) =>
      answer(
        api.POST('/cases/{caseId}/children/{childRef}/reveals', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
  });
}

export function showReveal(revealId: string): Promise<Shown> {
  return answer(api.POST('/reveals/{revealId}/show', { params: { path: { revealId } } }));
}

export function endReveal(revealId: string): Promise<void> {
  return done(api.POST('/reveals/{revealId}/end', { params: { path: { revealId } } }));
}

export function useViewers(caseId: string, childRef: string) {
  return useQuery({
    queryKey: ['case', caseId, 'identity-viewers', childRef],
    staleTime: 0,
    queryFn: () =>
      answer(
        api.GET('/cases/{caseId}/children/{childRef}/identity-viewers', {
          params: { path: { caseId, childRef } },
        }),
      ),
  });
}

const OVERSIGHT = ['oversight'] as const;

/** Of one case, or of all without one. */
export function useOversight(caseId: string | undefined) {
  return useQuery({
    queryKey: [...OVERSIGHT, caseId ?? ''],
    staleTime: 0,
    queryFn: () =>
      answer(
        api.GET('/oversight', {
          params: { query: caseId === undefined ? {} : { caseId } },
        }),
      ),
  });
}

export function useReview(kind: 'alert' | 'lookup') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, finding }: { readonly id: string; readonly finding: Finding }) =>
      kind === 'alert'
        ? done(
            api.POST('/oversight/alerts/{alertId}/review', {
              params: { path: { alertId: id } },
              body: { finding },
            }),
          )
        : done(
            api.POST('/oversight/lookups/{lookupId}/review', {
              params: { path: { lookupId: id } },
              body: { finding },
            }),
          ),
    onSettled: () => client.invalidateQueries({ queryKey: OVERSIGHT }),
  });
}
