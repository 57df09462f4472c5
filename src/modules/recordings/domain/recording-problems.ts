import { defineProblems } from '../../../kernel/problems.js';

export const recordingProblems = defineProblems('recordings', {
  'session-not-held': {
    status: 409,
    title: 'This session has not begun, so there is nothing to hand in.',
  },
  'studio-too-late': {
    status: 409,
    title:
      'A studio system hands in for a week after the session; after that the interviewer does.',
  },
  'began-ahead': { status: 422, title: 'A recording cannot have begun in the future.' },
  'not-a-video': {
    status: 422,
    title: 'This file is not a video that can be played; nothing of it was kept.',
  },
  'not-a-sound': {
    status: 422,
    title: 'This file is not a sound recording that can be played; nothing of it was kept.',
  },
  'has-picture': {
    status: 422,
    title: 'This file has a picture and was announced as sound alone; nothing of it was kept.',
  },
  'damaged-in-transit': {
    status: 422,
    title: 'What was stored is not what was sent; nothing of it was kept.',
  },
  'offset-wrong': { status: 409, title: 'The upload goes on at another place than this.' },
  'upload-busy': {
    status: 409,
    title: 'This recording is being uploaded by another program right now.',
  },
  'upload-too-large': {
    status: 413,
    title: 'This is more than was announced or more than is accepted.',
  },
  'upload-ended': { status: 410, title: 'This upload is over.' },
  'piece-too-small': {
    status: 422,
    title: 'A piece of an upload has at least 65,536 bytes, unless it is the last.',
  },
  'tus-version': { status: 412, title: 'Only version 1.0.0 of the tus protocol is spoken here.' },
  'tus-header': { status: 400, title: 'The header Upload-Offset is missing or not a number.' },
  'not-verified': {
    status: 409,
    title: 'This recording has not been checked yet and is not shown.',
  },
  'agreement-missing': {
    status: 422,
    title: 'A recording is only shown to who agrees to the rules of viewing.',
  },
  'grant-ended': { status: 410, title: 'Leave to watch has ended; ask for it anew.' },
  'grant-raced': { status: 409, title: 'Leave to watch was asked for twice at once; try again.' },
  'transcript-unfit': {
    status: 422,
    title: 'This is no transcript of this recording; nothing of it was kept.',
  },
  damaged: {
    status: 500,
    title: 'This recording is damaged; rather than wrong pictures nothing is shown.',
  },
});
