import { defineProblems } from '../../../kernel/problems.js';

export const caseProblems = defineProblems('cases', {
  'parketnummer-invalid': { status: 422, title: 'This is not a prosecution number.' },
  'parketnummer-taken': {
    status: 409,
    title: 'A case with this prosecution number is registered already.',
  },
  'offence-not-in-force': {
    status: 422,
    title: 'This article was not in force for the whole period of the offence.',
  },
  'offence-in-future': { status: 422, title: 'An offence lies in the future.' },
  'reported-in-future': { status: 422, title: 'The report lies in the future.' },
  'organisation-unknown': { status: 422, title: 'The court or office is not known.' },
  'suspect-label-taken': { status: 422, title: 'Two suspects have the same label.' },
  'person-unknown': {
    status: 422,
    title: 'This person is not known or does not hold this function.',
  },
  'client-not-in-case': { status: 422, title: 'The suspect or child is not part of this case.' },
  'last-keeper': {
    status: 409,
    title: 'Nobody would be left who can bring people into this case.',
  },
  'victim-of-age': {
    status: 409,
    title: 'The victim is of age and chooses who speaks for it; its choice is recorded instead.',
  },
  'not-of-age': { status: 409, title: 'The victim was not of age on that day.' },
  'asked-in-future': { status: 422, title: 'The victim was asked on a day in the future.' },
  'stage-not-next': {
    status: 409,
    title: 'The case cannot go from its present stage to that one.',
  },
  'appeal-date-missing': { status: 422, title: 'An appeal has a date on which it was filed.' },
});
