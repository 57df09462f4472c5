import { defineProblems } from '../../../kernel/problems.js';

export const studioProblems = defineProblems('studios', {
  'name-taken': { status: 409, title: 'A studio of this name exists already.' },
  'checklist-incomplete': {
    status: 422,
    title: 'The inspection form lacks answers or reasons.',
  },
  'inspection-exists': { status: 409, title: 'This studio was inspected on that day already.' },
  'inspection-not-passed': {
    status: 409,
    title: 'A certificate rests on an inspection that was passed.',
  },
  'period-reversed': { status: 422, title: 'A period ends after it begins.' },
  'in-future': { status: 422, title: 'What has not happened yet cannot be recorded.' },
  'hours-overlap': { status: 422, title: 'Hours of one day overlap or end before they begin.' },
  'closing-overlaps': { status: 409, title: 'A closing covers part of this period already.' },
  'closing-withdrawn': { status: 409, title: 'This closing was withdrawn already.' },
  'date-closed-already': { status: 409, title: 'This date is closed already.' },
  'date-past': { status: 422, title: 'A date in the past cannot be closed any more.' },
  'reason-missing': { status: 422, title: 'A reason is needed.' },
  'certificate-overlaps': {
    status: 409,
    title: 'A certificate covers part of this period already.',
  },
  'nothing-to-revoke': { status: 409, title: 'No certificate of this studio holds.' },
});
