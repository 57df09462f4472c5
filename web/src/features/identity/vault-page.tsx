import { Link } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { Acts, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Page, Section } from '../../ui/page.js';
import { type Change, useChanges } from './vault-queries.js';
import { questionTexts } from './question-texts.js';
import { vaultTexts } from './vault-texts.js';

const KINDS = ['CORRECTION', 'MERGE', 'SPLIT', 'ERASURE'] as const;

/** The data stewards' desk. */
export function VaultPage() {
  const texts = useTexts(vaultTexts);
  const questions = useTexts(questionTexts);
  const changes = useChanges();
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <Loaded query={changes}>
        {({ items, actions }) => (
          <>
            {actions.includes('propose') ? (
              <Section title={texts.act}>
                <Acts>
                  {KINDS.map((kind) => (
                    <ButtonLink key={kind} to={`/vault/propose/${kind.toLowerCase()}`}>
                      {texts.kinds[kind].name}
                    </ButtonLink>
                  ))}
                  <ButtonLink to="/vault/questions" purpose="subtle">
                    {questions.title}
                  </ButtonLink>
                </Acts>
              </Section>
            ) : null}
            <Changes title={texts.open} items={items.filter(({ state }) => state === 'PROPOSED')} />
            <Changes
              title={texts.decided}
              items={items.filter(({ state }) => state !== 'PROPOSED')}
            />
            <p className="quiet">{texts.rule}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Changes({ title, items }: { readonly title: string; readonly items: readonly Change[] }) {
  const texts = useTexts(vaultTexts);
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneLead}</EmptyState>
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <li key={item.id} className="row">
              <p className="row__what">
                <Link to={`/vault/changes/${item.id}`}>
                  {texts.kinds[item.kind].name}: {numbersOf(item)}
                </Link>
              </p>
              <span>
                <span className={item.state === 'PROPOSED' ? 'tag tag--active' : 'tag'}>
                  {texts.states[item.state]}
                </span>
              </span>
              <span className="quiet">{item.proposedBy}</span>
              <Moment at={item.proposedAt} short />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function numbersOf({ childNumber, otherNumber }: Change): string {
  return otherNumber === null ? childNumber : `${childNumber} + ${otherNumber}`;
}
