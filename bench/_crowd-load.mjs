// The load of recording-crowd in a process of its own: people who watch, and a recorder that hands in.
import { Transform } from 'node:stream';
import { aLargeFilm, call, handIn, MIB } from './_recordings.mjs';

const { port, interviewer, booking, viewers, recordingId, size, uploadBytesPerSecond } = JSON.parse(
  process.argv[2],
);
const PICTURE_BYTES_PER_SECOND = 500_000; // 4 Mbit/s, as a studio camera writes
let watched = 0;
let uploaded = 0;

async function watch(cookie, start) {
  const granted = await call(port, 'POST', `/api/v1/recordings/${recordingId}/play-grants`, {
    json: { reason: 'benchmark', agreement: true },
    headers: { cookie },
  });
  const { contentUrl } = JSON.parse(granted.text);
  for (let from = start; ; from = (from + MIB) % (size - MIB)) {
    const began = performance.now();
    const part = await call(port, 'GET', contentUrl, {
      drain: true,
      headers: { cookie, range: `bytes=${from}-${from + MIB - 1}` },
    });
    if (part.bytes !== MIB) throw new Error(`short answer: ${part.status} ${part.bytes}`);
    watched += MIB;
    const pause = (MIB / PICTURE_BYTES_PER_SECOND) * 1_000 - (performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, pause)));
  }
}

/** One file after another, not faster than the line of the studio carries. */
async function upload() {
  for (let round = 0; ; round += 1) {
    // A size of its own: an unfinished file of the same size would be gone on with.
    const film = await aLargeFilm(1_024 * MIB - round * MIB - process.pid);
    const began = performance.now();
    let sent = 0;
    const feed = (outgoing) => {
      const line = new Transform({
        transform(bytes, _encoding, done) {
          sent += bytes.length;
          uploaded += bytes.length;
          const wait = (sent / uploadBytesPerSecond) * 1_000 - (performance.now() - began);
          if (wait < 5) done(null, bytes);
          else setTimeout(() => done(null, bytes), wait);
        },
      });
      line.pipe(outgoing);
      return film.feed(line);
    };
    await handIn({ port, interviewer, booking }, { size: film.size, feed }, 'CLOSE_UP');
  }
}

process.on('message', () => {
  process.send({ watched, uploaded });
});
viewers.forEach((cookie, index) => void watch(cookie, index * 4 * MIB));
if (uploadBytesPerSecond > 0) void upload();
process.send('begun');
