import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { useRefreshRegisters } from './register-queries.js';

export type Studio = Schemas['RegisteredStudioView'];
export type StudioFile = Schemas['StudioFileView'];

export function useStudioRegister() {
  return useQuery({
    queryKey: ['registers', 'studios'],
    queryFn: () => answer(api.GET('/studio-register')),
  });
}

export function useStudioFile(studioId: string) {
  return useQuery({
    queryKey: ['registers', 'studios', studioId],
    queryFn: () => answer(api.GET('/studios/{studioId}', { params: { path: { studioId } } })),
  });
}

export function useChecklist() {
  return useQuery({
    queryKey: ['registers', 'checklist'],
    queryFn: () => answer(api.GET('/inspection-checklist')),
  });
}

export function useAddStudio() {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['StudioProfileFields']) => answer(api.POST('/studios', { body })),
    onSuccess,
  });
}

export function useChangeStudio(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['ChangeStudioRequest']) =>
      done(api.PUT('/studios/{studioId}', { params: { path: { studioId } }, body })),
    onSuccess,
  });
}

export function useInspect(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['InspectStudioRequest']) =>
      answer(api.POST('/studios/{studioId}/inspections', { params: { path: { studioId } }, body })),
    onSuccess,
  });
}

export function useRevokeStudio(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (reason: string) =>
      done(
        api.POST('/studios/{studioId}/revoke-certificate', {
          params: { path: { studioId } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useRecordTest(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['DailyTestFields']) =>
      answer(api.POST('/studios/{studioId}/daily-tests', { params: { path: { studioId } }, body })),
    onSuccess,
  });
}

export function useRecordClosing(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['ClosingFields']) =>
      answer(api.POST('/studios/{studioId}/closings', { params: { path: { studioId } }, body })),
    onSuccess,
  });
}

export function useWithdrawClosing(studioId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (closingId: string) =>
      done(
        api.POST('/studios/{studioId}/closings/{closingId}/withdraw', {
          params: { path: { studioId, closingId } },
        }),
      ),
    onSuccess,
  });
}
