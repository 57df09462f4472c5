import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Case = Schemas['CaseView'];
export type CaseListItem = Schemas['CaseListItem'];
export type Child = Case['children'][number];
export type Party = Schemas['PartyView'];
export type Stage = Schemas['Stage'];

export function useCases(q: string, after: string | null) {
  const query = { ...(q === '' ? {} : { q }), ...(after === null ? {} : { after }) };
  return useQuery({
    queryKey: ['cases', q, after],
    queryFn: () => answer(api.GET('/cases', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useCase(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'overview'],
    queryFn: () => answer(api.GET('/cases/{caseId}', { params: { path: { caseId } } })),
  });
}

export function useParties(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'parties'],
    queryFn: () => answer(api.GET('/cases/{caseId}/parties', { params: { path: { caseId } } })),
  });
}

export function useOffenceArticles(on: string) {
  return useQuery({
    queryKey: ['offence-articles', on],
    enabled: on !== '',
    queryFn: () => answer(api.GET('/offence-articles', { params: { query: { on } } })),
    staleTime: Infinity,
  });
}

export function useOrganisations(kind: Schemas['OrganisationKind']) {
  return useQuery({
    queryKey: ['organisations', kind],
    queryFn: () => answer(api.GET('/organisations', { params: { query: { kind } } })),
    staleTime: 3_600_000,
  });
}

export function usePeople(role: Schemas['Role'] | '') {
  return useQuery({
    queryKey: ['people', role],
    enabled: role !== '',
    queryFn: () =>
      answer(api.GET('/people', { params: { query: role === '' ? {} : { function: role } } })),
    staleTime: 60_000,
  });
}

export function useRegisterCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['RegisterCaseRequest']) => answer(api.POST('/cases', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  });
}

export function useRegisterChild(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['RegisterChildRequest']) =>
      answer(api.POST('/cases/{caseId}/children', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

export function useAddParty(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['AddPartyRequest']) =>
      done(api.POST('/cases/{caseId}/parties', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

export function useEndAccess(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (accessId: string) =>
      done(
        api.DELETE('/cases/{caseId}/parties/{accessId}', {
          params: { path: { caseId, accessId } },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useOwnChoice(caseId: string, childRef: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['OwnChoiceRequest']) =>
      done(
        api.POST('/cases/{caseId}/children/{childRef}/own-choice', {
          params: { path: { caseId, childRef } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useChangeStage(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (body: Schemas['ChangeStageRequest']) =>
      done(api.PUT('/cases/{caseId}/stage', { params: { path: { caseId } }, body })),
    onSuccess: refresh,
  });
}

/**
 * After an act everything of the case is read again, and so is the work list.
 *
 * Resolves at once: what follows an act must happen before the answer replaces the screen it was done on.
 */
export function useRefreshCase(caseId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['work'], ['cases'], ['case', caseId]])
      void client.invalidateQueries({ queryKey });
    return Promise.resolve();
  };
}
