import { Link, useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Page } from '../../ui/page.js';
import { ChangeData } from './change-data.js';
import { ChangeSteps } from './change-steps.js';
import { useFieldWords } from './identity-words.js';
import { numbersOf } from './vault-page.js';
import { type Change, useChange } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

/** One proposal: what it is about, and what the reader may do with it. */
export function ChangePage() {
  const { changeId = '' } = useParams();
  const change = useChange(changeId);
  return <Loaded query={change}>{(item) => <ChangeView item={item} />}</Loaded>;
}

function ChangeView({ item }: { readonly item: Change }) {
  const texts = useTexts(vaultTexts);
  const fieldWords = useFieldWords();
  return (
    <Page
      title={texts.kinds[item.kind].name}
      lead={texts.kinds[item.kind].lead}
      acts={
        <ButtonLink to="/vault" purpose="subtle">
          {texts.back}
        </ButtonLink>
      }
    >
      <p>
        <span className={item.state === 'PROPOSED' ? 'tag tag--active' : 'tag'}>
          {texts.states[item.state]}
        </span>
      </p>
      <Facts
        items={[
          [texts.about, numbersOf(item)],
          ...(item.fields.length === 0 ? [] : [[texts.data, fieldWords(item.fields)] as const]),
          [texts.reason, item.reason],
          [texts.proposedBy, <Act key="proposed" by={item.proposedBy} at={item.proposedAt} />],
          ...(item.decidedBy === null || item.decidedAt === null
            ? []
            : [
                [
                  texts.decidedBy,
                  <Act key="decided" by={item.decidedBy} at={item.decidedAt} />,
                ] as const,
              ]),
          ...(item.decisionReason === null
            ? []
            : [[texts.decisionReason, item.decisionReason] as const]),
        ]}
      />
      {item.certificates.map((id, index) => (
        <p key={id}>
          <Link to={`/vault/certificates/${id}`}>
            {texts.certificate} {item.certificates.length > 1 ? String(index + 1) : ''}
          </Link>
        </p>
      ))}
      {item.actions.includes('show') ? <ChangeData item={item} /> : null}
      <ChangeSteps item={item} />
    </Page>
  );
}

function Act({ by, at }: { readonly by: string; readonly at: string }) {
  return (
    <>
      {by}, <Moment at={at} short plain />
    </>
  );
}
