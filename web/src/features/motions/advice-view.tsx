import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { adviceTexts } from './advice-texts.js';
import { decisionTexts } from './decision-texts.js';
import { FLAG_MODALITIES } from './modalities.js';
import type { Motion } from './motion-queries.js';

/** What others than the parties say, and who joined. */
export function AdviceList({ motion: { advice } }: { readonly motion: Motion }) {
  const texts = useTexts(adviceTexts);
  return (
    <Section title={texts.title} level={3}>
      {advice.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        advice.map((one) => <OneAdvice key={one.id} advice={one} />)
      )}
    </Section>
  );
}

function OneAdvice({ advice }: { readonly advice: Motion['advice'][number] }) {
  const texts = useTexts(adviceTexts);
  const roles = useTexts(sharedWords).roles;
  const flags = useTexts(decisionTexts).flags;
  const parts: readonly (readonly [string, string | null])[] = [
    [texts.question, advice.question],
    [texts.burden, advice.burden],
    [texts.feasibility, advice.feasibility],
    [texts.reliability, advice.reliability],
  ];
  const known = FLAG_MODALITIES.filter((key) => advice.modalities.includes(key));
  return (
    <article className="said">
      <p className="said__head">
        <strong>{texts.kinds[advice.kind]}</strong>: {advice.author}
        {advice.registerNumber === null ? '' : `, ${advice.registerNumber}`}{' '}
        {advice.late ? <span className="tag tag--attention">{texts.late}</span> : null}
      </p>
      <p className="words">{advice.text}</p>
      {parts.map(([title, words]) =>
        words === null ? null : (
          <p key={title}>
            <strong>{title}:</strong> <span className="words">{words}</span>
          </p>
        ),
      )}
      {known.length === 0 ? null : (
        <p>
          <strong>{texts.modalities}:</strong> {known.map((key) => flags[key]).join('; ')}
        </p>
      )}
      {advice.extraQuestions.length === 0 ? null : (
        <>
          <p>
            <strong>{texts.extra}:</strong>
          </p>
          <ul className="bullets">
            {advice.extraQuestions.map(({ topic, question }) => (
              <li key={`${topic} ${question}`}>
                {topic}: {question}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">
        {advice.sawRecording ? texts.saw : texts.sawNot}
        {advice.spokeToChild ? `, ${texts.spoke}` : ''}. {texts.dated}{' '}
        <Day day={advice.datedOn} plain />; {advice.by}, {roles[advice.function]},{' '}
        <Moment at={advice.filedAt} short plain />
      </p>
    </article>
  );
}

/** Terms the court set or extended, apart from those that run by themselves. */
export function OfficeTerms({ motion: { officeTerms } }: { readonly motion: Motion }) {
  const texts = useTexts(adviceTexts);
  if (officeTerms.length === 0) return null;
  return (
    <Section title={texts.termsTitle} level={3}>
      <ul className="plain-list">
        {officeTerms.map(({ office, dueAt, reason }) => (
          <li key={office}>
            <strong>{texts.offices[office]}</strong>: <Moment at={dueAt} short />
            {reason === null ? null : <span className="quiet"> ({reason})</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The way this side asks in this stage, with its article. */
export function ChannelNote({ motion: { channel } }: { readonly motion: Motion }) {
  const texts = useTexts(adviceTexts);
  const language = useTexts({ nl: { nl: true }, en: { nl: false } });
  if (channel === null) return null;
  const limit = language.nl ? channel.limitNl : channel.limitEn;
  return (
    <Section title={texts.channel} level={3}>
      <p>
        {language.nl ? channel.routeNl : channel.routeEn}{' '}
        <span className="quiet">({channel.article})</span>{' '}
        {channel.toVerify ? <span className="tag tag--attention">{texts.toVerify}</span> : null}
      </p>
      {limit === null ? null : (
        <p className="quiet">
          {texts.channelLimit}: {limit}
        </p>
      )}
    </Section>
  );
}
