import { defineProblems } from '../../../kernel/problems.js';

export const evidenceProblems = defineProblems('evidence', {
  'file-format': { status: 422, title: 'Evidence is a PDF, a PNG or a JPEG.' },
  'file-empty': { status: 422, title: 'The file is empty.' },
  'file-too-large': { status: 413, title: 'The file is larger than evidence may be.' },
  'file-damaged': { status: 422, title: 'The file cannot be read as what it says it is.' },
  'file-infected': { status: 422, title: 'The virus scanner refuses this file.' },
  'file-exists': { status: 409, title: 'This file is there already.' },
  'scanner-unavailable': {
    status: 503,
    title: 'The virus scanner does not answer; nothing is taken in without it.',
  },
  'file-withdrawn': { status: 409, title: 'This file was withdrawn already.' },
  'reason-missing': { status: 422, title: 'A reason is needed.' },
});
