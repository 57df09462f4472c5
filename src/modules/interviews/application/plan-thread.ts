import { parentPort } from 'node:worker_threads';
import { answering } from '../../../kernel/threads/answer-jobs.js';
import { planTogether } from './plan-job.js';

parentPort?.on('message', answering(planTogether));
