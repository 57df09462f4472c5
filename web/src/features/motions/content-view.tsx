import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { PassagePlayer } from '../recordings/passage-player.js';
import { AttachmentsView } from './attachments.js';
import { contentTexts } from './content-texts.js';
import { entryTexts } from './entry-texts.js';
import type { Motion } from './motion-queries.js';
import { CertificatesView, RecordingsSeen, ViewingOffersView } from './viewing-facts.js';
import { CheckView } from './question-passages.js';
import { motionWords } from './motion-words.js';
import { passageWords, useGroundWords, useOffenceWords, useRecordingNames } from './words.js';

interface ContentProps {
  readonly motion: Motion;
  readonly level?: 2 | 3 | 4;
  /** Passages play in their place. */
  readonly playable?: boolean;
}

/** A motion as everybody who may read it reads it; the preview of the form is this same text. */
export function MotionContentView({ motion, level = 3, playable = false }: ContentProps) {
  const texts = useTexts(contentTexts).content;
  const entry = useTexts(entryTexts);
  return (
    <Section title={texts.title} level={level}>
      <dl className="brief">
        <What motion={motion} />
        <Why motion={motion} />
        <Questions motion={motion} playable={playable} />
        <Seen motion={motion} />
        <Part title={entry.attachments}>
          <AttachmentsView caseId={motion.caseId} values={motion.content.attachments ?? []} />
        </Part>
      </dl>
    </Section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="brief__part">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ text }: { readonly text: string | null | undefined }) {
  const texts = useTexts(contentTexts).content;
  return text === null || text === undefined || text === '' ? (
    <span className="quiet">{texts.unanswered}</span>
  ) : (
    <p className="words">{text}</p>
  );
}

