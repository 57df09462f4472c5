import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Disclosure = Schemas['DisclosureView'];
export type FieldDecision = Schemas['FieldDecisionInput'];
export type Position = Schemas['DisclosurePosition'];
export type Audience = Schemas['DisclosureAudience'];
export type DisclosureState = Schemas['DisclosureState'];
export type DisclosureParty = Schemas['DisclosureParty'];
export type Disclosed = Schemas['DisclosedView'];

const LISTS = ['disclosures'] as const;

export function useDisclosures(caseId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...LISTS, caseId],
    enabled,
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/disclosure-requests', { params: { path: { caseId } } })),
  });
}

export function useDisclosure(requestId: string) {
  return useQuery({
    queryKey: [...LISTS, 'one', requestId],
    queryFn: () =>
      answer(api.GET('/disclosure-requests/{requestId}', { params: { path: { requestId } } })),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: LISTS });
    await client.invalidateQueries({ queryKey: ['work'] });
  };
}

export function useAskDisclosure(caseId: string, childRef: string) {
  return useMutation({
    mutationFn: (body: Schemas['AskDisclosureRequest']) =>
      answer(
        api.POST('/cases/{caseId}/children/{childRef}/disclosure-requests', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useTakeUp(requestId: string) {
  return useMutation({
    mutationFn: () =>
      done(
        api.POST('/disclosure-requests/{requestId}/take-under-review', {
          params: { path: { requestId } },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useWithdraw(requestId: string) {
  return useMutation({
    mutationFn: () =>
      done(
        api.POST('/disclosure-requests/{requestId}/withdraw', { params: { path: { requestId } } }),
      ),
    onSettled: useRefresh(),
  });
}

export function useRespond(requestId: string) {
  return useMutation({
    mutationFn: (body: Schemas['RespondDisclosureRequest']) =>
      done(
        api.POST('/disclosure-requests/{requestId}/responses', {
          params: { path: { requestId } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useDecide(requestId: string) {
  return useMutation({
    mutationFn: (body: Schemas['DecideDisclosureRequest']) =>
      done(
        api.POST('/disclosure-requests/{requestId}/decision', {
          params: { path: { requestId } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

/** What was granted lives in the screen that asked, never in a cache. */
export function showDisclosed(requestId: string): Promise<Disclosed> {
  return answer(
    api.POST('/disclosure-requests/{requestId}/show', { params: { path: { requestId } } }),
  );
}
