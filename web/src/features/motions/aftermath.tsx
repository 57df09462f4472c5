import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { lifeTexts } from './life-texts.js';
import type { Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { passageWords, useRecordingNames } from './words.js';

interface AftermathProps {
  readonly motion: Motion;
}

/** What came after the decision: the session it opened, where that deviated, and what the child was told. */
export function Aftermath({ motion }: AftermathProps) {
  return (
    <>
      <Leave motion={motion} />
      <Deviations motion={motion} />
      <Told motion={motion} />
    </>
  );
}

function Leave({ motion: { leave } }: AftermathProps) {
  const texts = useTexts(lifeTexts);
  if (leave === null) return null;
  return (
    <Section title={texts.session} level={3}>
      {leave.validUntil === null ? (
        <p>{texts.leaveEnded}</p>
      ) : (
        <p>
          {texts.leaveUntil} <Day day={leave.validUntil} />.{' '}
          {leave.sessionState === null ? texts.leaveOpen : texts.leaveUsed}
        </p>
      )}
    </Section>
  );
}

function Deviations({ motion: { caseId, deviations } }: AftermathProps) {
  const texts = useTexts(lifeTexts);
  const roles = useTexts(sharedWords).roles;
  const names = useRecordingNames(caseId);
  if (deviations.length === 0) return null;
  return (
    <Section title={texts.deviations} level={3}>
      <p className="quiet">{texts.deviationLead}</p>
      {deviations.map(({ id, kind, text, recordingId, fromMs, toMs, by, at, ...rest }) => (
        <article key={id} className="said">
          <p className="said__head">
            <strong>{texts.deviationKinds[kind]}</strong>
          </p>
          <p className="words">{text}</p>
          {recordingId === null || fromMs === null || toMs === null ? null : (
            <p>
              <Link to={`/cases/${caseId}/recordings/${recordingId}?at=${String(fromMs)}`}>
                {texts.watch}: {passageWords(names(recordingId), fromMs, toMs)}
              </Link>
            </p>
          )}
          <p className="quiet">
            {by}, {roles[rest.function]}, <Moment at={at} short plain />
          </p>
        </article>
      ))}
    </Section>
  );
}

function Told({ motion: { childTold } }: AftermathProps) {
  const texts = useTexts(lifeTexts);
  const words = useTexts(motionWords);
  if (childTold.length === 0) return null;
  return (
    <Section title={texts.childTitle} level={3}>
      {childTold.map(({ id, text, explainedBy, toldOn, reaction }) => (
        <article key={id} className="said">
          <p className="words">{text}</p>
          {reaction === null ? null : (
            <p>
              <strong>{texts.fields.reaction}:</strong> <span className="words">{reaction}</span>
            </p>
          )}
          <p className="quiet">
            {texts.childTold} <Day day={toldOn} plain />, {words.askedBy[explainedBy]}
          </p>
        </article>
      ))}
    </Section>
  );
}

/** Who was asked to step aside, and what came of it. */
export function Recusals({ motion: { recusals } }: AftermathProps) {
  const texts = useTexts(lifeTexts);
  if (recusals.length === 0) return null;
  return (
    <Section title={texts.recusals} level={3}>
      <ul className="plain-list">
        {recusals.map(({ judgeId, judge, kind, outcome, at }) => (
          <li key={`${judgeId} ${at}`}>
            {texts.recusalKinds[kind]}, {judge}: {texts.recusalStandings[outcome]}{' '}
            <span className="quiet">
              (<Moment at={at} short plain />)
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
