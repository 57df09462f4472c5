import type { ReactNode } from 'react';
import { API_BASE, type Schemas } from '../../api/client.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Day, Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { sessionWords } from '../interviews/session-words.js';
import { chamberTexts } from './chamber-texts.js';
import { decisionTexts } from './decision-texts.js';
import { lifeTexts } from './life-texts.js';
import { FLAG_MODALITIES } from './modalities.js';
import type { Decision, Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';
import { useGroundWords } from './words.js';

/** What the judge decided, with the remedy; the newest first. */
export function Decisions({ motion: { decisions } }: { readonly motion: Motion }) {
  return [...decisions]
    .reverse()
    .map((decision) => <OneDecision key={decision.id} decision={decision} />);
}

function OneDecision({ decision }: { readonly decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  const roles = useTexts(sharedWords).roles;
  const own = texts.view;
  const life = useTexts(lifeTexts);
  const chamber = useTexts(chamberTexts);
  const grounds = useGroundWords();
  const {
    outcome,
    interim,
    by,
    decidedAt,
    criterionApplied,
    criterionComputed,
    overrideReason,
    fairTrialAssessment: fair,
    modalities,
    validUntil,
  } = decision;
  return (
    <Section title={own.title} level={3}>
      <div className="decision">
        <p className="decision__outcome">{words.outcomes[outcome]}</p>
        <p className="quiet">
          {interim ? `${own.interim} ` : ''}
          {decision.replacesBecause === null ? '' : `${life.replaced[decision.replacesBecause]}. `}
          {by}, {roles[decision.function]}, <Moment at={decidedAt} plain />
        </p>
        <OrderFiles path={`decisions/${decision.id}`} />
        <dl className="brief">
          <Part title={texts.criterion}>
            {words.criteria[criterionApplied]}
            {criterionApplied === criterionComputed
              ? null
              : ` (${own.instead(words.criteria[criterionComputed])})`}
            {overrideReason === null ? null : <p className="words">{overrideReason}</p>}
          </Part>
          <Part title={texts.grounds}>
            <ul className="bullets">
              {decision.grounds.map((code) => (
                <li key={code}>
                  {grounds.label(code)}{' '}
                  <span className="quiet">({grounds.source(code) ?? code})</span>
                </li>
              ))}
            </ul>
          </Part>
          <Part title={texts.reasoning}>
            <p className="words">{decision.reasoning}</p>
          </Part>
          <Part title={texts.bestInterest}>
            <p className="words">{decision.bestInterestParagraph}</p>
          </Part>
          <Part title={texts.childView}>
            <p className="words">{decision.childViewWeight}</p>
          </Part>
          {fair === null ? null : (
            <Part title={texts.fairTrial}>
              <p className="words">
                <strong>{texts.goodReason}:</strong> {fair.goodReason}
              </p>
              <p className="words">
                <strong>{texts.weight}:</strong> {fair.weight}
              </p>
              <p>
                <strong>{texts.counterbalance}:</strong>{' '}
                {fair.counterbalance.map((code) => words.counterbalances[code]).join('; ')}
              </p>
            </Part>
          )}
          {modalities === null ? null : (
            <Part title={texts.modalities}>
              <ModalityList modalities={modalities} />
            </Part>
          )}
          {validUntil === null ? null : (
            <Part title={texts.validUntil}>
              <p>
                <Day day={validUntil} />. {own.oneSession}
              </p>
            </Part>
          )}
          <RemedyPart decision={decision} />
          {decision.childText === null ? null : (
            <Part title={chamber.childVersion}>
              <p className="words">{decision.childText}</p>
            </Part>
          )}
          {decision.signedBy.length === 0 ? null : (
            <Part title={chamber.signedBy}>
              <p>{decision.signedBy.join(', ')}</p>
            </Part>
          )}
          {decision.served.length === 0 ? null : (
            <Part title={chamber.served}>
              <details className="legend">
                <summary>{decision.served.length}</summary>
                <ul className="bullets">
                  {decision.served.map(({ name, at }) => (
                    <li key={name}>
                      {name}, <Moment at={at} short plain />
                    </li>
                  ))}
                </ul>
              </details>
            </Part>
          )}
        </dl>
      </div>
    </Section>
  );
}

/** The order in the form a court gives it; a copy says for whom it was made. */
export function OrderFiles({ path }: { readonly path: string }) {
  const own = useTexts(decisionTexts).view;
  return (
    <p>
      {own.asFile}{' '}
      <a href={`${API_BASE}/${path}/file?as=PDF`} download>
        {own.asPdf}
      </a>
      ,{' '}
      <a href={`${API_BASE}/${path}/file?as=DOCX`} download>
        {own.asWord}
      </a>
    </p>
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

function RemedyPart({ decision: { remedy } }: { readonly decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const { language } = useLanguage();
  return (
    <Part title={texts.view.remedy}>
      <p>
        {language === 'nl' ? remedy.textNl : remedy.textEn}{' '}
        {remedy.article === '—' ? null : <span className="quiet">({remedy.article})</span>}{' '}
        {remedy.toVerify ? <span className="tag tag--attention">{texts.toVerify}</span> : null}
      </p>
    </Part>
  );
}

export function ModalityList({ modalities }: { readonly modalities: Schemas['ModalitiesInput'] }) {
  const texts = useTexts(decisionTexts);
  const log = useTexts(sessionWords);
  const { maxMinutes, questionsFiledDaysBefore, barredTopics = [], other } = modalities;
  return (
    <ul className="bullets">
      {FLAG_MODALITIES.filter((key) => modalities[key] === true).map((key) => (
        <li key={key}>{texts.flags[key]}</li>
      ))}
      {maxMinutes === null || maxMinutes === undefined ? null : (
        <li>{texts.minutesLine(maxMinutes)}</li>
      )}
      {questionsFiledDaysBefore === null || questionsFiledDaysBefore === undefined ? null : (
        <li>{texts.questionsLine(questionsFiledDaysBefore)}</li>
      )}
      {(modalities.seats ?? []).map(({ attendee, room }) => (
        <li key={attendee}>
          {log.attendees[attendee]}: {texts.seatRooms[room]}
        </li>
      ))}
      {barredTopics.length === 0 ? null : (
        <li>
          {texts.barredTopics}: {barredTopics.join('; ')}
        </li>
      )}
      {other === null || other === undefined || other === '' ? null : <li>{other}</li>}
    </ul>
  );
}
