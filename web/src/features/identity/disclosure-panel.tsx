import { useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Panel, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { DecideForm, RespondForm } from './disclosure-forms.js';
import { type Disclosure, useDisclosure, useTakeUp, useWithdraw } from './disclosure-queries.js';
import { disclosureTexts } from './disclosure-texts.js';
import { DisclosedData } from './disclosed-data.js';
import { useFieldWords } from './identity-words.js';
import { identityTexts } from './identity-texts.js';

/** One request: what is asked and why, what the others say, what the judge decided, and what I may do now. */
export function DisclosurePanel() {
  const texts = useTexts(disclosureTexts);
  const { requestId = '' } = useParams();
  const request = useDisclosure(requestId);
  return (
    <Panel title={texts.oneTitle}>
      <Loaded query={request}>{(item) => <Request item={item} />}</Loaded>
    </Panel>
  );
}

function Request({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  const fieldWords = useFieldWords();
  const { functions } = useCaseContext();
  const judges = functions.some((role) => role === 'JUDGE' || role === 'INVESTIGATING_JUDGE');
  return (
    <>
      <p>
        <ChildNumber number={item.childNumber} /> <StateTag state={texts.states[item.state]} />
      </p>
      <Facts
        items={[
          [texts.applicant, item.applicantName],
          [texts.asked, fieldWords(item.fields)],
          [texts.reason, item.reason],
          [texts.basis, item.legalBasis],
          ...(item.answersDueAt === null
            ? []
            : [[texts.due, <Moment key="due" at={item.answersDueAt} />] as const]),
        ]}
      />
      {item.actions.includes('show') ? <DisclosedData item={item} /> : null}
      {item.decidedAt === null ? null : <Decision item={item} />}
      {item.state === 'SUBMITTED' ? null : <Responses item={item} />}
      {item.actions.includes('respond') ? <RespondForm requestId={item.id} /> : null}
      {item.actions.includes('decide') ? (
        <DecideForm item={item} />
      ) : judges && item.state === 'UNDER_REVIEW' ? (
        <p className="quiet">{texts.waiting}</p>
      ) : null}
      <Steps item={item} />
      <p className="quiet">{texts.rule}</p>
    </>
  );
}

function Responses({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  return (
    <Section title={texts.responses} level={3}>
      {item.responses.length === 0 ? (
        <p className="quiet">{texts.noResponses}</p>
      ) : (
        <ul className="plain-list">
          {item.responses.map(({ party, personName, position, text, at }) => (
            <li key={party}>
              <strong>{texts.parties[party]}</strong>: {texts.positions[position]}
              <p>{text}</p>
              <p className="quiet">
                {personName}, <Moment at={at} short plain />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Decision({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  const { fieldNames } = useTexts(identityTexts);
  return (
    <Section title={texts.decisionTitle} level={3}>
      <Facts
        items={[
          ...item.decided.map(
            ({ field, audience, mayCopy }) =>
              [
                fieldNames[field],
                audience === null
                  ? texts.refused
                  : `${texts.choices[audience]}, ${mayCopy ? texts.copy : texts.noCopy}`,
              ] as const,
          ),
          [texts.reasons, item.reasons],
          [texts.judge, item.judgeName],
          ...(item.openUntil === null
            ? []
            : [[texts.openUntil, <Moment key="until" at={item.openUntil} />] as const]),
        ]}
      />
    </Section>
  );
}

function Steps({ item }: { readonly item: Disclosure }) {
  const texts = useTexts(disclosureTexts);
  const announce = useAnnounce();
  const takeUp = useTakeUp(item.id);
  const withdraw = useWithdraw(item.id);
  const problem = problemOf(takeUp.error ?? withdraw.error);
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        {item.actions.includes('take-under-review') ? (
          <Button
            purpose="primary"
            busy={takeUp.isPending}
            onPress={() => {
              takeUp.mutate(undefined, {
                onSuccess: () => {
                  announce(texts.takenUp);
                },
              });
            }}
          >
            {texts.takeUp}
          </Button>
        ) : null}
        {item.actions.includes('withdraw') ? (
          <Button
            busy={withdraw.isPending}
            onPress={() => {
              withdraw.mutate(undefined, {
                onSuccess: () => {
                  announce(texts.withdrawn);
                },
              });
            }}
          >
            {texts.withdraw}
          </Button>
        ) : null}
      </Acts>
    </>
  );
}
