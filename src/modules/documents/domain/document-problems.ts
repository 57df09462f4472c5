import { defineProblems } from '../../../kernel/problems.js';

export const documentProblems = defineProblems('documents', {
  'action-not-available': {
    status: 409,
    title: 'This step is not available in the document’s present state.',
  },
  'case-closed': { status: 409, title: 'The case is closed; no documents are added.' },
  'child-missing': {
    status: 409,
    title: 'No child is registered in this case yet; without that nothing can be screened.',
  },
  'child-unstated': {
    status: 422,
    title: 'More than one child is registered in this case; say whose data this is.',
  },
  'place-outside-text': {
    status: 422,
    title: 'The place lies outside the text or cuts a character in two.',
  },
  'place-overlaps': { status: 409, title: 'Another place already covers part of this stretch.' },
  'keep-needs-reason': { status: 422, title: 'Keeping certain personal data needs a reason.' },
  'places-open': { status: 409, title: 'Doubtful places still wait for a decision.' },
  'places-found': {
    status: 409,
    title: 'The vault found new places since the last review; look at them first.',
  },
  'served-text-identifies-child': {
    status: 409,
    title: 'The text that would be served still holds data of a child; mark these places first.',
  },
});
