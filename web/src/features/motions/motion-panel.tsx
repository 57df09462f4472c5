import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Facts, Panel } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { adviceTexts } from './advice-texts.js';
import { AdviceForm, TermForm } from './advice-form.js';
import { AdviceList, ChannelNote, OfficeTerms } from './advice-view.js';
import { Aftermath, Recusals } from './aftermath.js';
import { AnswerForm } from './answer-form.js';
import { Answers } from './answers.js';
import { ChildViewForm } from './child-view-form.js';
import { ChildViews } from './child-views.js';
import { MotionContentView } from './content-view.js';
import { MotionActs } from './court-acts.js';
import { Decisions } from './decision-view.js';
import { type EntryTexts, entryTexts } from './entry-texts.js';
import { LifeActs } from './life-acts.js';
import { type Motion, useMotion, useMotions } from './motion-queries.js';
import { CriterionView, Events, Flags, Terms } from './motion-side.js';
import { motionTexts } from './motion-texts.js';
import { motionWords } from './motion-words.js';
import './motions.css';

/** One motion: what is asked, what others say, what the child says, and what was decided. */
export function MotionPanel() {
  const { caseId = '', motionId = '' } = useParams();
  const query = useMotion(caseId, motionId);
  const problem = problemOf(query.error);
  if (
    query.data === undefined &&
    problem !== null &&
    (problem.status === 404 || problem.status === 403)
  )
    return <HiddenMotion caseId={caseId} motionId={motionId} query={query} />;
  return <Loaded query={query}>{(motion) => <OneMotion motion={motion} />}</Loaded>;
}

