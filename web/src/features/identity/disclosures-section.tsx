import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { useDisclosures } from './disclosure-queries.js';
import { disclosureTexts } from './disclosure-texts.js';
import { useFieldWords } from './identity-words.js';

/** Requests of the defence in this case, each with its state. */
export function DisclosuresSection({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(disclosureTexts);
  const fieldWords = useFieldWords();
  const list = useDisclosures(caseId, true);
  return (
    <Section title={texts.title} level={3}>
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{texts.none}</p>
          ) : (
            <ul className="rows">
              {items.map((item) => (
                <li key={item.id} className="identity-row">
                  <div>
                    <ChildNumber number={item.childNumber} />{' '}
                    <StateTag state={texts.states[item.state]} />
                    <p className="quiet">
                      {fieldWords(item.fields)}, <Moment at={item.submittedAt} short plain />
                    </p>
                  </div>
                  <ButtonLink to={`/cases/${caseId}/identity/requests/${item.id}`}>
                    {texts.open}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
