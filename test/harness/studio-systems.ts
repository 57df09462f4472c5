import { request } from 'node:http';
import type { RecordingId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';
import { type Answer, Client } from './client.js';
import { aPerson, type Person, stepUp } from './people.js';
import { TUS_PATCH } from './recordings.js';

/** The recorder of one studio with the credential it was given. */
export interface StudioSystem {
  readonly id: string;
  readonly credential: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly keeper: Person;
  readonly studioId: string;
}

export async function studioOf(test: TestApp, bookingId: string): Promise<string> {
  const { rows } = await test.database.admin.query<{ studio_id: string }>(
    'SELECT studio_id FROM interviews.booking WHERE id = $1',
    [bookingId],
  );
  return rows[0]!.studio_id;
}

/** A credential that whoever keeps the studio issued over HTTP, for a month unless said otherwise. */
export async function aStudioSystem(
  test: TestApp,
  studioId: string,
  expiresAt = new Date(test.clock.now().getTime() + 30 * 86_400_000),
): Promise<StudioSystem> {
  const keeper = await aPerson(test, 'INTERVIEW_COORDINATOR');
  await stepUp(test, keeper);
  const answer = await keeper.client.post(`/studios/${studioId}/credentials`, {
    label: 'Recorder kamer 1',
    expiresAt: expiresAt.toISOString(),
  });
  if (answer.status !== 201) throw new Error(`not issued: ${answer.text}`);
  const { id, credential } = answer.body;
  const headers = { authorization: `Bearer ${String(credential)}` };
  return { id, credential, headers, keeper, studioId };
}

export function announceAs(
  test: TestApp,
  { headers }: Pick<StudioSystem, 'headers'>,
  bookingId: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return new Client(test.port).post(`/studio-system/sessions/${bookingId}/recordings`, body, {
    ...headers,
  });
}

export function uploadUrl(test: TestApp, id: RecordingId): string {
  return `http://127.0.0.1:${test.port}/api/v1/studio-system/uploads/${id}`;
}

/** Sends bytes little by little for as long as the server takes them; answers how it ended. */
export function trickle(
  test: TestApp,
  system: StudioSystem,
  id: RecordingId,
  {
    bytes,
    sent,
    everyMs,
  }: { readonly bytes: Buffer; readonly sent: number; readonly everyMs: number },
): Promise<{ readonly status: number; readonly endedAt: number; readonly text: string }> {
  return new Promise((resolve) => {
    const outgoing = request(uploadUrl(test, id), {
      method: 'PATCH',
      headers: {
        ...TUS_PATCH,
        ...system.headers,
        'upload-offset': '0',
        'content-length': String(bytes.length),
      },
    });
    let at = 0;
    const timer = setInterval(() => {
      if (at >= bytes.length - sent) return;
      outgoing.write(bytes.subarray(at, at + sent));
      at += sent;
    }, everyMs);
    const ended = (status: number, text: string) => {
      clearInterval(timer);
      outgoing.destroy();
      resolve({ status, endedAt: Date.now(), text });
    };
    outgoing.on('error', () => {
      ended(0, '');
    });
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('close', () => {
        ended(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8'));
      });
    });
  });
}
