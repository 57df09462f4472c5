import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Day, Moment } from '../../ui/moment.js';
import { EmptyState, Facts, Panel, Section } from '../../ui/page.js';
import { type Case, type Stage, useChangeStage } from './case-queries.js';
import { caseTexts } from './case-texts.js';
import { useCaseContext } from './use-case-context.js';

/** What the case is about, and what the reader may do now. */
export function CaseOverviewPanel() {
  const texts = useTexts(caseTexts).page;
  const item = useCaseContext();
  return (
    <Panel title={texts.overview}>
      {item.children.length === 0 ? (
        <EmptyState title={texts.noChildrenTitle}>{texts.noChildren}</EmptyState>
      ) : null}
      <NextSteps item={item} />
      <CaseFacts item={item} />
      <Offences item={item} />
      <Suspects item={item} />
      {item.actions.includes('change-stage') && item.nextStages.length > 0 ? (
        <ChangeStage item={item} />
      ) : null}
    </Panel>
  );
}

/** Every step the answer allows now, in the order of the chain. */
function NextSteps({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const at = `/cases/${item.id}`;
  const only = item.children.length === 1 ? `/${item.children[0]?.childRef ?? ''}` : '';
  const steps: readonly (readonly [Case['actions'][number], string, string])[] = [
    ['register-child', texts.registerChild, `${at}/children/new`],
    ['add-party', texts.addParty, `${at}/parties`],
    ['enter-document', texts.enterDocument, `${at}/documents/new`],
    ['record-needs', texts.recordNeeds, `${at}/needs${only}`],
    ['book-interview', texts.book, `${at}/slots${only}`],
    ['file-motion', texts.fileMotion, `${at}/motions/new`],
    ['plan-hearing', texts.planHearing, `${at}/hearings/new`],
  ];
  const open = steps.filter(([action]) => item.actions.includes(action));
  if (open.length === 0) return null;
  const first = item.children.length === 0 ? 'register-child' : undefined;
  return (
    <Section title={texts.nextSteps} level={3}>
      <Acts>
        {open.map(([action, label, to]) => (
          <ButtonLink key={action} to={to} purpose={action === first ? 'primary' : 'secondary'}>
            {label}
          </ButtonLink>
        ))}
      </Acts>
    </Section>
  );
}

function CaseFacts({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  return (
    <Facts
      items={[
        [texts.reported, <Day key="reported" day={item.reportedOn} />],
        [texts.registered, <Moment key="registered" at={item.registeredAt} />],
        [texts.court, item.court.name],
        [texts.office, item.office.name],
        ...(item.appealFiledOn === null
          ? []
          : [[texts.appealFiled, <Day key="appeal" day={item.appealFiledOn} />] as const]),
        ...(item.stage === 'APPEAL'
          ? [[texts.heardInFirst, item.heardInFirstInstance ? texts.yes : texts.no] as const]
          : []),
      ]}
    />
  );
}

function Offences({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const { statutes } = useTexts(sharedWords);
  const { language } = useLanguage();
  return (
    <Section title={texts.offences} level={3}>
      <ul className="plain-list">
        {item.offences.map((offence) => (
          <li key={offence.id}>
            <strong>{texts.count(offence.countNumber)}</strong>:{' '}
            {language === 'nl' ? offence.labelNl : offence.labelEn},{' '}
            {texts.article(offence.article, statutes[offence.statuteVersion])}{' '}
            {offence.toVerify ? (
              <span className="tag tag--attention" title={texts.toVerify}>
                {texts.toVerifyShort}
              </span>
            ) : null}
            <br />
            <span className="quiet">
              <Day day={offence.committedFrom} short plain />
              {offence.committedFrom === offence.committedUntil ? null : (
                <>
                  {' – '}
                  <Day day={offence.committedUntil} short plain />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Suspects({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const words = useTexts(sharedWords);
  if (item.suspects.length === 0) return null;
  return (
    <Section title={texts.suspects} level={3}>
      <ul className="plain-list">
        {item.suspects.map(({ id, label, relationship, adult }) => (
          <li key={id}>
            <strong>{label}</strong>: {texts.toChild(words.relationships[relationship])},{' '}
            {adult ? texts.adult : texts.minor}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangeStage({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const words = useTexts(sharedWords);
  const announce = useAnnounce();
  const change = useChangeStage(item.id);
  const [to, setTo] = useState<Stage | ''>('');
  const [appealFiledOn, setAppealFiledOn] = useState('');
  const [heard, setHeard] = useState(item.heardInFirstInstance);
  const appeal = to === 'APPEAL';
  function save() {
    if (to === '') return;
    const body = {
      version: item.version,
      to,
      ...(appeal
        ? { heardInFirstInstance: heard, ...(appealFiledOn === '' ? {} : { appealFiledOn }) }
        : {}),
    };
    change.mutate(body, {
      onSuccess: () => {
        announce(texts.moved);
      },
    });
  }
  return (
    <details className="group">
      <summary>{texts.changeStage}</summary>
      <Form
        minor
        label={texts.changeStage}
        problem={problemOf(change.error)}
        busy={change.isPending}
        submit={texts.moveTo}
        needs={{ '/to': to }}
        onSubmit={save}
      >
        <SelectField
          pointer="/to"
          label={texts.newStage}
          value={to}
          onChange={setTo}
          choices={item.nextStages.map((stage) => ({ value: stage, label: words.stages[stage] }))}
        />
        {appeal ? (
          <>
            <TextField
              pointer="/appealFiledOn"
              type="date"
              label={texts.appealDate}
              value={appealFiledOn}
              onChange={setAppealFiledOn}
            />
            <CheckField
              pointer="/heardInFirstInstance"
              label={texts.heardInFirst}
              checked={heard}
              onChange={setHeard}
            />
          </>
        ) : null}
      </Form>
    </details>
  );
}
