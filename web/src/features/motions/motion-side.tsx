import { useLanguage, useTexts } from '../../kernel/language.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { contentTexts } from './content-texts.js';
import type { Motion } from './motion-queries.js';
import { motionTexts } from './motion-texts.js';
import { motionWords } from './motion-words.js';
import { minutesWords } from './words.js';

interface SideProps {
  readonly motion: Motion;
}

/** What stands out. Information, never a wall. */
export function Flags({ motion: { flags, recordings } }: SideProps) {
  const texts = useTexts(motionTexts);
  const content = useTexts(contentTexts).content;
  const { language } = useLanguage();
  const whole = recordings.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const shown = (code: Motion['flags'][number]['code'], value: number | null) => {
    if (code === 'NOT_VIEWED')
      return content.viewedNot(minutesWords(value ?? 0, language), minutesWords(whole, language));
    return texts.flags[code](value === null ? '' : String(value));
  };
  return (
    <Section title={texts.flagsTitle} level={3}>
      {flags.length === 0 ? (
        <p className="quiet">{texts.flagsNone}</p>
      ) : (
        <>
          <ul className="flags">
            {flags.map(({ code, value }) => (
              <li key={code} className="flags__one">
                {shown(code, value)}
              </li>
            ))}
          </ul>
          <p className="quiet">{texts.flagsLead}</p>
        </>
      )}
    </Section>
  );
}

/** Terms of law and our own, apart; each with its rule and its last moment. */
export function Terms({ motion: { terms } }: SideProps) {
  const texts = useTexts(motionTexts).terms;
  const legal = terms.filter(({ kind }) => kind === 'LEGAL');
  const own = terms.filter(({ kind }) => kind === 'SYSTEM_RULE');
  return (
    <>
      <Section title={texts.legal} level={3}>
        {legal.length === 0 ? (
          <p className="quiet">{texts.legalNone}</p>
        ) : (
          <TermList terms={legal} />
        )}
      </Section>
      <Section title={texts.system} level={3}>
        {own.length === 0 ? <p className="quiet">{texts.systemNone}</p> : <TermList terms={own} />}
        <LegalNote>{texts.systemRule}</LegalNote>
      </Section>
    </>
  );
}

function TermList({ terms }: { readonly terms: Motion['terms'] }) {
  const texts = useTexts(motionTexts).terms;
  const words = useTexts(motionWords).terms;
  return (
    <ul className="plain-list">
      {terms.map(({ code, article, dueAt, passed }) => (
        <li key={code}>
          <strong>{words[code] ?? code}</strong>
          {article === null ? null : <span className="quiet"> ({article})</span>}
          <br />
          {texts.lastMoment}: <Moment at={dueAt} short />{' '}
          {passed ? <span className="tag">{texts.passed}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function CriterionView({ motion: { criterion } }: SideProps) {
  const texts = useTexts(contentTexts).criterion;
  const words = useTexts(motionWords);
  const { language } = useLanguage();
  return (
    <Section title={texts.title} level={3}>
      <p>
        {texts.computed}: <strong>{words.criteria[criterion.criterion]}</strong>{' '}
        <span className="quiet">({criterion.article})</span>
      </p>
      {criterion.keskinOverlay ? (
        <LegalNote source={texts.overlaySource}>{texts.overlay}</LegalNote>
      ) : null}
      <details className="legend">
        <summary>{texts.steps}</summary>
        <ol className="numbered">
          {criterion.steps.map(({ code, holds, labelNl, labelEn, article, on, toVerify }) => (
            <li key={code}>
              {language === 'nl' ? labelNl : labelEn}:{' '}
              <strong>{holds ? texts.holds : texts.not}</strong>
              {on === null ? null : (
                <>
                  {' '}
                  ({texts.until} <Day day={on} plain />)
                </>
              )}{' '}
              <span className="quiet">{article}</span>{' '}
              {toVerify ? <span className="tag tag--attention">{texts.toVerify}</span> : null}
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}

export function Events({ motion: { events, createdAt, applicantName } }: SideProps) {
  const texts = useTexts(motionTexts).events;
  const words = useTexts(motionWords);
  return (
    <Section title={texts.title} level={3}>
      <div className="timeline">
        <ol>
          <li className="timeline__step timeline__step--done">
            <span className="timeline__title">{texts.draft}</span>
            <span className="timeline__detail">
              <Moment at={createdAt} short plain />, {texts.by(applicantName)}
            </span>
          </li>
          {events.map(({ seq, action, by, at, reason }) => (
            <li key={seq} className="timeline__step timeline__step--done">
              <span className="timeline__title">{words.steps[action]}</span>
              <span className="timeline__detail">
                <Moment at={at} short plain />, {texts.by(by)}
                {reason === null ? null : <span className="words">: {reason}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
