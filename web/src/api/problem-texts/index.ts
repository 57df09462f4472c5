import type { Language } from '../../kernel/language.js';
import type { ProblemCode } from '../problem-codes.js';
import { authTexts } from './auth-texts.js';
import { caseTexts } from './case-texts.js';
import { documentTexts } from './document-texts.js';
import { evidenceTexts } from './evidence-texts.js';
import { hearingTexts } from './hearing-texts.js';
import { identityAccessTexts } from './identity-access-texts.js';
import { identityTexts } from './identity-texts.js';
import { interviewTexts } from './interview-texts.js';
import { kernelTexts } from './kernel-texts.js';
import { motionTexts } from './motion-texts.js';
import { peopleTexts } from './people-texts.js';
import { preparationTexts } from './preparation-texts.js';
import { recordingTexts } from './recording-texts.js';
import { studioTexts } from './studio-texts.js';
import { type ProblemSentence, type ProblemText, text } from './text.js';

const PROBLEM_TEXTS: Record<ProblemCode, ProblemText> = {
  ...kernelTexts,
  ...authTexts,
  ...identityTexts,
  ...identityAccessTexts,
  ...caseTexts,
  ...documentTexts,
  ...interviewTexts,
  ...peopleTexts,
  ...preparationTexts,
  ...studioTexts,
  ...evidenceTexts,
  ...recordingTexts,
  ...motionTexts,
  ...hearingTexts,
};

/** What only the browser can notice. */
const LOCAL_TEXTS: Readonly<Record<string, ProblemText>> = {
  'network.unreachable': text(
    ['Ontzien is niet bereikbaar.', 'Controleer uw verbinding. Wat u hebt ingevuld staat er nog.'],
    ['Ontzien cannot be reached.', 'Check your connection. What you entered is still here.'],
  ),
};

const ALL: Readonly<Partial<Record<string, ProblemText>>> = { ...LOCAL_TEXTS, ...PROBLEM_TEXTS };

/** A sentence for people for every refusal. */
export function problemText(code: string, language: Language): ProblemSentence {
  return (ALL[code] ?? PROBLEM_TEXTS['kernel.unexpected'])[language];
}
