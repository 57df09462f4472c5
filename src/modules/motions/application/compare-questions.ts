import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  type MotionId,
  newId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import {
  answerQuestions,
  indexTranscript,
  type Lexicon,
  wordsApart,
} from '../../../passages/index.js';
import { Interviews } from '../../interviews/index.js';
import {
  Recordings,
  type SpokenRecording,
  type TranscriptSegment,
} from '../../recordings/index.js';
import type { Question } from '../domain/motion.js';
import {
  type CheckedPassage,
  type PassageVerdict,
  verdictOver,
} from '../domain/question-passages.js';
import { marksFor, type RoundMark } from './round-marks.js';
import { QUESTION_SQL } from '../persistence/question-sql.js';
import { WordList } from './word-list.js';

const SHOWN = 5;

export interface OfferedPassage extends CheckedPassage {
  readonly score: number;
  readonly segments: readonly TranscriptSegment[];
}

export interface ComparedQuestion {
  readonly verdict: PassageVerdict;
  readonly passages: readonly OfferedPassage[];
  /** What the question round says of the same question, as far as the reader may know. */
  readonly roundMark: RoundMark | null;
}

export interface Comparison {
  readonly recordings: readonly { readonly recordingId: RecordingId; readonly version: number }[];
  /** One for each question, in order. */
  readonly questions: readonly ComparedQuestion[];
}

interface QuestionsRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly questions: readonly Question[];
}

/**
 * Holds the questions of a motion against what was said in the recordings the reader may watch.
 *
 * It points and never rejects; that nothing was found is shown as openly as a find. Source: domain T1.
 */
@Injectable()
export class CompareQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recordings: Recordings,
    private readonly interviews: Interviews,
    private readonly words: WordList,
  ) {}

  async execute(actor: Actor, motionId: MotionId): Promise<Comparison> {
    const [row] = await this.unitOfWork.once<QuestionsRow>(actor, QUESTION_SQL.questions, [
      motionId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    const { caseId, childRef, questions } = row;
    const { spoken, marks, lexicon } = await this.unitOfWork.run(actor, async (tx) => ({
      spoken: await this.recordings.transcriptsOf(tx, caseId, childRef),
      marks: await this.interviews.questionMarks(tx, caseId, childRef),
      lexicon: await this.words.lexicon(tx),
    }));
    const roundMarks = marksFor(
      questions.map(({ question }) => question),
      marks,
      lexicon,
    );
    return {
      recordings: spoken.map(({ recordingId, version }) => ({ recordingId, version })),
      questions: compared(spoken, lexicon, questions).map((question, at) => ({
        ...question,
        roundMark: roundMarks[at] ?? null,
      })),
    };
  }
}

function compared(
  spoken: readonly SpokenRecording[],
  lexicon: Lexicon,
  questions: readonly Question[],
): readonly Omit<ComparedQuestion, 'roundMark'>[] {
  const asked = questions.map(({ question }) => question);
  const perRecording = spoken.map((recording) => ({
    recording,
    answers: answerQuestions(indexTranscript(numbered(recording.segments), lexicon), asked),
  }));
  return questions.map((_, at) => {
    const answers = perRecording.flatMap(({ recording, answers: all }) => {
      const answer = all[at];
      return answer === undefined ? [] : [{ recording, answer }];
    });
    return {
      verdict: verdictOver(answers.map(({ answer }) => answer.verdict)),
      passages: answers
        .flatMap(({ recording, answer }) =>
          answer.passages.flatMap(({ from, to, score }) => offered(recording, from, to, score)),
        )
        .toSorted((one, other) => other.score - one.score)
        .slice(0, SHOWN),
    };
  });
}

function numbered(segments: readonly TranscriptSegment[]) {
  return segments.map(({ speaker, text }, i) => ({ i, speaker, text }));
}

function offered(
  { recordingId, segments }: SpokenRecording,
  from: number,
  to: number,
  score: number,
): readonly OfferedPassage[] {
  const shown = segments.slice(from, to + 1);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ recordingId, fromMs: first.fromMs, toMs: last.toMs, score, segments: shown }];
}

/** Proposes to the word list what a filed motion marks as answered and the list does not lead to yet. */
@Injectable()
export class SuggestWordings {
  constructor(
    private readonly recordings: Recordings,
    private readonly words: WordList,
    private readonly clock: Clock,
  ) {}

  async execute(
    tx: Tx,
    motion: {
      readonly caseId: CaseId;
      readonly childRef: ChildRef;
      readonly questions: readonly Question[];
    },
  ): Promise<void> {
    const marked = motion.questions.filter(({ check }) => check?.outcome === 'ANSWERED_HERE');
    if (marked.length === 0) return;
    const spoken = await this.recordings.transcriptsOf(tx, motion.caseId, motion.childRef);
    const lexicon = await this.words.lexicon(tx);
    for (const { question, check } of marked) {
      const { asked, said } = wordsApart(
        lexicon,
        question,
        childIn(spoken, check?.passage ?? null),
      );
      if (asked.length === 0 || said.length === 0) continue;
      await tx.query(QUESTION_SQL.suggest, [
        newId(),
        asked.join(' '),
        said.join(' '),
        legalDate(this.clock.now()),
      ]);
    }
  }
}

/** What the child said in a passage. */
function childIn(
  spoken: readonly SpokenRecording[],
  passage: CheckedPassage | null,
): readonly string[] {
  if (passage === null) return [];
  const segments =
    spoken.find(({ recordingId }) => recordingId === passage.recordingId)?.segments ?? [];
  return segments
    .filter(
      ({ speaker, fromMs, toMs }) =>
        speaker !== 'V' && toMs > passage.fromMs && fromMs < passage.toMs,
    )
    .map(({ text }) => text);
}
