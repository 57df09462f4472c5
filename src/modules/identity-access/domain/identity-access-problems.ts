import { defineProblems } from '../../../kernel/problems.js';

export const identityAccessProblems = defineProblems('identity-access', {
  'purpose-not-yours': {
    status: 422,
    title: 'Your function in this case does not look up for this purpose.',
  },
  'fields-beyond-purpose': { status: 422, title: 'This purpose does not need all of these data.' },
  'reviewed-already': { status: 409, title: 'This was reviewed already.' },
  'action-not-available': {
    status: 409,
    title: 'This step is not available in the state the request is in.',
  },
  'answers-pending': {
    status: 409,
    title: 'Prosecution and child have not both answered, and their term still runs.',
  },
  'answered-already': { status: 409, title: 'This side has answered already.' },
  'request-open': { status: 409, title: 'You have an open request about this child already.' },
  'fields-not-those-asked': {
    status: 422,
    title: 'A decision decides each of the data that were asked for, once.',
  },
  'scope-missing': { status: 422, title: 'Say of each granted item to whom it is disclosed.' },
  'scope-of-refusal': { status: 422, title: 'What is refused has no scope.' },
  'disclosure-over': { status: 410, title: 'The time in which this could be viewed is over.' },
  'case-open': {
    status: 409,
    title: 'A case of this child is still open; an identity is erased after all are closed.',
  },
  'own-review': { status: 409, title: 'Nobody reviews what they did themselves.' },
});
