// A real server in a process of its own, so that what is measured shares no event loop with it. Argument: viewers beside the judge.
import { startBench } from './_recordings.mjs';

const bench = await startBench(Number(process.argv[2] ?? 0));
const { port, judge, interviewer, booking, others } = bench;
process.on('message', () => void bench.stop().then(() => process.exit(0)));
process.send({ port, judge, interviewer, booking, others });
