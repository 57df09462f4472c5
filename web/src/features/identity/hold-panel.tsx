import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { LongTextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Panel } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useIdentityChoices } from './identity-queries.js';
import { questionTexts } from './question-texts.js';
import { useHold } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

const SHORTEST_REASON = 20;

/** Saying that an identity must be kept, or that it need not be any more. */
export function HoldPanel() {
  const texts = useTexts(questionTexts);
  const words = useTexts(sharedWords);
  const item = useCaseContext();
  const { childRef = '' } = useParams();
  const choices = useIdentityChoices(item.id);
  return (
    <Panel title={texts.hold} lead={texts.holdLead}>
      <Loaded query={choices}>
        {({ children }) => {
          const child = children.find((one) => one.childRef === childRef);
          if (child === undefined) return null;
          return (
            <>
              <p>
                <ChildNumber number={child.childNumber} ageBand={words.ageBands[child.ageBand]} />
              </p>
              <p>{child.held ? texts.holdNow : texts.holdNone}</p>
              <HoldForm caseId={item.id} childRef={childRef} held={child.held} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

interface HoldFormProps {
  readonly caseId: string;
  readonly childRef: string;
  readonly held: boolean;
}

function HoldForm({ caseId, childRef, held }: HoldFormProps) {
  const texts = useTexts(questionTexts);
  const shared = useTexts(vaultTexts);
  const navigate = useNavigate();
  const announce = useAnnounce();
  const hold = useHold(caseId, childRef);
  const [reason, setReason] = useState('');
  return (
    <Form
      label={texts.hold}
      problem={problemOf(hold.error)}
      busy={hold.isPending}
      submit={held ? texts.lift : texts.place}
      blockedBecause={reason.trim().length < SHORTEST_REASON ? shared.reasonShort : undefined}
      onSubmit={() => {
        hold.mutate(
          { lift: held, reason },
          {
            onSuccess: () => {
              announce(held ? texts.lifted : texts.placed);
              void navigate(`/cases/${caseId}/identity`);
            },
          },
        );
      }}
    >
      <LongTextField
        pointer="/reason"
        label={shared.reason}
        hint={shared.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}
