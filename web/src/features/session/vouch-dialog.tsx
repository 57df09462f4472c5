import { Dialog } from '@amsterdam/design-system-react';
import { useEffect, useRef, useState } from 'react';
import { answerDoubts, type Doubt, type Voucher } from '../../api/vouching.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { choicesOf, RadioField } from '../../ui/fields.js';
import { FieldScope } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { uiTexts } from '../../ui/texts.js';
import { useModal } from '../../ui/use-modal.js';
import { documentWords } from '../documents/document-texts.js';
import { vouchTexts } from './vouch-texts.js';

type Finish = (ground: Voucher | null) => void;

/** The one place that asks whose something is: whatever text was refused for it waits here. Source: domain 5.4. */
export function VouchDialog() {
  const texts = useTexts(vouchTexts);
  const shared = useTexts(uiTexts);
  const waiting = useRef<Finish | null>(null);
  const [doubts, setDoubts] = useState<readonly Doubt[] | null>(null);
  const dialog = useModal(doubts !== null);

  useEffect(
    () =>
      answerDoubts(
        (found) =>
          new Promise<Voucher | null>((resolve) => {
            waiting.current = resolve;
            setDoubts(found);
          }),
      ),
    [],
  );

  function finish(ground: Voucher | null) {
    setDoubts(null);
    waiting.current?.(ground);
    waiting.current = null;
  }

  return (
    <Dialog
      ref={dialog}
      heading={texts.title}
      aria-label={texts.title}
      closeButtonLabel={shared.close}
      onClose={() => {
        finish(null);
      }}
    >
      {doubts === null ? null : <Question doubts={doubts} onFinish={finish} />}
    </Dialog>
  );
}

function Question({
  doubts,
  onFinish,
}: {
  readonly doubts: readonly Doubt[];
  readonly onFinish: Finish;
}) {
  const texts = useTexts(vouchTexts);
  const names: Readonly<Record<string, string>> = useTexts(documentWords).places;
  const [ground, setGround] = useState<Voucher | ''>('');
  return (
    <FieldScope>
      <div className="stack">
        <p>{texts.lead}</p>
        <ul className="bullets">
          {doubts.map(({ words, type }, index) => (
            // The list is made once and never changes.
            <li key={index}>
              {words === '' ? null : <>“{words}”, </>}
              {names[type] ?? texts.other}
            </li>
          ))}
        </ul>
        <RadioField
          pointer="/ground"
          label={texts.whose}
          value={ground}
          choices={choicesOf(texts.grounds)}
          onChange={setGround}
        />
        <LegalNote>{texts.recorded}</LegalNote>
        <Acts>
          <Button
            purpose="primary"
            blockedBecause={ground === '' ? texts.choose : undefined}
            onPress={() => {
              onFinish(ground === '' ? null : ground);
            }}
          >
            {texts.act}
          </Button>
          <Button
            purpose="subtle"
            onPress={() => {
              onFinish(null);
            }}
          >
            {texts.back}
          </Button>
        </Acts>
      </div>
    </FieldScope>
  );
}
