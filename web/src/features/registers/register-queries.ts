import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, type Schemas } from '../../api/client.js';

export type Interviewer = Schemas['RegisteredInterviewerView'];
export type InterviewerFile = Schemas['InterviewerFileView'];
export type Certificate = Schemas['RegisterCertificateView'];
export type Norms = Schemas['NormsFields'];

const KEY = ['registers'];

export function useInterviewers() {
  return useQuery({
    queryKey: [...KEY, 'interviewers'],
    queryFn: () => answer(api.GET('/interviewers')),
  });
}

export function useInterviewer(personId: string) {
  return useQuery({
    queryKey: [...KEY, 'interviewers', personId],
    queryFn: () => answer(api.GET('/interviewers/{personId}', { params: { path: { personId } } })),
  });
}

export function useMyFile() {
  return useQuery({
    queryKey: [...KEY, 'mine'],
    queryFn: () => answer(api.GET('/my-interviewer-file')),
  });
}

/** Every change of a register is seen in all its lists. */
export function useRefreshRegisters() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

export function useSetNorms() {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Norms) => done(api.PUT('/interviewer-norms', { body })),
    onSuccess,
  });
}

export function useRecordCertificate(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['RecordCertificateRequest']) =>
      answer(
        api.POST('/interviewers/{personId}/certificates', { params: { path: { personId } }, body }),
      ),
    onSuccess,
  });
}

interface CertificateAct {
  readonly certificateId: string;
  readonly act: Schemas['CertificateAction'];
  readonly reason: string;
}

export function useCertificateAct() {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: ({ certificateId, act, reason }: CertificateAct) =>
      done(
        api.POST(`/certificates/{certificateId}/${act}`, {
          params: { path: { certificateId } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useSetHours(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['SetHoursRequest']) =>
      done(api.PUT('/interviewers/{personId}/hours', { params: { path: { personId } }, body })),
    onSuccess,
  });
}

export function useRecordAbsence(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['RecordAbsenceRequest']) =>
      answer(
        api.POST('/interviewers/{personId}/absences', { params: { path: { personId } }, body }),
      ),
    onSuccess,
  });
}

export function useWithdrawAbsence(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (absenceId: string) =>
      done(
        api.POST('/interviewers/{personId}/absences/{absenceId}/withdraw', {
          params: { path: { personId, absenceId } },
        }),
      ),
    onSuccess,
  });
}

export function useRecordTraining(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: (body: Schemas['RecordTrainingRequest']) =>
      answer(
        api.POST('/interviewers/{personId}/trainings', { params: { path: { personId } }, body }),
      ),
    onSuccess,
  });
}

export function useVoidTraining(personId: string) {
  const onSuccess = useRefreshRegisters();
  return useMutation({
    mutationFn: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      done(
        api.POST('/interviewers/{personId}/trainings/{trainingId}/void', {
          params: { path: { personId, trainingId: id } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}
