import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { kernelProblems } from '../problems.js';

/** The media type of a body that is a file; see {@link createAdapter}: it stays a stream. */
export const FILE_CONTENT = 'application/octet-stream';

/** The bytes a request brings as this media type, still a stream; another type is refused. */
export function bytesOf({ body, headers }: FastifyRequest, mediaType: string): Readable {
  const said = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (said !== mediaType) throw kernelProblems['media-type-unsupported']();
  // A request without a body never reaches the parser.
  return body instanceof Readable ? body : Readable.from([]);
}

export interface SentFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly extension: string;
}

/**
 * The header that gives a download its name, for old and new readers alike. Whatever is no plain character becomes a dash in the
 * first of the two. Source: RFC 6266, 4.3 and appendix D.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w.-]/g, '-');
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"${plain === fileName ? '' : `; filename*=UTF-8''${whole}`}`;
}

/**
 * Sends a file as an answer: never kept by a cache, and unable to run anything when a browser shows it.
 *
 * @param name what the file is, and at most the number of the child or the case; never who it is about. Without one it is shown in place.
 */
export async function sendFile(
  reply: FastifyReply,
  { bytes, mediaType, extension }: SentFile,
  name?: string,
): Promise<void> {
  void reply.status(200).headers({
    'Content-Type': mediaType,
    'Content-Length': String(bytes.length),
    'Content-Disposition': name === undefined ? 'inline' : attachment(`${name}.${extension}`),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
  });
  await reply.send(Buffer.from(bytes));
}
