import { defineProblems } from '../../../kernel/problems.js';

export const custodyProblems = defineProblems('recordings', {
  'not-lost': {
    status: 409,
    title: 'A track of this session can be used; an interview is not done over for another.',
  },
  'loss-reported': { status: 409, title: 'That the recording is lost was reported already.' },
});
