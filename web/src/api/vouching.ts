import type { operations } from './schema.js';
import { asProblem, isRecord } from './problem.js';
import { fetchWithStepUp } from './step-up.js';

/** On what ground a writer says that something is not of a child or its family. */
type Headers = Required<NonNullable<operations['Motions_save']['parameters']['header']>>;
const HEADER = 'Text-Vouched' satisfies keyof Headers;
export type Voucher = Headers[typeof HEADER];

/** Something in a text that may be of a child or its family. */
export interface Doubt {
  /** As the writer wrote it; the server never says it. */
  readonly words: string;
  readonly type: string;
}

type Ask = (doubts: readonly Doubt[]) => Promise<Voucher | null>;

const nobody: Ask = () => Promise.resolve(null);
let ask: Ask = nobody;
let asking: Promise<unknown> = Promise.resolve();
/** What was answered on this page: a draft that is kept every minute asks once. */
const answered = new Map<string, Voucher>();

/** The one dialog that asks says here that it is there; the answer takes it away again. */
export function answerDoubts(by: Ask): () => void {
  ask = by;
  return () => {
    ask = nobody;
  };
}

/**
 * Sends a request; when its text holds what looks like personal data, asks the writer whose it is and sends it again.
 *
 * Every act of the typed client goes through here, so a field that is screened on the server needs nothing in the web.
 */
export async function fetchWithVouching(request: Request): Promise<Response> {
  const [again, body] = [request.clone(), request.clone()];
  const response = await fetchWithStepUp(request);
  if (response.status !== 422) return response;
  const doubts = await doubtsOf(response.clone(), body);
  if (doubts === null) return response;
  const ground = known(doubts) ?? (await askInTurn(doubts));
  if (ground === null) return response;
  for (const { words } of doubts) if (words !== '') answered.set(words, ground);
  again.headers.set(HEADER, ground);
  return fetchWithStepUp(again);
}

/** Null when the refusal is another one, or when nothing the reader says would change it. */
async function doubtsOf(response: Response, request: Request): Promise<readonly Doubt[] | null> {
  const problem = asProblem(await response.json().catch(() => undefined), response.status);
  if (problem.code !== 'identity.text-may-identify' || problem.params.mayVouch !== true)
    return null;
  const body: unknown = await request.json().catch(() => undefined);
  return problem.errors.map(({ pointer, params: { start, end, type } }) => {
    const text = textAt(body, pointer);
    const words =
      typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : '';
    return { words, type: String(type) };
  });
}

function textAt(body: unknown, pointer: string): string {
  let at = body;
  for (const key of pointer.split('/').slice(1)) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isRecord(at) ? at[key] : undefined;
  }
  return typeof at === 'string' ? at : '';
}

function known(doubts: readonly Doubt[]): Voucher | undefined {
  const grounds = doubts.map(({ words }) => answered.get(words));
  return grounds.includes(undefined) ? undefined : grounds[0];
}

/** One question after the other, however many requests wait. */
function askInTurn(doubts: readonly Doubt[]): Promise<Voucher | null> {
  const turn = asking.then(() => ask(doubts));
  asking = turn;
  return turn;
}
