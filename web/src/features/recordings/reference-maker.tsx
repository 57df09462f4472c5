import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useMotions } from '../motions/motion-queries.js';
import { referenceQuery } from '../motions/reference.js';
import type { Recording } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { watchTexts } from './watch-texts.js';
import { readPosition } from './stretches.js';

interface ReferenceMakerProps {
  readonly recording: Recording;
  readonly positionMs: number;
  readonly durationMs: number;
}

/** Points out a passage, and takes it along to the motion that is being written. */
export function ReferenceMaker({ recording, positionMs, durationMs }: ReferenceMakerProps) {
  const all = useTexts(recordingTexts);
  const texts = useTexts(watchTexts).reference;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const item = useCaseContext();
  if (!item.actions.includes('file-motion')) return null;
  const fromMs = readPosition(from);
  const toMs = readPosition(to);
  const passage =
    fromMs !== undefined && toMs !== undefined && fromMs < toMs
      ? { recordingId: recording.id, fromMs, toMs: Math.min(toMs, durationMs), note }
      : null;
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      <div className="form__row">
        <TextField
          pointer="/from"
          label={texts.from}
          hint={texts.positionHint}
          value={from}
          onChange={setFrom}
          size={7}
        />
        <Button
          onPress={() => {
            setFrom(formatPosition(positionMs));
          }}
        >
          {texts.setFrom}
        </Button>
      </div>
      <div className="form__row">
        <TextField
          pointer="/to"
          label={texts.to}
          hint={texts.positionHint}
          value={to}
          onChange={setTo}
          size={7}
        />
        <Button
          onPress={() => {
            setTo(formatPosition(positionMs));
          }}
        >
          {texts.setTo}
        </Button>
      </div>
      <TextField
        pointer="/note"
        label={texts.note}
        hint={texts.noteHint}
        optional
        value={note}
        onChange={setNote}
      />
      {passage === null ? (
        from !== '' && to !== '' ? (
          <p className="quiet">{texts.invalid}</p>
        ) : null
      ) : (
        <>
          <p role="status">
            <strong>
              {texts.made(
                all.tracks[recording.track],
                formatPosition(passage.fromMs),
                formatPosition(passage.toMs),
              )}
            </strong>
          </p>
          <IntoMotion childRef={recording.childRef} search={referenceQuery(passage)} />
        </>
      )}
    </Section>
  );
}

function IntoMotion({ childRef, search }: { readonly childRef: string; readonly search: string }) {
  const texts = useTexts(watchTexts).reference;
  const item = useCaseContext();
  const navigate = useNavigate();
  const motions = useMotions(item.id).data?.items ?? [];
  const drafts = motions.filter(
    ({ mine, state, childRef: about }) =>
      mine && about === childRef && (state === 'DRAFT' || state === 'INCOMPLETE'),
  );
  const [draft] = drafts;
  if (draft === undefined) {
    return (
      <Acts>
        <span className="quiet">{texts.noDraft}</span>
        <Button
          onPress={() => {
            void navigate(`/cases/${item.id}/motions/new?child=${childRef}&${search}`);
          }}
        >
          {texts.newMotion}
        </Button>
      </Acts>
    );
  }
  return (
    <Acts>
      <Button
        purpose="primary"
        onPress={() => {
          void navigate(`/cases/${item.id}/motions/${draft.id}/write?${search}`);
        }}
      >
        {texts.intoMotion}
      </Button>
    </Acts>
  );
}
