import { defineProblems } from '../../../kernel/problems.js';

export const peopleProblems = defineProblems('people', {
  'certificate-overlaps': {
    status: 409,
    title: 'A certificate of this scheme covers part of this period already.',
  },
  'period-reversed': { status: 422, title: 'A period ends after it begins.' },
  'evidence-missing': {
    status: 422,
    title: 'A certificate names who issued it and where the proof lies.',
  },
  'already-revoked': { status: 409, title: 'This certificate was revoked.' },
  'already-suspended': { status: 409, title: 'This certificate is suspended already.' },
  'not-suspended': { status: 409, title: 'This certificate is not suspended.' },
  'certificate-ended': { status: 409, title: 'This certificate has ended.' },
  'reason-missing': { status: 422, title: 'A reason is needed.' },
  'hours-overlap': { status: 422, title: 'Hours of one day overlap or end before they begin.' },
  'absence-overlaps': { status: 409, title: 'An absence covers part of this period already.' },
  'absence-withdrawn': { status: 409, title: 'This absence was withdrawn already.' },
  'training-exists': {
    status: 409,
    title: 'This kind of training is recorded for that day already.',
  },
  'training-voided': { status: 409, title: 'This record was voided already.' },
  'in-future': { status: 422, title: 'What has not happened yet cannot be recorded.' },
});
