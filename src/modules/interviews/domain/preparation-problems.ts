import { defineProblems } from '../../../kernel/problems.js';

export const preparationProblems = defineProblems('preparation', {
  'readiness-reason': {
    status: 422,
    title: 'A reason for going on belongs to a child that is not ready, and is stated then.',
  },
  'round-open': { status: 409, title: 'A question round about this child is open already.' },
  'round-closed': { status: 409, title: 'This question round was closed.' },
  'term-past': { status: 422, title: 'The term of a question round ends today or later.' },
  'not-invited': { status: 409, title: 'This question round was not offered to you.' },
  'answered-already': { status: 409, title: 'You have answered this question round already.' },
  'mark-needs-session': {
    status: 409,
    title: 'Questions are marked by the interviewer whose session with this child has begun.',
  },
  'mark-needs-reason': { status: 422, title: 'A question that was not asked needs a reason.' },
  'interpreter-not-sworn': {
    status: 409,
    title: 'The interpreter is not in the register for this day and language.',
  },
});
