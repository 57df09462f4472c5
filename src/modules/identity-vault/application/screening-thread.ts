import { parentPort } from 'node:worker_threads';
import { answering } from '../../../kernel/threads/answer-jobs.js';
import { screenTexts } from './screen-texts.js';

parentPort?.on('message', answering(screenTexts));
