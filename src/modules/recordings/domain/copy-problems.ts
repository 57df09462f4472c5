import { defineProblems } from '../../../kernel/problems.js';

export const copyProblems = defineProblems('recordings', {
  'copy-asked': { status: 409, title: 'A copy for this recipient was asked for already.' },
  'copy-own': { status: 403, title: 'Who asks for a copy does not decide on it.' },
  'copy-decided': { status: 409, title: 'This copy was decided on already.' },
  'copy-not-granted': { status: 409, title: 'No decision allows this copy now.' },
  'copy-labelled': {
    status: 409,
    title:
      'What this file says beside sound and pictures cannot be taken out here, so it is not copied.',
  },
  'copy-fetched': {
    status: 410,
    title: 'This copy was fetched already or waited too long; make it anew.',
  },
});
