import { defineProblems } from '../../../kernel/problems.js';

export const hearingProblems = defineProblems('hearings', {
  'period-invalid': {
    status: 422,
    title:
      'The hearing ends before it begins, lasts too long, or is at a time that the clock skips.',
  },
  'child-not-named': { status: 422, title: 'A hearing with a child present says which child.' },
  'order-incomplete': { status: 422, title: 'The order lacks what it needs.' },
  'closure-ordered': {
    status: 409,
    title: 'The judge has ordered already; another order has to be a revision.',
  },
  'case-closed': { status: 409, title: 'The case is closed.' },
});
