import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshCase } from '../cases/case-queries.js';

export type ViewingRight = Schemas['RightView'];
export type ViewingRequest = Schemas['ViewingRequestView'];

export function useViewingRights(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'viewing-rights'],
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/viewing-rights', { params: { path: { caseId } } })),
  });
}

export function useViewingRequests(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'viewing-requests'],
    queryFn: () =>
      answer(api.GET('/cases/{caseId}/viewing-requests', { params: { path: { caseId } } })),
  });
}

export function useGiveRight(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['GiveRightRequest']) =>
      answer(api.POST('/cases/{caseId}/viewing-rights', { params: { path: { caseId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useRevokeRight(caseId: string, rightId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/viewing-rights/{rightId}/revoke', {
          params: { path: { rightId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useAskViewing(caseId: string) {
  return useMutation({
    mutationFn: (body: Schemas['AskViewingRequest']) =>
      answer(api.POST('/cases/{caseId}/viewing-requests', { params: { path: { caseId } }, body })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useOfferSlots(caseId: string, viewingRequestId: string) {
  return useMutation({
    mutationFn: (body: Schemas['OfferSlotsRequest']) =>
      done(
        api.POST('/viewing-requests/{viewingRequestId}/slots', {
          params: { path: { viewingRequestId } },
          body,
        }),
      ),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useChooseSlot(caseId: string) {
  return useMutation({
    mutationFn: (slotId: string) =>
      answer(api.POST('/viewing-slots/{slotId}/choose', { params: { path: { slotId } } })),
    onSuccess: useRefreshCase(caseId),
  });
}

export function useViewingRoom(day: string) {
  return useQuery({
    queryKey: ['viewing-room', day],
    queryFn: () => answer(api.GET('/viewing-room', { params: { query: { day } } })),
  });
}

export function useConfirmPresence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rightId: string) =>
      done(api.POST('/viewing-rights/{rightId}/presence', { params: { path: { rightId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['viewing-room'] }),
  });
}
