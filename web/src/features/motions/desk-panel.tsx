import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { fieldId, Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Panel, Section } from '../../ui/page.js';
import { AdviceList } from './advice-view.js';
import { Answers } from './answers.js';
import { ChildViews } from './child-views.js';
import { ConfirmDecision } from './confirm-decision.js';
import { Columns } from './columns.js';
import { MotionContentView } from './content-view.js';
import { Chamber, ComparableDecisions } from './chamber.js';
import { chamberTexts } from './chamber-texts.js';
import {
  type DecisionDraft,
  decisionFrom,
  draftFrom,
  emptyDecision,
  emptyParts,
} from './decision-draft.js';
import { DecisionFields } from './decision-fields.js';
import { decisionTexts } from './decision-texts.js';
import { type Motion, useDecide, useMotion } from './motion-queries.js';
import { CriterionView, Flags, Terms } from './motion-side.js';
import './motions.css';

/** The judge's desk: the motion, what the child and the parties say, and the decision being written. */
export function DeskPanel() {
  const { caseId = '', motionId = '' } = useParams();
  return (
    <Loaded query={useMotion(caseId, motionId)}>
      {(motion) => <Desk key={motion.id} motion={motion} />}
    </Loaded>
  );
}

function Desk({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(decisionTexts);
  const { columns } = texts;
  return (
    <Panel
      title={texts.title(motion.childNumber)}
      wide
      acts={
        <ButtonLink to={`/cases/${motion.caseId}/motions/${motion.id}`} purpose="subtle">
          {texts.back}
        </ButtonLink>
      }
    >
      {motion.actions.includes('decide') ? (
        <Columns
          titles={[columns.motion, columns.others, columns.draft]}
          resizeLabel={texts.resize}
        >
          {[
            <div key="motion" className="columns__content">
              <Flags motion={motion} />
              <MotionContentView motion={motion} playable />
            </div>,
            <div key="others" className="columns__content">
              <ChildViews motion={motion} />
              <Answers motion={motion} />
              <AdviceList motion={motion} />
              <Terms motion={motion} />
              <ComparableDecisions motion={motion} />
            </div>,
            <div key="draft" className="columns__content">
              <CriterionView motion={motion} />
              <DecisionForm motion={motion} />
            </div>,
          ]}
        </Columns>
      ) : (
        <EmptyState title={texts.notNow}>{texts.notNowNext}</EmptyState>
      )}
    </Panel>
  );
}

/** What the chamber kept, or an empty form. */
function startOf(motion: Motion): DecisionDraft {
  return motion.decisionDraft === null
    ? emptyDecision(motion)
    : draftFrom(motion.decisionDraft.decision, motion);
}

/** The draft lives in memory only: it is the judge's alone, and is gone after signing out. */
function useKeptDraft(
  motion: Motion,
): readonly [DecisionDraft, (part: Partial<DecisionDraft>) => void, () => void] {
  const client = useQueryClient();
  const key = ['decision-draft', motion.id];
  const [draft, setDraft] = useState<DecisionDraft>(
    () => client.getQueryData<DecisionDraft>(key) ?? startOf(motion),
  );
  const change = (part: Partial<DecisionDraft>) => {
    const changed = { ...draft, ...part };
    client.setQueryDefaults(key, { gcTime: Infinity });
    client.setQueryData(key, changed);
    setDraft(changed);
  };
  return [
    draft,
    change,
    () => {
      client.removeQueries({ queryKey: key });
    },
  ];
}

function useUnloadWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [active]);
}

function DecisionForm({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(decisionTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const decide = useDecide(motion.caseId, motion.id);
  const [draft, change, forget] = useKeptDraft(motion);
  const [asking, setAsking] = useState(false);
  const missing = emptyParts(draft, motion).length;
  const blocked =
    draft.outcome === ''
      ? texts.chooseFirst
      : missing > 0
        ? texts.completeFirst(missing)
        : undefined;
  const [changed, setChanged] = useState(false);
  useUnloadWarning(changed && !decide.isSuccess);
  const edit = (part: Partial<DecisionDraft>) => {
    setChanged(true);
    change(part);
  };
  function send() {
    if (draft.outcome === '') return;
    decide.mutate(decisionFrom(draft, draft.outcome, motion), {
      onSuccess: () => {
        forget();
        announce(texts.confirm.done);
        void navigate(`/cases/${motion.caseId}/motions/${motion.id}`);
      },
      onError: () => {
        setAsking(false);
      },
    });
  }
  return (
    <Form
      label={texts.columns.draft}
      kept
      scope=""
      problem={problemOf(decide.error)}
      busy={decide.isPending}
      submit={texts.decide}
      blockedBecause={blocked}
      onSubmit={() => {
        setAsking(true);
      }}
    >
      <DecisionFields motion={motion} draft={draft} change={edit} />
      <MissingParts motion={motion} draft={draft} />
      <Chamber
        motion={motion}
        draft={draft}
        changed={changed}
        onSaved={() => {
          setChanged(false);
        }}
      />
      {asking ? (
        <ConfirmDecision
          motion={motion}
          draft={draft}
          busy={decide.isPending}
          onConfirm={send}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </Form>
  );
}

interface MissingPartsProps {
  readonly motion: Motion;
  readonly draft: DecisionDraft;
}

function MissingParts({ motion, draft }: MissingPartsProps) {
  const texts = useTexts(decisionTexts);
  const chamber = useTexts(chamberTexts);
  const labels: Readonly<Record<string, string>> = {
    '/outcome': texts.outcome,
    '/overrideReason':
      draft.criterion === motion.criterion.criterion ? texts.overrideKeskin : texts.override,
    '/grounds': texts.grounds,
    '/reasoning': texts.reasoning,
    '/bestInterestParagraph': texts.bestInterest,
    '/childViewWeight': texts.childView,
    '/fairTrialAssessment/goodReason': texts.goodReason,
    '/fairTrialAssessment/weight': texts.weight,
    '/fairTrialAssessment/counterbalance': texts.counterbalance,
    '/validUntil': texts.validUntil,
    '/childVersion/text': chamber.childText,
    '/childVersion/explainedBy': chamber.explainer,
  };
  const missing = emptyParts(draft, motion);
  return (
    <Section title={texts.missingTitle} level={4}>
      {missing.length === 0 ? (
        <p>{texts.nothingMissing}</p>
      ) : (
        <ul className="bullets">
          {missing.map((pointer) => (
            <li key={pointer}>
              <a
                href={`#${fieldId(pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(pointer))?.focus();
                }}
              >
                {labels[pointer] ?? pointer}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
