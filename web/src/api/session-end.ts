import { isAttended } from '../kernel/attention.js';
import { aQuestion, refusedWith } from './question.js';

const { ask, answeredBy } = aQuestion();

export const answerSessionEnds = answeredBy;

/**
 * Sends a request; when the session has ended meanwhile, asks to sign in again over the open page and sends it again.
 *
 * Nothing that was typed is lost by it: the page stays as it was. Before anybody is signed in nobody is asked.
 */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  if (!isAttended()) request.headers.set('Unattended', '1');
  const response = await fetch(request);
  if (!(await refusedWith(response, 401, 'auth.not-signed-in'))) return response;
  return (await ask()) ? fetch(again) : response;
}
