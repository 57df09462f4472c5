import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../ids.js';
import { kernelProblems } from '../problems.js';
import type { Runtime } from '../runtime.js';
import { TUS_CONTENT } from '../uploads/tus.js';
import { FILE_CONTENT } from './files.js';
import { asProblem, problemBody, PROBLEM_CONTENT, sendProblem } from './problem.filter.js';

export const API_VERSION = '0.1.0';
const MINUTE_MS = 60_000;
// Large answers leave in few large writes: each costs as much again as what it carries.
const CONNECTION_BUFFER_BYTES = 262_144;
/** No request of ours nests deeper than a handful of levels. */
const DEEPEST_BODY = 16;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Headers of every answer. Case data are never cached, nothing is framed, nothing is sniffed. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface ServedRoute {
  readonly method: string;
  readonly path: string;
}

const served = new WeakMap<object, ServedRoute[]>();

/** The routes a running server really has; compared with the description, both ways. */
export function routesOf(fastify: object): readonly ServedRoute[] {
  return served.get(fastify) ?? [];
}

/** Headers of one answer; an answer of the API carries its version and its own id too. */
function headersOf(url: string, requestId: string): Readonly<Record<string, string>> {
  if (!url.startsWith('/api/') && !url.startsWith('/health')) return HEADERS;
  return {
    ...HEADERS,
    'API-Version': API_VERSION,
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
  };
}

/** Fastify with our limits: small bodies, slow clients cut off, an opaque id for every request. */
export function createAdapter({ settings, publicUrl }: Runtime): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: settings.ONTZIEN_BODY_LIMIT_KB * 1024,
    genReqId: () => newId(),
    http: { highWaterMark: CONNECTION_BUFFER_BYTES },
    requestTimeout: 0,
    connectionTimeout: 2 * MINUTE_MS,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 200 },
    trustProxy: false,
    logger: false,
    // What is refused before there is a route answers as everything else does.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headersOf(request.url, request.id));
      sendProblem(reply, asProblem(error), publicUrl, request.id);
    },
    clientErrorHandler: (error: Error, socket: Socket) => {
      refuseUnparsed(error, socket, publicUrl);
    },
  });
  const fastify = adapter.getInstance();
  const routes: ServedRoute[] = [];
  served.set(fastify, routes);
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, path: url });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headersOf(request.url, request.id));
    done();
  });
  // JSON and files of bytes are all we read: a form or a plain text is what a foreign page can send without asking.
  fastify.removeContentTypeParser('text/plain');
  // Bytes stay a stream: they are never gathered into a body. Where fields are asked, they are refused.
  fastify.addContentTypeParser([TUS_CONTENT, FILE_CONTENT], (_request, payload, done) => {
    done(null, payload);
  });
  // Before validation: recursion over a body of five thousand brackets would end in a stack overflow.
  fastify.addHook('preValidation', (request, _reply, done) => {
    done(isTooDeep(request.body, DEEPEST_BODY) ? kernelProblems['body-unreadable']() : undefined);
  });
  return adapter;
}

const HEADERS_TOO_LARGE = 431;

/** Bytes that are no HTTP: there is no request to answer, so the answer is written as it is. */
function refuseUnparsed(
  error: Error & { readonly code?: string },
  socket: Socket,
  publicUrl: string,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? HEADERS_TOO_LARGE : 400;
  const problem = kernelProblems['body-unreadable']();
  const body = JSON.stringify({ ...problemBody(problem, publicUrl, newId()), status });
  if (!socket.writable) return void socket.destroy(error);
  const head = { 'Content-Type': PROBLEM_CONTENT, 'Content-Length': String(body.length) };
  const lines = Object.entries({ ...HEADERS, ...head, Connection: 'close' });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
    () => {
      socket.destroy(error);
    },
  );
}

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false;
  return (
    levels === 0 ||
    (isPlain(value) && Object.values(value).some((child) => isTooDeep(child, levels - 1)))
  );
}

/** Parsed JSON; not a stream of bytes. */
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
