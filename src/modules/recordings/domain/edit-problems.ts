import { defineProblems } from '../../../kernel/problems.js';

export const editProblems = defineProblems('recordings', {
  'edits-unfit': { status: 422, title: 'Nothing can be silenced or cut like this.' },
  'edits-not-here': {
    status: 409,
    title: 'In this file single samples cannot be found, so nothing of it can be withheld.',
  },
  'version-not-made': {
    status: 409,
    title:
      'The edited version of this recording is still being made; it can be watched after that.',
  },
  'edits-proposed': { status: 409, title: 'An edited version is proposed and not settled yet.' },
  'edits-answered': {
    status: 409,
    title: 'This party answered already, or the version is settled.',
  },
});
