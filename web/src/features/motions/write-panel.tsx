import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Panel, Section } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { BringAttachment } from './attachments.js';
import { withReference } from './draft.js';
import { DraftSummary } from './draft-summary.js';
import { type Motion, useMotion } from './motion-queries.js';
import { motionTexts } from './motion-texts.js';
import './motions.css';
import { readReference } from './reference.js';
import { type DraftControl, useMotionDraft } from './use-motion-draft.js';
import { CheckStep } from './write-check.js';
import { AskStep, ChildStep } from './write-ask.js';
import { InterestStep } from './write-interest.js';
import { ReasonsStep } from './write-reasons.js';
import { writeTexts } from './write-texts.js';

const LAST = 5;

/** The motion as one form in five steps; saved while it is being written. */
export function WritePanel() {
  const { caseId = '', motionId = '' } = useParams();
  return (
    <Loaded query={useMotion(caseId, motionId)}>
      {(motion) =>
        motion.actions.includes('edit') ? (
          <Write key={motion.id} motion={motion} />
        ) : (
          <Settled motion={motion} />
        )
      }
    </Loaded>
  );
}

function Settled({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(writeTexts);
  return (
    <Panel
      title={texts.title(motion.childNumber)}
      acts={
        <ButtonLink to={`/cases/${motion.caseId}/motions/${motion.id}`}>
          {texts.toMotion}
        </ButtonLink>
      }
    >
      <EmptyState title={texts.notEditable}>{motion.childNumber}</EmptyState>
    </Panel>
  );
}

function Write({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(writeTexts);
  const control = useMotionDraft(motion);
  const [query] = useSearchParams();
  const asked = Number(query.get('step') ?? '1');
  const step = asked >= 1 && asked <= LAST ? Math.floor(asked) : 1;
  useTakenReference(control);
  return (
    <Panel
      title={texts.title(motion.childNumber)}
      wide
      acts={
        <ButtonLink to={`/cases/${motion.caseId}/motions/${motion.id}`} purpose="subtle">
          {texts.toMotion}
        </ButtonLink>
      }
    >
      <div className="write">
        <Steps current={step} />
        <div className="write__form">
          {control.state === 'stale' ? <Stale control={control} /> : null}
          <AskedToComplete motion={motion} />
          <Step motion={motion} control={control} step={step} />
        </div>
        <DraftSummary motion={motion} control={control} />
      </div>
    </Panel>
  );
}

/** What the registry asked stays in sight while it is being written. */
function AskedToComplete({ motion: { state, completionAsked } }: { readonly motion: Motion }) {
  const texts = useTexts(motionTexts);
  if (state !== 'INCOMPLETE' || completionAsked === null) return null;
  return (
    <Note title={texts.detail.completionAsked} tone="warning">
      <p className="words">{completionAsked}</p>
    </Note>
  );
}

/** A passage that came along from the player is put in once, and leaves the address. */
function useTakenReference({ change }: DraftControl): void {
  const texts = useTexts(writeTexts).fields;
  const announce = useAnnounce();
  const [query, setQuery] = useSearchParams();
  const taken = useRef('');
  useEffect(() => {
    const reference = readReference(query);
    if (reference === null || taken.current === query.toString()) return;
    taken.current = query.toString();
    change((draft) => withReference(draft, reference));
    announce(texts.taken);
    setQuery({ step: '3' }, { replace: true });
  }, [query, setQuery, change, announce, texts]);
}

function Steps({ current }: { readonly current: number }) {
  const texts = useTexts(writeTexts);
  return (
    <nav className="steps" aria-label={texts.stepsLabel}>
      <ol>
        {texts.steps.map((title, index) => (
          <li key={title}>
            <Link
              to={`?step=${String(index + 1)}`}
              aria-current={index + 1 === current ? 'step' : undefined}
            >
              <span className="steps__number" aria-hidden="true">
                {index + 1}
              </span>{' '}
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly motion: Motion;
  readonly control: DraftControl;
  readonly step: number;
}

function Step({ motion, control, step }: StepProps) {
  const texts = useTexts(writeTexts);
  const navigate = useNavigate();
  const title = texts.stepOf(step, texts.steps[step - 1] ?? '');
  const back =
    step > 1 ? (
      <Button
        onPress={() => {
          void navigate(`?step=${String(step - 1)}`);
        }}
      >
        {texts.previous}
      </Button>
    ) : null;
  useStartOfStep(step);
  if (step === LAST)
    return <CheckStep motion={motion} control={control} title={title} back={back} />;
  const fields = { motion, draft: control.draft, change: control.change };
  return (
    <Section title={title} level={3}>
      <Form
        label={title}
        kept
        scope=""
        problem={control.state === 'failed' ? control.problem : null}
        busy={false}
        submit={texts.next}
        acts={back}
        onSubmit={() => {
          void control.flush();
          void navigate(`?step=${String(step + 1)}`);
        }}
      >
        {step === 1 ? <ChildStep {...fields} /> : null}
        {step === 2 ? <AskStep {...fields} /> : null}
        {step === 3 ? <ReasonsStep {...fields} /> : null}
        {step === 4 ? <InterestStep {...fields} /> : null}
      </Form>
      {step === 4 ? <BringAttachment control={control} /> : null}
    </Section>
  );
}

/** A new step begins at its top, or at the field that the address names. */
function useStartOfStep(step: number): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const named = window.location.hash.slice(1);
    const field = named === '' ? null : document.getElementById(named);
    if (field === null) window.scrollTo({ top: 0 });
    else field.focus();
  }, [step]);
}

function Stale({ control }: { readonly control: DraftControl }) {
  const texts = useTexts(writeTexts);
  return (
    <div role="alert">
      <Note title={texts.staleTitle} tone="warning">
        <p>{texts.stale}</p>
        <Acts>
          <Button purpose="primary" onPress={() => void control.takeTheirs()}>
            {texts.takeTheirs}
          </Button>
          <Button onPress={() => void control.keepMine()}>{texts.keepMine}</Button>
        </Acts>
      </Note>
    </div>
  );
}
