import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { type Choices, useIdentityChoices } from './identity-queries.js';
import { identityTexts } from './identity-texts.js';

/** The children of the case, and what the reader may ask about who they are. */
export function IdentityPanel() {
  const texts = useTexts(identityTexts);
  const item = useCaseContext();
  const choices = useIdentityChoices(item.id);
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Loaded query={choices}>{(known) => <Children caseId={item.id} choices={known} />}</Loaded>
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
      {choices.children.map(({ childRef, childNumber, ageBand }) => {
        const at = `/cases/${caseId}/identity/${childRef}`;
        return (
          <li key={childRef} className="identity-row">
            <ChildNumber number={childNumber} ageBand={words.ageBands[ageBand]} />
            <Acts>
              {choices.actions.includes('reveal') ? (
                <ButtonLink to={`${at}/reveal`}>{texts.reveal}</ButtonLink>
              ) : null}
              {choices.actions.includes('read-viewers') ? (
                <ButtonLink to={`${at}/viewers`} purpose="subtle">
                  {texts.viewers}
                </ButtonLink>
              ) : null}
            </Acts>
          </li>
        );
      })}
    </ul>
  );
}
