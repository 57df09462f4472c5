import { defineProblems } from '../../../kernel/problems.js';

export const useProblems = defineProblems('recordings', {
  'nothing-elsewhere': {
    status: 409,
    title: 'No other proceeding keeps a recording of this child that could be used.',
  },
  'use-asked': { status: 409, title: 'This use was asked for and is not answered yet.' },
  'use-own': { status: 403, title: 'Who asks to use a recording does not answer it.' },
  'use-unfit': { status: 422, title: 'This use cannot be granted like this.' },
  'use-settled': { status: 409, title: 'This was done already, or the use does not run.' },
});
