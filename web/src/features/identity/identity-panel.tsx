import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { disclosureTexts } from './disclosure-texts.js';
import { DisclosuresSection } from './disclosures-section.js';
import { type Choices, useIdentityChoices } from './identity-queries.js';
import { noteTexts } from './note-texts.js';
import { questionTexts } from './question-texts.js';
import { identityTexts } from './identity-texts.js';

/** The children of the case, and what the reader may ask about who they are. */
export function IdentityPanel() {
  const texts = useTexts(identityTexts);
  const item = useCaseContext();
  const choices = useIdentityChoices(item.id);
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Loaded query={choices}>
        {(known) => (
          <>
            <Children caseId={item.id} choices={known} />
            {known.actions.includes('read-disclosures') ? (
              <DisclosuresSection caseId={item.id} />
            ) : null}
          </>
        )}
      </Loaded>
      <p className="quiet">{texts.rule}</p>
      <p className="quiet">{texts.limit}</p>
    </Panel>
  );
}

function Children({ caseId, choices }: { readonly caseId: string; readonly choices: Choices }) {
  const texts = useTexts(identityTexts);
  const words = useTexts(sharedWords);
  if (choices.children.length === 0)
    return <EmptyState title={texts.noChildren}>{texts.noChildrenLead}</EmptyState>;
  return (
    <ul className="rows">
      {choices.children.map((child) => (
        <li key={child.childRef} className="identity-row">
          <span>
            <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
            <StandingTags child={child} />
          </span>
          <ChildActs caseId={caseId} child={child} actions={choices.actions} />
        </li>
      ))}
    </ul>
  );
}

type Child = Choices['children'][number];

/** How the registration stands: erased, to be kept, or the second number of one child in this case. */
function StandingTags({ child: { erased, held, aliasOf } }: { readonly child: Child }) {
  const texts = useTexts(questionTexts);
  return (
    <>
      {erased ? <span className="tag tag--stopped"> {texts.erased}</span> : null}
      {held ? <span className="tag tag--attention"> {texts.held}</span> : null}
      {aliasOf === null ? null : <span className="tag"> {texts.aliasOf(aliasOf)}</span>}
    </>
  );
}

interface ChildActsProps {
  readonly caseId: string;
  readonly child: Child;
  readonly actions: Choices['actions'];
}

function ChildActs({ caseId, child: { childRef, erased }, actions }: ChildActsProps) {
  const texts = useTexts(identityTexts);
  const requests = useTexts(disclosureTexts);
  const notes = useTexts(noteTexts);
  const questions = useTexts(questionTexts);
  const at = `/cases/${caseId}/identity/${childRef}`;
  const places = [
    { action: 'reveal', to: `${at}/reveal`, label: texts.reveal, whileKnown: true },
    { action: 'note-identifier', to: `${at}/note`, label: notes.act, whileKnown: true },
    { action: 'ask-narrowly', to: `${at}/narrow`, label: questions.narrow, whileKnown: true },
    { action: 'hold', to: `${at}/hold`, label: questions.hold, whileKnown: true },
    { action: 'ask-disclosure', to: `${at}/ask`, label: requests.ask, whileKnown: true },
    { action: 'read-viewers', to: `${at}/viewers`, label: texts.viewers, whileKnown: false },
  ] as const;
  const offered = places.filter(
    ({ action, whileKnown }) => actions.includes(action) && !(erased && whileKnown),
  );
  return (
    <>
      {erased ? <p className="quiet">{questions.erasedLead}</p> : null}
      <Acts>
        {offered.map(({ action, to, label }) => (
          <ButtonLink
            key={action}
            to={to}
            purpose={MAIN_ACTS.includes(action) ? 'secondary' : 'subtle'}
          >
            {label}
          </ButtonLink>
        ))}
      </Acts>
    </>
  );
}

const MAIN_ACTS: readonly string[] = ['reveal', 'ask-disclosure'];
