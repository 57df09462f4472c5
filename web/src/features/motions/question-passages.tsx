import type { ReactNode } from 'react';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { LongTextField, RadioField } from '../../ui/fields.js';
import { StateTag } from '../../ui/state-tag.js';
import { PassagePlayer } from '../recordings/passage-player.js';
import { choicesOf } from './choices.js';
import { entryTexts } from './entry-texts.js';
import {
  type CheckOutcome,
  type ComparedQuestion,
  type OfferedPassage,
  type QuestionCheck,
  useQuestionPassages,
} from './question-queries.js';
import { questionTexts } from './question-texts.js';
import { passageWords, useRecordingNames } from './words.js';

interface OfCase {
  readonly caseId: string;
  readonly motionId: string;
}

/** What was found for a question in the transcripts: the verdict and the passages, or openly nothing. */
function Offered({
  caseId,
  motionId,
  index,
  children,
}: OfCase & {
  readonly index: number;
  readonly children: (passage: OfferedPassage) => ReactNode;
}) {
  const texts = useTexts(questionTexts);
  const entry = useTexts(entryTexts);
  const { data } = useQuestionPassages(caseId, motionId);
  const names = useRecordingNames(caseId);
  const compared = data?.questions[index];
  if (data === undefined || compared === undefined) return null;
  if (data.recordings.length === 0) return <p className="quiet">{texts.noTranscript}</p>;
  return (
    <div className="found">
      <p>
        <StateTag state={texts.verdicts[compared.verdict]} />{' '}
        <span className="quiet">({texts.rule})</span>
      </p>
      {compared.roundMark === null ? null : (
        <p>
          {entry.roundMark}: <q>{compared.roundMark.text}</q>{' '}
          <strong>{entry.marks[compared.roundMark.mark]}</strong>
          {compared.roundMark.reason === null ? '' : ` (${compared.roundMark.reason})`}
        </p>
      )}
      {compared.passages.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <details className="legend">
          <summary>{texts.found(compared.passages.length)}</summary>
          <ol className="passages">
            {compared.passages.map((passage) => (
              <li key={keyOf(passage)}>
                <Quoted passage={passage} name={names(passage.recordingId)} />
                <PassagePlayer caseId={caseId} passage={passage} />
                {children(passage)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Quoted({ passage, name }: { readonly passage: OfferedPassage; readonly name: string }) {
  const texts = useTexts(questionTexts);
  return (
    <>
      <p>
        <strong>{passageWords(name, passage.fromMs, passage.toMs)}</strong>{' '}
        <span className="quiet">{texts.fit(Math.round(passage.score * 100))}</span>
      </p>
      <blockquote className="words">
        {passage.segments.map(({ fromMs, speaker, text }) => (
          <p key={fromMs}>
            <strong>{texts.speakers[speaker]}:</strong> {text}
          </p>
        ))}
      </blockquote>
    </>
  );
}

function keyOf({ recordingId, fromMs }: ComparedQuestion['passages'][number]): string {
  return `${recordingId} ${String(fromMs)}`;
}

interface CheckFieldsProps extends OfCase {
  /** Place of the question in the form, and among those that are saved. */
  readonly place: number;
  readonly index: number;
  readonly check: QuestionCheck | null | undefined;
  readonly onChange: (check: QuestionCheck | null) => void;
}

/** Below a question in the form: what the recordings offer, and what the applicant says of it. */
export function CheckFields({ place, index, check, onChange, ...of }: CheckFieldsProps) {
  const texts = useTexts(questionTexts);
  const names = useRecordingNames(of.caseId);
  const pointer = `/questions/${String(place)}/check`;
  const passage = check?.passage ?? null;
  const say = (outcome: CheckOutcome, part: Partial<QuestionCheck> = {}) => {
    onChange({ ...check, ...part, outcome });
  };
  return (
    <section className="check" aria-label={texts.title}>
      <p>
        <strong>{texts.title}</strong>
      </p>
      <Offered {...of} index={index}>
        {({ recordingId, fromMs, toMs }) => (
          <Button
            onPress={() => {
              say(check?.outcome === 'NOT_SUFFICIENT' ? 'NOT_SUFFICIENT' : 'ANSWERED_HERE', {
                passage: { recordingId, fromMs, toMs },
              });
            }}
          >
            {texts.choose(passageWords(names(recordingId), fromMs, toMs))}
          </Button>
        )}
      </Offered>
      <RadioField
        pointer={`${pointer}/outcome`}
        label={texts.says}
        value={check?.outcome ?? ''}
        choices={choicesOf(texts.outcomes)}
        onChange={(outcome) => {
          if (outcome === '') onChange(null);
          else say(outcome, outcome === 'NOT_ASKED' ? { passage: null } : {});
        }}
      />
      {passage === null ? null : (
        <p>
          {texts.chosen(passageWords(names(passage.recordingId), passage.fromMs, passage.toMs))}
        </p>
      )}
      {check === null || check === undefined ? null : (
        <LongTextField
          pointer={`${pointer}/because`}
          label={texts.because}
          hint={texts.becauseHint}
          optional={check.outcome !== 'NOT_SUFFICIENT'}
          rows={2}
          value={check.because ?? ''}
          onChange={(because) => {
            say(check.outcome, { because });
          }}
        />
      )}
    </section>
  );
}

/** Below a question in the text as it is read: what the applicant says, and what the recordings offer. */
export function CheckView({
  check,
  index,
  playable,
  ...of
}: OfCase & {
  readonly index: number;
  readonly check: QuestionCheck | null | undefined;
  readonly playable: boolean;
}) {
  const texts = useTexts(questionTexts);
  const names = useRecordingNames(of.caseId);
  const passage = check?.passage ?? null;
  return (
    <div className="check">
      {check === null || check === undefined ? (
        <p className="quiet">{texts.unsaid}</p>
      ) : (
        <p>
          {texts.applicantSays}: <strong>{texts.outcomes[check.outcome]}</strong>
          {passage === null
            ? ''
            : `, ${passageWords(names(passage.recordingId), passage.fromMs, passage.toMs)}`}
        </p>
      )}
      {check?.because === null || check?.because === undefined ? null : (
        <p className="words">{check.because}</p>
      )}
      {passage === null || !playable ? null : (
        <PassagePlayer caseId={of.caseId} passage={passage} />
      )}
      <Offered {...of} index={index}>
        {() => null}
      </Offered>
    </div>
  );
}
