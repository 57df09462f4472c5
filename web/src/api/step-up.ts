import { aQuestion, refusedWith } from './question.js';
import { fetchSignedIn } from './session-end.js';

const { ask, answeredBy } = aQuestion();

export const answerStepUps = answeredBy;

/**
 * Sends a request; when it is answered with `auth.step-up-needed`, asks the second factor and sends it again.
 *
 * Every act of the typed client goes through here, so a route that is marked on the server needs nothing in the web.
 */
export async function fetchWithStepUp(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetchSignedIn(request);
  if (!(await refusedWith(response, 403, 'auth.step-up-needed'))) return response;
  return (await ask()) ? fetchSignedIn(again) : response;
}
