import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Change = Schemas['IdentityChangeView'];
export type ChangeKind = Schemas['IdentityChangeKind'];
export type ChangeState = Schemas['IdentityChangeState'];
export type ComparedField = Schemas['ComparedFieldView'];
export type Correction = Schemas['CorrectedIdentityInput'];
export type Certificate = Schemas['ErasureCertificateView'];
export type NarrowAnswer = Schemas['NarrowAnswerView'];

const CHANGES = ['identity-changes'] as const;

export function useChanges() {
  return useQuery({
    queryKey: CHANGES,
    staleTime: 0,
    queryFn: () => answer(api.GET('/identity-changes')),
  });
}

export function useChange(changeId: string) {
  return useQuery({
    queryKey: [...CHANGES, changeId],
    staleTime: 0,
    queryFn: () =>
      answer(api.GET('/identity-changes/{changeId}', { params: { path: { changeId } } })),
  });
}

export interface Proposal {
  readonly kind: ChangeKind;
  readonly childNumber: string;
  readonly otherNumber: string;
  readonly reason: string;
  readonly changes: Correction;
}

function propose({ kind, childNumber, otherNumber, reason, changes }: Proposal) {
  const about = { childNumber, reason };
  switch (kind) {
    case 'CORRECTION':
      return api.POST('/identity-changes/corrections', { body: { ...about, changes } });
    case 'MERGE':
      return api.POST('/identity-changes/merges', { body: { ...about, otherNumber } });
    case 'SPLIT':
      return api.POST('/identity-changes/splits', { body: about });
    case 'ERASURE':
      return api.POST('/identity-changes/erasures', { body: about });
  }
}

/** What was typed is forgotten with the form. */
export function usePropose() {
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (proposal: Proposal) => answer(propose(proposal)),
    onSettled: () => client.invalidateQueries({ queryKey: CHANGES }),
  });
}

/** Data come back into the screen that asked, never into a cache. */
export async function showChange(changeId: string): Promise<readonly ComparedField[]> {
  const shown = await answer(
    api.POST('/identity-changes/{changeId}/show', { params: { path: { changeId } } }),
  );
  return shown.fields;
}

export interface Step {
  readonly step: 'approve' | 'reject' | 'withdraw';
  readonly reason: string;
}

export function useStep(changeId: string) {
  const client = useQueryClient();
  const params = { path: { changeId } };
  return useMutation({
    mutationFn: ({ step, reason }: Step) => {
      if (step === 'approve')
        return done(api.POST('/identity-changes/{changeId}/approve', { params }));
      if (step === 'withdraw')
        return done(api.POST('/identity-changes/{changeId}/withdraw', { params }));
      return done(api.POST('/identity-changes/{changeId}/reject', { params, body: { reason } }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: CHANGES }),
  });
}

export function useCertificate(certificateId: string) {
  return useQuery({
    queryKey: ['erasure-certificate', certificateId],
    queryFn: () =>
      answer(
        api.GET('/erasure-certificates/{certificateId}', { params: { path: { certificateId } } }),
      ),
  });
}

export function useCompareNumbers() {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: Schemas['CompareNumbersRequest']) =>
      answer(api.POST('/identity-questions/same-child', { body })),
  });
}

export function useSearchDouble() {
  return useMutation({
    gcTime: 0,
    mutationFn: (body: Schemas['SearchDoubleRequest']) =>
      answer(api.POST('/identity-questions/doubles', { body })),
  });
}

export function useAskNarrowly(caseId: string, childRef: string) {
  return useMutation({
    gcTime: 0,
    mutationFn: (on: string) =>
      answer(
        api.GET('/cases/{caseId}/children/{childRef}/narrow-answers', {
          params: { path: { caseId, childRef }, query: { on } },
        }),
      ),
  });
}

export function useHold(caseId: string, childRef: string) {
  const client = useQueryClient();
  const params = { path: { caseId, childRef } };
  return useMutation({
    mutationFn: ({ lift, reason }: { readonly lift: boolean; readonly reason: string }) =>
      lift
        ? done(
            api.POST('/cases/{caseId}/children/{childRef}/legal-hold/lift', {
              params,
              body: { reason },
            }),
          )
        : done(
            api.POST('/cases/{caseId}/children/{childRef}/legal-hold', {
              params,
              body: { reason },
            }),
          ),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', caseId, 'identity'] }),
  });
}
