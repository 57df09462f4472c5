import { Link, useNavigate, useParams } from 'react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Panel } from '../../ui/page.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type Needs, type NeedsBody, useNeeds, useRecordNeeds } from './interview-queries.js';
import { NeedsFields } from './needs-fields.js';
import { needsTexts } from './needs-texts.js';

/** Chooses the child when the step is opened from the chain; with one child that is no choice. */
export function NeedsListPanel() {
  const texts = useTexts(needsTexts);
  const item = useCaseContext();
  return (
    <Panel title={texts.pickTitle} lead={texts.pickLead}>
      <ul className="plain-list">
        {item.children.map(({ childRef, childNumber }) => (
          <li key={childRef}>
            <Link to={`/cases/${item.id}/needs/${childRef}`}>
              <CaseChild number={childNumber} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function NeedsPanel() {
  const { childRef = '' } = useParams();
  const texts = useTexts(needsTexts);
  const item = useCaseContext();
  const needs = useNeeds(item.id, childRef);
  return (
    <Panel
      title={texts.title}
      lead={texts.lead}
      acts={
        item.actions.includes('book-interview') ? (
          <ButtonLink to={`/cases/${item.id}/slots/${childRef}`}>{texts.find}</ButtonLink>
        ) : undefined
      }
    >
      <Loaded query={needs}>{(found) => <NeedsForm caseId={item.id} needs={found} />}</Loaded>
    </Panel>
  );
}

function NeedsForm({ caseId, needs }: { readonly caseId: string; readonly needs: Needs }) {
  const texts = useTexts(needsTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const record = useRecordNeeds(caseId, needs.childRef);
  const [body, setBody] = useState<NeedsBody>(() => bodyOf(needs));
  const mayRecord = needs.actions.includes('record-needs');
  function save() {
    record.mutate(body, {
      onSuccess: () => {
        announce(body.complete ? texts.saved : texts.savedIncomplete);
        void navigate(`/cases/${caseId}`);
      },
    });
  }
  return (
    <>
      <p>
        <CaseChild number={needs.childNumber} />{' '}
        {needs.recordedAt === null ? (
          <span className="quiet">{texts.nothing}</span>
        ) : (
          <span className="quiet">
            {texts.recorded} <Moment at={needs.recordedAt} />
          </span>
        )}
      </p>
      {mayRecord ? (
        <Form
          label={texts.title}
          problem={problemOf(record.error)}
          busy={record.isPending}
          submit={texts.submit}
          onSubmit={save}
        >
          <NeedsFields body={body} onChange={setBody} />
        </Form>
      ) : (
        <>
          <p className="quiet">{texts.notReader}</p>
          <fieldset className="form form--read" disabled>
            <legend className="ams-visually-hidden">{texts.title}</legend>
            <NeedsFields body={body} onChange={setBody} />
          </fieldset>
        </>
      )}
    </>
  );
}

/** What was recorded, as the next version to send. */
function bodyOf(needs: Needs): NeedsBody {
  const {
    version,
    languages,
    interpreterLanguage,
    supportPersonOffered,
    supportPersonWished,
    supportPersonRole,
    interviewerSex,
  } = needs;
  const {
    childAsked,
    childWishes,
    representativeInformed,
    representativeReason,
    guardianRequested,
  } = needs;
  const {
    accessNeeds,
    disabilityNote,
    traumaNote,
    busyHours,
    wishedDaytime,
    wordsForThings,
    representationConflict,
  } = needs;
  const {
    privilegeNoticeNeeded,
    privilegeNoticePlanned,
    travelLimitMinutes,
    travelTimes,
    estimatedAgeBand,
    adultProcedureChosen,
    complete,
  } = needs;
  return {
    version,
    languages,
    interpreterLanguage,
    supportPersonOffered,
    supportPersonWished,
    supportPersonRole,
    interviewerSex,
    childAsked,
    childWishes,
    representativeInformed,
    representativeReason,
    guardianRequested,
    accessNeeds,
    disabilityNote,
    traumaNote,
    busyHours,
    wishedDaytime,
    wordsForThings,
    representationConflict,
    privilegeNoticeNeeded,
    privilegeNoticePlanned,
    travelLimitMinutes,
    travelTimes,
    estimatedAgeBand,
    adultProcedureChosen,
    complete,
  };
}
