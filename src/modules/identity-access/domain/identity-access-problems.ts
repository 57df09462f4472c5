import { defineProblems } from '../../../kernel/problems.js';

export const identityAccessProblems = defineProblems('identity-access', {
  'purpose-not-yours': {
    status: 422,
    title: 'Your function in this case does not look up for this purpose.',
  },
  'fields-beyond-purpose': { status: 422, title: 'This purpose does not need all of these data.' },
  'reviewed-already': { status: 409, title: 'This was reviewed already.' },
  'own-review': { status: 409, title: 'Nobody reviews what they did themselves.' },
});
