// Ranges of a plain file, as the reference of recording-seek where nginx is not installed. Arguments: path, size.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';

const [, , path, size] = process.argv;
const server = createServer((request, response) => {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range).map(Number);
  response.writeHead(206, {
    'Content-Length': to - from + 1,
    'Content-Range': `bytes ${from}-${to}/${size}`,
    'Content-Type': 'video/mp4',
  });
  createReadStream(path, { start: from, end: to }).pipe(response);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
