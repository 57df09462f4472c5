import { useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { CheckField } from '../../ui/fields.js';
import type { Recording } from './recording-queries.js';
import { useTranscript } from './transcript-queries.js';
import { transcriptTexts } from './transcript-texts.js';
import { watchTexts } from './watch-texts.js';

interface CaptionsProps {
  readonly recording: Recording;
  readonly positionMs: number;
}

/** What is said at this moment, from the transcript; absent while there is none. */
export function Captions({ recording, positionMs }: CaptionsProps) {
  const texts = useTexts(watchTexts).player;
  const { speakers } = useTexts(transcriptTexts);
  const [shown, setShown] = useState(false);
  const segments = useTranscript(recording.caseId, recording.id).data?.segments ?? [];
  if (segments.length === 0) return null;
  const said = segments.filter(
    ({ fromMs, toMs, withheld }) => !withheld && fromMs <= positionMs && positionMs < toMs,
  );
  return (
    <>
      <CheckField pointer="/captions" label={texts.captions} checked={shown} onChange={setShown} />
      {shown ? (
        <p className="player__caption">
          {said.map(({ speaker, text }) => `${speakers[speaker]}: ${text}`).join(' ')}
        </p>
      ) : null}
    </>
  );
}
