import { defineProblems } from '../../../kernel/problems.js';

export const retentionProblems = defineProblems('recordings', {
  destroyed: { status: 410, title: 'This recording was destroyed when its term had passed.' },
  kept: { status: 409, title: 'This recording must be kept; it is not destroyed now.' },
  'term-unfit': { status: 422, title: 'No term of keeping begins like this.' },
  'destruction-asked': {
    status: 409,
    title: 'The destruction of this recording was asked for already.',
  },
  'destruction-own': { status: 403, title: 'Who asks for a destruction does not decide on it.' },
  'destruction-decided': { status: 409, title: 'This was decided already.' },
  'hold-placed': { status: 409, title: 'The recordings of this case are held already.' },
  'hold-lifted': { status: 409, title: 'This hold was lifted already.' },
});
