export { PassagesFormatError, passagesLines } from './command.js';
export { answerQuestion, answerQuestions, indexTranscript, type Answer } from './engine.js';
export type { TranscriptSegment } from './exchanges.js';
export { readLexicon, WORD_LISTS, type Lexicon } from './lexicon.js';
export type { Passage } from './passages.js';
export type { TranscriptIndex } from './transcript-index.js';
export type { Verdict } from './verdict.js';
