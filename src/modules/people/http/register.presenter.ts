import type {
  InterviewerFile,
  Register,
  RegisteredCertificate,
  RegisteredInterviewer,
} from '../application/interviewer-register.query.js';
import { certificateActions } from '../domain/certificate.js';
import { type Norms, TRAINING_KINDS } from '../domain/practice.js';
import type {
  InterviewerFileView,
  InterviewerRegisterView,
  NormsFields,
  RegisterCertificateView,
  RegisteredInterviewerView,
} from './register.dto.js';

export function presentRegister(register: Register): InterviewerRegisterView {
  return {
    items: register.interviewers.map((one) => presentInterviewer(one, register.maySetPapers)),
    norms: presentNorms(register.norms),
    actions: register.maySetPapers ? ['set-norms', 'import'] : [],
  };
}

export function presentFile(file: InterviewerFile): InterviewerFileView {
  const { working, absences, trainings, norms, maySetPapers, mayKeepPractice } = file;
  return {
    ...interviewerFields(file, maySetPapers),
    working: [...working],
    absences: [...absences],
    trainings: [...trainings],
    norms: presentNorms(norms),
    actions: [
      ...(maySetPapers ? ['record-certificate'] : []),
      ...(mayKeepPractice ? ['set-hours', 'record-absence', 'record-training'] : []),
    ],
  };
}

function presentInterviewer(
  one: RegisteredInterviewer,
  maySetPapers: boolean,
): RegisteredInterviewerView {
  return interviewerFields(one, maySetPapers);
}

function interviewerFields(one: RegisteredInterviewer, maySetPapers: boolean) {
  const { id, name, staffNumber, sex, baseTown, region, organisation } = one;
  const { standing, heldLastYear, latest, shortfalls } = one;
  return {
    id,
    name,
    staffNumber,
    sex,
    baseTown,
    region,
    organisation,
    standing,
    heldLastYear,
    shortfalls: [...shortfalls],
    latest: TRAINING_KINDS.flatMap((kind) => {
      const heldOn = latest[kind];
      return heldOn === undefined ? [] : [{ kind, heldOn }];
    }),
    certificates: one.certificates.map((paper) => presentCertificate(paper, maySetPapers)),
  };
}

function presentCertificate(
  paper: RegisteredCertificate,
  maySetPapers: boolean,
): RegisterCertificateView {
  const { id, scheme, ageBands, languages, specialisms, issuer, evidenceReference } = paper;
  const { from, to, state, daysLeft, revokedAt, revokeReason, suspensions } = paper;
  return {
    id,
    scheme,
    issuer,
    evidenceReference,
    state,
    daysLeft,
    revokeReason,
    ageBands: [...ageBands],
    languages: [...languages],
    specialisms: [...specialisms],
    from: from.toISOString(),
    to: to.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    suspensions: suspensions.map((one) => ({
      reason: one.reason,
      liftReason: one.liftReason,
      from: one.from.toISOString(),
      liftedAt: one.liftedAt?.toISOString() ?? null,
    })),
    actions: maySetPapers ? [...certificateActions(state)] : [],
  };
}

function presentNorms(norms: Norms): NormsFields {
  return {
    interviewsAYear: norms.INTERVIEWS_A_YEAR,
    refresherMonths: norms.REFRESHER_MONTHS,
    supervisionMonths: norms.SUPERVISION_MONTHS,
    peerReviewMonths: norms.PEER_REVIEW_MONTHS,
  };
}
