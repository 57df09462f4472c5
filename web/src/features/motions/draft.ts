import type { Schemas } from '../../api/client.js';
import { formatPosition } from '../../kernel/time.js';
import { readPosition } from '../recordings/stretches.js';
import type { MotionContent } from './motion-queries.js';
import type { Reference } from './reference.js';

export interface PassageDraft {
  readonly recordingId: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** What stands in the form: the content, with the parts that may be half written apart. */
export interface MotionDraft {
  readonly content: MotionContent;
  readonly questions: readonly Schemas['QuestionInput'][];
  readonly passages: readonly PassageDraft[];
  readonly topics: string;
  readonly topicsOnly: boolean;
  readonly topicsReason: string;
  /** One question a line, for the judge alone. */
  readonly sealed: string;
}

export function draftOf(content: MotionContent): MotionDraft {
  return {
    content,
    questions: content.questions ?? [],
    passages: (content.fragmentReferences ?? []).map(({ recordingId, fromMs, toMs, note }) => ({
      recordingId,
      from: formatPosition(fromMs),
      to: formatPosition(toMs),
      note: note ?? '',
    })),
    topics: (content.topicsOnly?.topics ?? []).join('\n'),
    topicsOnly: content.topicsOnly !== null && content.topicsOnly !== undefined,
    topicsReason: content.topicsOnly?.reason ?? '',
    sealed: (content.sealedQuestions ?? []).join('\n'),
  };
}

export function isWhole({ topic, question }: Schemas['QuestionInput']): boolean {
  return topic.trim() !== '' && question.trim() !== '';
}

export function passageOf({
  recordingId,
  from,
  to,
  note,
}: PassageDraft): Schemas['FragmentInput'] | null {
  const [fromMs, toMs] = [readPosition(from), readPosition(to)];
  if (recordingId === '' || fromMs === undefined || toMs === undefined || fromMs >= toMs)
    return null;
  return { recordingId, fromMs, toMs, note };
}

/** What can be saved now; half a question or passage stays in the form. */
export function contentOf({
  content,
  questions,
  passages,
  topics,
  topicsOnly,
  topicsReason,
  sealed,
}: MotionDraft): MotionContent {
  return {
    ...content,
    questions: topicsOnly ? [] : questions.filter(isWhole),
    fragmentReferences: passages.flatMap((passage) => passageOf(passage) ?? []),
    sealedQuestions: topicsOnly ? linesOf(sealed) : [],
    topicsOnly: topicsOnly
      ? {
          topics: linesOf(topics),
          reason: topicsReason,
        }
      : null,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function withReference(
  draft: MotionDraft,
  { recordingId, fromMs, toMs, note }: Reference,
): MotionDraft {
  const passage = { recordingId, from: formatPosition(fromMs), to: formatPosition(toMs), note };
  const there = draft.passages.some(
    (one) => one.recordingId === recordingId && one.from === passage.from && one.to === passage.to,
  );
  return there ? draft : { ...draft, passages: [...draft.passages, passage] };
}

/** On which step of the form a JSON pointer is filled in. */
export function stepOf(pointer: string): number {
  const [first = ''] = pointer.split('/').slice(1);
  const steps: Readonly<Record<string, number>> = {
    factsConcerned: 1,
    incriminating: 1,
    defenceHadOpportunity: 1,
    weightOfStatement: 1,
    notViewedReason: 1,
    legalBasis: 2,
    requestedForm: 2,
    atTrialReason: 2,
    urgency: 2,
    newCircumstances: 2,
    questions: 3,
    topicsOnly: 3,
    sealedQuestions: 3,
    fragmentReferences: 3,
    addedValue: 3,
    whyRecordingInsufficient: 3,
    alternativesConsidered: 4,
    bestInterestStatement: 4,
    attachments: 4,
    viewingCertificates: 1,
  };
  return steps[first] ?? 5;
}
