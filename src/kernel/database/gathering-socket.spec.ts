import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { GatheringSocket } from './gathering-socket.js';

let server: Server;
let socket: GatheringSocket;

beforeEach(async () => {
  server = createServer((peer) => peer.pipe(peer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  socket = new GatheringSocket();
  socket.connect(typeof at === 'object' ? (at?.port ?? 0) : 0, '127.0.0.1');
  await once(socket, 'connect');
});

afterEach(async () => {
  socket.destroy();
  server.close();
  await once(server, 'close');
});

it('keeps what is written in one turn together, and sends it when the turn is over', async () => {
  socket.write('one ');
  socket.write('two ', 'utf8');
  expect(socket.writableCorked).toBe(1);
  expect(socket.writableLength).toBe('one two '.length);

  await new Promise((resolve) => setImmediate(resolve));
  expect(socket.writableCorked).toBe(0);
});

it('sends in order what later turns write', async () => {
  const answered = once(socket, 'data');
  socket.write('one ');
  await Promise.resolve();
  socket.write('two');

  expect(String((await answered)[0])).toBe('one two');
});
