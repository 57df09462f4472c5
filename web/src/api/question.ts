import { isRecord } from './problem.js';

/** Asks the person at the screen; true when the act that waits may go on. */
export type Ask = () => Promise<boolean>;

export interface Question {
  /** Asks once, however many acts wait for it. */
  readonly ask: Ask;
  /** The one dialog that asks says here that it is there; the answer takes it away again. */
  readonly answeredBy: (by: Ask) => () => void;
}

const nobody: Ask = () => Promise.resolve(false);

export function aQuestion(): Question {
  let by: Ask = nobody;
  let asking: Promise<boolean> | undefined;
  return {
    ask: () => {
      asking ??= by().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    answeredBy: (dialog) => {
      by = dialog;
      return () => {
        by = nobody;
      };
    },
  };
}

/** Whether a refusal is this one; the body of the response stays unread. */
export async function refusedWith(
  response: Response,
  status: number,
  code: string,
): Promise<boolean> {
  if (response.status !== status) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return isRecord(body) && body.code === code;
}
