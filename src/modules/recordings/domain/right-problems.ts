import { defineProblems } from '../../../kernel/problems.js';

export const rightProblems = defineProblems('recordings', {
  'right-missing': { status: 409, title: 'There is no right to view this recording.' },
  'right-not-begun': { status: 409, title: 'The right to view this recording has not begun yet.' },
  'presence-missing': {
    status: 409,
    title: 'Presence in the viewing room has not been confirmed yet.',
  },
  'right-unfit': { status: 422, title: 'A right to view cannot be given like this.' },
  'right-over': { status: 409, title: 'This right to view has ended.' },
  'presence-not-now': {
    status: 409,
    title: 'Presence is confirmed once, from an hour before the appointment until its end.',
  },
  'presence-elsewhere': {
    status: 409,
    title: 'Presence is confirmed by somebody of the organisation that keeps the room.',
  },
  'viewing-asked': { status: 409, title: 'A time in the viewing room was already asked for.' },
  'request-settled': { status: 409, title: 'For this request a time was already chosen.' },
  'slot-unfit': { status: 422, title: 'These times cannot be offered.' },
  'slot-gone': { status: 409, title: 'This time in the viewing room is no longer free.' },
});
