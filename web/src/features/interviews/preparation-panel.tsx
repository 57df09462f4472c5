import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { choicesOf, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Panel, Section } from '../../ui/page.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type PreparationOf, usePreparation, useRecordReadiness } from './preparation-queries.js';
import { preparationTexts, preparationWords } from './preparation-texts.js';
import { OpenRoundForm, RoundSection } from './question-round.js';

type Item = Schemas['ReadinessItem'];
type Readiness = NonNullable<PreparationOf['readiness']>;

/** With one child there is no choice to make. */
export function PreparationListPanel() {
  const texts = useTexts(preparationTexts);
  const item = useCaseContext();
  const [only, ...others] = item.children;
  if (only !== undefined && others.length === 0)
    return <PreparationOfChild caseId={item.id} childRef={only.childRef} />;
  return (
    <Panel title={texts.title} lead={texts.pick}>
      <ul className="plain-list">
        {item.children.map(({ childRef, childNumber }) => (
          <li key={childRef}>
            <Link to={`/cases/${item.id}/preparation/${childRef}`}>
              <CaseChild number={childNumber} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function PreparationPanel() {
  const { childRef = '' } = useParams();
  const item = useCaseContext();
  return <PreparationOfChild caseId={item.id} childRef={childRef} />;
}

interface OfChildProps {
  readonly caseId: string;
  readonly childRef: string;
}

function PreparationOfChild({ caseId, childRef }: OfChildProps) {
  const texts = useTexts(preparationTexts);
  const preparation = usePreparation(caseId, childRef);
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Loaded query={preparation}>
        {(found) => (
          <div className="stack">
            <p>
              <CaseChild number={found.childNumber} />
            </p>
            {found.readiness === null ? null : (
              <ReadinessSection
                key={found.readiness.version}
                caseId={caseId}
                childRef={childRef}
                readiness={found.readiness}
                mayRecord={found.actions.includes('record-readiness')}
              />
            )}
            <Section title={texts.round} level={3}>
              <p className="quiet">{texts.roundLead}</p>
              {found.rounds.length === 0 ? <p className="quiet">{texts.roundNone}</p> : null}
              {found.actions.includes('open-round') ? (
                <OpenRoundForm caseId={caseId} childRef={childRef} />
              ) : null}
            </Section>
            {found.rounds.map((round) => (
              <RoundSection key={round.id} caseId={caseId} round={round} />
            ))}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

interface ReadinessProps extends OfChildProps {
  readonly readiness: Readiness;
  readonly mayRecord: boolean;
}

function ReadinessSection({ caseId, childRef, readiness, mayRecord }: ReadinessProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(preparationWords);
  const open = readiness.open.map((item) => words.items[item].toLowerCase()).join(', ');
  const standing = readiness.ready ? texts.isReady : texts.notReady(open);
  return (
    <Section title={texts.ready} level={3}>
      <p role="status">{readiness.version === 0 ? texts.nothing : standing}</p>
      {readiness.proceedReason === null ? null : (
        <p>
          {texts.proceed}: {readiness.proceedReason}
        </p>
      )}
      <LegalNote>{texts.rule}</LegalNote>
      {mayRecord ? (
        <ReadinessForm caseId={caseId} childRef={childRef} readiness={readiness} />
      ) : null}
    </Section>
  );
}

function ReadinessForm({ caseId, childRef, readiness }: Omit<ReadinessProps, 'mayRecord'>) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(preparationWords);
  const announce = useAnnounce();
  const record = useRecordReadiness(caseId, childRef);
  const items = choicesOf(words.items).map(({ value }) => value);
  const [answers, setAnswers] = useState(() =>
    items.map((item) => {
      const known = readiness.answers.find((one) => one.item === item);
      return { item, answer: known?.answer ?? 'OPEN', remark: known?.remark ?? null } as const;
    }),
  );
  const [reason, setReason] = useState(readiness.proceedReason ?? '');
  const open = answers.some(({ answer }) => answer === 'OPEN');
  const change = (item: Item, part: Partial<(typeof answers)[number]>) => {
    setAnswers(answers.map((one) => (one.item === item ? { ...one, ...part } : one)));
  };
  return (
    <Form
      minor
      label={texts.ready}
      problem={problemOf(record.error)}
      busy={record.isPending}
      submit={texts.save}
      onSubmit={() => {
        const proceedReason = open && reason.trim() !== '' ? reason : null;
        record.mutate(
          { version: readiness.version, answers: [...answers], proceedReason },
          {
            onSuccess: () => {
              announce(texts.saved);
            },
          },
        );
      }}
    >
      {answers.map(({ item, answer, remark }, index) => (
        <div key={item} className="stack">
          <RadioField
            pointer={`/answers/${String(index)}/answer`}
            label={words.items[item]}
            value={answer}
            choices={choicesOf(words.answers)}
            onChange={(value) => {
              if (value !== '') change(item, { answer: value });
            }}
          />
          <TextField
            pointer={`/answers/${String(index)}/remark`}
            label={texts.remark(words.items[item])}
            optional
            value={remark ?? ''}
            onChange={(value) => {
              change(item, { remark: value.trim() === '' ? null : value });
            }}
          />
        </div>
      ))}
      {open ? (
        <LongTextField
          pointer="/proceedReason"
          label={texts.proceed}
          optional
          rows={3}
          value={reason}
          onChange={setReason}
        />
      ) : null}
    </Form>
  );
}
