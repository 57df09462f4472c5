import { isRecord } from './problem.js';

/** Asks the person for the second factor; true when it was given. */
type Ask = () => Promise<boolean>;

const nobody: Ask = () => Promise.resolve(false);
let ask: Ask = nobody;
let asking: Promise<boolean> | undefined;

/** The one dialog that asks says here that it is there; the answer takes it away again. */
export function answerStepUps(by: Ask): () => void {
  ask = by;
  return () => {
    ask = nobody;
  };
}

/** Asks once, however many acts wait for it. */
function askOnce(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * Sends a request; when it is answered with `auth.step-up-needed`, asks the second factor and sends it again.
 *
 * Every act of the typed client goes through here, so a route that is marked on the server needs nothing in the web.
 */
export async function fetchWithStepUp(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 403 || !(await asksStepUp(response.clone()))) return response;
  return (await askOnce()) ? fetch(again) : response;
}

async function asksStepUp(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => undefined);
  return isRecord(body) && body.code === 'auth.step-up-needed';
}

/** For a screen that wants the second factor before its act begins; false when the person closed the dialog. */
export function useStepUp(): Ask {
  return askOnce;
}
