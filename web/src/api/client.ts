import createClient from 'openapi-fetch';
import { ApiProblem, asProblem } from './problem.js';
import type { components, paths } from './schema.js';
import { fetchWithStepUp } from './step-up.js';
import { fetchWithVouching } from './vouching.js';

export type Schemas = components['schemas'];

export const API_BASE = '/api/v1';

/** The typed client. Bodies and answers follow openapi.json, so a change there shows up here. */
export const api = createClient<paths>({
  baseUrl: API_BASE,
  fetch: fetchWithVouching,
});

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The body of a good answer; everything else is thrown as a problem with its code. */
export async function answer<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await reached(call);
  if (!response.ok || data === undefined) throw asProblem(error, response.status);
  return data;
}

/** For answers without a body. */
export async function done(call: Call<unknown>): Promise<void> {
  const { error, response } = await reached(call);
  if (!response.ok) throw asProblem(error, response.status);
}

/** A file as the whole body, which the typed client has no word for. */
export async function sendFile(path: string, file: Blob): Promise<void> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const request = new Request(API_BASE + path, { method: 'POST', headers, body: file });
  const response = await reached(fetchWithStepUp(request));
  if (!response.ok) throw asProblem(await response.json().catch(() => undefined), response.status);
}

async function reached<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch {
    throw new ApiProblem({
      code: 'network.unreachable',
      status: 0,
      errors: [],
      help: {},
      params: {},
    });
  }
}