function What({ motion: { content } }: { readonly motion: Motion }) {
  const texts = useTexts(contentTexts).content;
  const words = useTexts(motionWords);
  const grounds = useGroundWords();
  const chosen = content.factsConcerned ?? [];
  const offences = useOffenceWords().filter(({ id }) => chosen.includes(id));
  const form = content.requestedForm ?? null;
  return (
    <>
      <Part title={texts.facts}>
        {offences.length === 0 ? (
          <Words text={null} />
        ) : (
          <ul className="bullets">
            {offences.map(({ id, words: one }) => (
              <li key={id}>{one}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={texts.basis}>
        {(content.legalBasis ?? []).length === 0 ? (
          <Words text={null} />
        ) : (
          <ul className="bullets">
            {(content.legalBasis ?? []).map((code) => (
              <li key={code}>
                {grounds.label(code)}{' '}
                <span className="quiet">({grounds.source(code) ?? code})</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={texts.form}>{form === null ? <Words text={null} /> : words.forms[form]}</Part>
      {form === 'AT_TRIAL' ? (
        <Part title={texts.atTrialReason}>
          <Words text={content.atTrialReason} />
        </Part>
      ) : null}
      <Urgency content={content} />
    </>
  );
}

function Urgency({
  content: { urgency, newCircumstances },
}: {
  readonly content: Motion['content'];
}) {
  const texts = useTexts(contentTexts).content;
  const on = urgency?.on ?? null;
  return (
    <>
      {urgency === null || urgency === undefined ? null : (
        <Part title={texts.urgency}>
          <Words text={urgency.reason} />
          {on === null ? null : (
            <p>
              {texts.urgencyOn} <Day day={on} />
            </p>
          )}
        </Part>
      )}
      {newCircumstances === null || newCircumstances === undefined ? null : (
        <Part title={texts.newCircumstances}>
          <Words text={newCircumstances} />
        </Part>
      )}
    </>
  );
}

function Why({ motion: { content } }: { readonly motion: Motion }) {
  const texts = useTexts(contentTexts).content;
  const words = useTexts(motionWords);
  const yesNo = (value: boolean | null | undefined) =>
    value === null || value === undefined ? <Words text={null} /> : value ? texts.yes : texts.no;
  const alternatives = content.alternativesConsidered ?? [];
  const weight = content.weightOfStatement ?? null;
  return (
    <>
      <Part title={texts.addedValue}>
        <MotivationWords answer={content.addedValue} />
      </Part>
      <Part title={texts.insufficient}>
        <MotivationWords answer={content.whyRecordingInsufficient} />
      </Part>
      <Part title={texts.bestInterest}>
        <Words text={content.bestInterestStatement} />
      </Part>
      <Part title={texts.alternatives}>
        {alternatives.length === 0 ? (
          <Words text={null} />
        ) : (
          <ul className="bullets">
            {alternatives.map(({ kind, note }) => (
              <li key={kind}>
                {words.alternatives[kind]}
                {note === null || note === undefined || note === '' ? '' : `: ${note}`}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={texts.incriminating}>{yesNo(content.incriminating)}</Part>
      <Part title={texts.opportunity}>{yesNo(content.defenceHadOpportunity)}</Part>
      {weight === null ? null : <Part title={texts.weight}>{words.weights[weight]}</Part>}
    </>
  );
}

function MotivationWords({
  answer,
}: {
  readonly answer: Schemas['MotivationInput'] | null | undefined;
}) {
  const texts = useTexts(contentTexts).content;
  if (answer === null || answer === undefined) return <Words text={null} />;
  return (
    <>
      {answer.ground === null || answer.ground === undefined ? null : (
        <p>
          <strong>{texts.presumed}</strong>
        </p>
      )}
      {answer.text === null || answer.text === undefined ? null : (
        <p className="words">{answer.text}</p>
      )}
    </>
  );
}

function Questions({ motion, playable }: { readonly motion: Motion; readonly playable: boolean }) {
  const texts = useTexts(contentTexts).content;
  const {
    questions = [],
    topicsOnly = null,
    sealedQuestions = [],
    fragmentReferences = [],
  } = motion.content;
  const names = useRecordingNames(motion.caseId);
  return (
    <>
      {topicsOnly === null || questions.length > 0 ? (
        <Part title={texts.questions}>
          {questions.length === 0 ? (
            <Words text={null} />
          ) : (
            <ol className="numbered">
              {questions.map(({ topic, question, check }, index) => (
                <li key={index}>
                  <strong>{topic}</strong>: {question}
                  <CheckView
                    caseId={motion.caseId}
                    motionId={motion.id}
                    index={index}
                    check={check}
                    playable={playable}
                  />
                </li>
              ))}
            </ol>
          )}
        </Part>
      ) : (
        <>
          <Part title={texts.topicsOnly}>
            <ul className="bullets">
              {topicsOnly.topics.map((topic, index) => (
                <li key={index}>{topic}</li>
              ))}
            </ul>
          </Part>
          <Part title={texts.topicsReason}>
            <Words text={topicsOnly.reason} />
          </Part>
          {sealedQuestions.length === 0 ? null : (
            <Part title={texts.sealedQuestions}>
              <Words text={sealedQuestions.join('\n')} />
            </Part>
          )}
        </>
      )}
      {fragmentReferences.length === 0 ? null : (
        <Part title={texts.fragments}>
          <ul className="passages">
            {fragmentReferences.map(({ recordingId, fromMs, toMs, note }) => (
              <li key={`${recordingId} ${String(fromMs)} ${String(toMs)}`}>
                <p>
                  <strong>{passageWords(names(recordingId), fromMs, toMs)}</strong>
                </p>
                {note === null || note === undefined ? null : <p className="words">{note}</p>}
                {playable ? (
                  <PassagePlayer caseId={motion.caseId} passage={{ recordingId, fromMs, toMs }} />
                ) : null}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Seen({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(contentTexts).content;
  const words = useTexts(motionWords);
  const reason = motion.content.notViewedReason ?? null;
  return (
    <>
      <Part title={texts.earlier}>
        {motion.earlierInterviews.length === 0 ? (
          texts.earlierNone
        ) : (
          <ul className="bullets">
            {motion.earlierInterviews.map(({ bookingId, startsAt }) => (
              <li key={bookingId}>
                <Moment at={startsAt} plain />
              </li>
            ))}
          </ul>
        )}
        {motion.interviewsElsewhere === 0 ? null : (
          <p className="legal">{texts.elsewhere(motion.interviewsElsewhere)}</p>
        )}
      </Part>
      <Part title={texts.viewed}>
        {motion.recordings.length === 0 ? texts.noRecording : <RecordingsSeen motion={motion} />}
        {reason === null ? null : (
          <p className="quiet">
            {texts.notViewedReason}: {words.notViewed[reason]}
          </p>
        )}
        <CertificatesView
          values={motion.content.viewingCertificates ?? []}
          childNumber={motion.childNumber}
        />
      </Part>
      {motion.viewingOffers.length === 0 ? null : (
        <Part title={texts.offers}>
          <ViewingOffersView offers={motion.viewingOffers} />
        </Part>
      )}
    </>
  );
}
