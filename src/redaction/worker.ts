import { parentPort } from 'node:worker_threads';
import { answering } from '../kernel/threads/answer-jobs.js';
import { doJob } from './jobs.js';

parentPort?.on('message', answering(doJob));
