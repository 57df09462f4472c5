import { Link, useNavigate, useParams } from 'react-router';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Panel } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type Needs, useNeeds } from './interview-queries.js';
import { useNeedsDraft } from './needs-draft.js';
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
  const { body, setBody, busy, overtaken, problem, save } = useNeedsDraft(caseId, needs);
  const mayRecord = needs.actions.includes('record-needs');
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
          problem={problem}
          busy={busy}
          submit={texts.submit}
          onSubmit={() => {
            save(() => {
              announce(body.complete ? texts.saved : texts.savedIncomplete);
              void navigate(`/cases/${caseId}`);
            });
          }}
        >
          {overtaken ? <Overtaken /> : null}
          <NeedsFields key={body.version} body={body} onChange={setBody} />
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

/** Somebody else was first: said where the form begins, for it is to be looked through again. */
function Overtaken() {
  const texts = useTexts(needsTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Note title={texts.overtaken} tone="warning">
        <p>{texts.overtakenNext}</p>
      </Note>
    </div>
  );
}
