import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Panel } from '../../ui/page.js';
import { BesideFields, useOtherTracks } from './beside.js';
import { Door } from './door.js';
import { type Recording, usePlayGrant, useRecording } from './recording-queries.js';
import { RecordingFacts } from './recording-facts.js';
import { recordingTexts } from './recordings-texts.js';
import './recordings.css';
import { ShownHow } from './shown-how.js';
import { Sitting } from './sitting.js';
import { Versions } from './versions.js';
import { Viewings } from './viewings.js';

/** One recording: the door, the player, what was watched, and references to passages. */
export function WatchPanel() {
  const { caseId = '', recordingId = '' } = useParams();
  return (
    <Loaded query={useRecording(caseId, recordingId)}>
      {(recording) => <Watch key={recording.id} recording={recording} />}
    </Loaded>
  );
}

function Watch({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(recordingTexts);
  const grant = usePlayGrant(recording.id);
  const mayPlay = recording.actions.includes('play');
  const others = useOtherTracks(recording);
  const [besideId, setBesideId] = useState('');
  return (
    <Panel
      title={texts.detail.title(texts.tracks[recording.track])}
      wide
      acts={
        <ButtonLink to={`/cases/${recording.caseId}/recordings`} purpose="subtle">
          {texts.detail.back}
        </ButtonLink>
      }
    >
      {mayPlay ? <ShownHow recording={recording} /> : <NotPlayable recording={recording} />}
      {mayPlay && grant === null ? (
        <Door recordingId={recording.id} besideId={besideId}>
          <BesideFields others={others} besideId={besideId} onChoose={setBesideId} />
        </Door>
      ) : null}
      {mayPlay && grant !== null && recording.durationMs !== null ? (
        <Sitting
          key={grant.id}
          recording={recording}
          grant={grant}
          durationMs={recording.durationMs}
          others={others}
          besideId={besideId}
          onBeside={setBesideId}
        />
      ) : null}
      {recording.actions.includes('view-viewings') ? <Viewings recording={recording} /> : null}
      {recording.state === 'VERIFIED' && recording.actions.includes('view-viewings') ? (
        <Versions recording={recording} />
      ) : null}
      <RecordingFacts recording={recording} />
      <LegalNote source={texts.detail.noCopySource}>{texts.detail.noCopy}</LegalNote>
    </Panel>
  );
}

function NotPlayable({ recording: { state } }: { readonly recording: Recording }) {
  const texts = useTexts(recordingTexts).detail;
  return (
    <EmptyState title={texts.notYet}>
      {state === 'VERIFIED' ? texts.notYours : texts.notYetNext}
    </EmptyState>
  );
}
