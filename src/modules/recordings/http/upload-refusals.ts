import { kernelProblems } from '../../../kernel/problems.js';
import { pieceRefusals } from '../../../kernel/uploads/tus.js';
import { recordingProblems } from '../domain/recording-problems.js';

/** Why a recording cannot be announced, whoever announces it. */
export const ANNOUNCING_REFUSALS = [
  recordingProblems['session-not-held'],
  recordingProblems['not-a-video'],
  recordingProblems['upload-too-large'],
  recordingProblems['began-ahead'],
];

/** Why bytes of a recording are not taken, whoever brings them. */
export const BYTES_REFUSALS = [
  ...pieceRefusals(recordingProblems),
  recordingProblems['not-a-video'],
  recordingProblems['not-a-sound'],
  recordingProblems['has-picture'],
  recordingProblems['damaged-in-transit'],
  kernelProblems['storage-full'],
];