function OneMotion({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(motionTexts).detail;
  const may = (action: Motion['actions'][number]) => motion.actions.includes(action);
  const [advising, setAdvising] = useState(false);
  return (
    <Panel
      title={texts.title(motion.childNumber)}
      wide
      acts={
        <ButtonLink to={`/cases/${motion.caseId}/motions`} purpose="subtle">
          {texts.back}
        </ButtonLink>
      }
    >
      <MotionActs motion={motion} />
      <LifeActs motion={motion} />
      <div className="motion">
        <div className="motion__main">
          <Standing motion={motion} />
          <Decisions motion={motion} />
          <Aftermath motion={motion} />
          <ChildViews motion={motion} />
          <MotionContentView motion={motion} />
          <Answers motion={motion} />
          <AdviceList motion={motion} />
          {may('take-advice') ? (
            <Advising motion={motion} open={advising} onToggle={setAdvising} />
          ) : null}
          {advising ? null : <Answering motion={motion} />}
        </div>
        <aside className="motion__side">
          <Flags motion={motion} />
          <CriterionView motion={motion} />
          <ChannelNote motion={motion} />
          <Terms motion={motion} />
          <OfficeTerms motion={motion} />
          <Recusals motion={motion} />
          <Events motion={motion} />
        </aside>
      </div>
    </Panel>
  );
}

const REPRESENTATIVES: readonly string[] = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'];

/** What a party says, and what the child says. */
function Answering({ motion }: { readonly motion: Motion }) {
  const { functions } = useCaseContext();
  const may = (action: Motion['actions'][number]) => motion.actions.includes(action);
  return (
    <>
      {may('respond') || may('supplement') ? (
        <AnswerForm
          motion={motion}
          supplement={may('supplement')}
          forChild={answersForChild(motion)}
          represents={functions.some((held) => REPRESENTATIVES.includes(held))}
        />
      ) : null}
      {may('record-child-view') ? (
        <ChildViewForm caseId={motion.caseId} motionId={motion.id} />
      ) : null}
    </>
  );
}

interface AdvisingProps {
  readonly motion: Motion;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Advice takes the place of the answer while it is written: one form at a time, each field with its own id. */
function Advising({ motion, open, onToggle }: AdvisingProps) {
  const texts = useTexts(adviceTexts);
  const { caseId, id, actions } = motion;
  const court = actions.includes('set-term');
  return (
    <>
      <Acts>
        <Button
          onPress={() => {
            onToggle(!open);
          }}
        >
          {open ? texts.close : texts.add}
        </Button>
      </Acts>
      {open ? (
        <AdviceForm
          caseId={caseId}
          motionId={id}
          kinds={court ? ['EXPERT_ADVICE'] : ['EXPERT_ADVICE', 'CHILD_RIGHTS_REPORT']}
        />
      ) : null}
      {court && !open ? <TermForm caseId={caseId} motionId={id} /> : null}
    </>
  );
}

/** Recording the child's view and answering go together on the child's side only. */
function answersForChild({ actions }: Motion): boolean {
  return actions.includes('record-child-view');
}

function Standing({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(motionTexts);
  const own = texts.detail;
  const words = useTexts(motionWords);
  const shared = useTexts(sharedWords);
  const entered = useTexts(entryTexts);
  const {
    state,
    applicantName,
    applicantFunction,
    suspectLabel,
    childNumber,
    stage,
    filedAt,
    completionAsked,
    withdrawalReason,
  } = motion;
  return (
    <>
      {state === 'UNDER_REVIEW' ? (
        <Note title={own.notReadyTitle}>
          <p>{own.notReady}</p>
        </Note>
      ) : null}
      {state === 'READY_FOR_DECISION' ? (
        <Note title={own.readyTitle}>
          <p>{own.ready}</p>
        </Note>
      ) : null}
      {state === 'INCOMPLETE' && completionAsked !== null ? (
        <Note title={own.completionAsked} tone="warning">
          <p className="words">{completionAsked}</p>
        </Note>
      ) : null}
      <Facts
        items={[
          [own.state, <StateTag key="state" state={words.states[state]} />],
          [own.child, <CaseChild key="child" number={childNumber} copy />],
          [
            own.applicant,
            `${applicantName}, ${shared.roles[applicantFunction]}${suspectLabel === null ? '' : `, ${texts.forSuspect(suspectLabel)}`}`,
          ],
          [own.stage, shared.stages[stage]],
          [own.filed, filedAt === null ? texts.notFiled : <Moment key="filed" at={filedAt} />],
          ...entryFacts(motion, entered),
          ...(withdrawalReason === null ? [] : [[own.withdrawalReason, withdrawalReason] as const]),
        ]}
      />
    </>
  );
}

/** How a motion came that did not come through a screen. */
function entryFacts({ entry, caseId }: Motion, texts: EntryTexts) {
  if (entry === null) return [];
  const { way, receivedAt, enteredBy, documentId } = entry;
  return [
    [
      texts.entry,
      <span key="entry">
        {texts.ways[way]}, <Moment at={receivedAt} />, {texts.by(enteredBy)}
        {documentId === null ? null : (
          <>
            {' '}
            <Link to={`/cases/${caseId}/documents/${documentId}`}>{texts.scan}</Link>
          </>
        )}
      </span>,
    ] as const,
  ];
}

interface HiddenMotionProps {
  readonly caseId: string;
  readonly motionId: string;
  readonly query: ReturnType<typeof useMotion>;
}

/** For who speaks with the child but does not read the motion. */
function HiddenMotion({ caseId, motionId, query }: HiddenMotionProps) {
  const texts = useTexts(motionTexts);
  const open = useMotions(caseId).data?.open.find((one) => one.motionId === motionId);
  if (open === undefined) return <Loaded query={query}>{() => null}</Loaded>;
  return (
    <Panel title={texts.detail.title(open.childNumber)}>
      <EmptyState title={texts.hidden}>{texts.hiddenNext}</EmptyState>
      <p>{open.childAsked ? texts.childAsked : texts.childNotAsked}</p>
      <ChildViewForm caseId={caseId} motionId={motionId} />
      <AdviceForm caseId={caseId} motionId={motionId} kinds={['INTERVIEWER_NOTE']} />
    </Panel>
  );
}
