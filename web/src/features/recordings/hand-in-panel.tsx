import { useId, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatBytes, formatShare } from '../../kernel/numbers.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Panel, Section } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/problem-note.js';
import { useTakesFocus } from '../../ui/use-takes-focus.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { Losses, LossForm } from './custody-forms.js';
import { useLosses } from './custody-queries.js';
import { type Recording, type Track, useRecordings } from './recording-queries.js';
import { RecordingsTable } from './recordings-panel.js';
import { recordingTexts } from './recordings-texts.js';
import './recordings.css';
import { ShownHowOfAll } from './shown-how.js';
import { type ToUpload, type UploadControl, type UploadPhase, useUpload } from './use-upload.js';

const TRACKS: readonly Track[] = ['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA', 'CONTROL_ROOM_AUDIO'];

/** Where the interviewer hands in what the cameras made. */
export function HandInPanel() {
  const texts = useTexts(recordingTexts).handIn;
  const item = useCaseContext();
  const { bookingId = '' } = useParams();
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <HandInRecording caseId={item.id} bookingId={bookingId} />
      <Acts>
        <ButtonLink to={`/cases/${item.id}/recordings`} purpose="subtle">
          {texts.back}
        </ButtonLink>
      </Acts>
    </Panel>
  );
}

interface HandInProps {
  readonly caseId: string;
  readonly bookingId: string;
}

/**
 * The upload by itself, to stand in a session screen too. What fits the state stands open: until something came in the file to
 * choose, after that what came in, and where a loss was reported that; the rest is folded behind it.
 */
export function HandInRecording({ caseId, bookingId }: HandInProps) {
  const texts = useTexts(recordingTexts).handIn;
  const control = useUpload(caseId, bookingId);
  const known =
    useRecordings(caseId).data?.items.filter((recording) => recording.bookingId === bookingId) ??
    [];
  const lost = (useLosses(caseId).data?.items ?? []).some((loss) => loss.bookingId === bookingId);
  const [another, setAnother] = useState(false);
  const idle = control.state.phase === 'idle';
  const done = lost || known.some(({ state }) => state === 'STORED' || state === 'VERIFIED');
  const given = <Given known={known} />;
  const handIn = (
    <HandIn
      known={known}
      control={{
        ...control,
        reset: () => {
          setAnother(true);
          control.reset();
        },
      }}
      bookingId={bookingId}
    />
  );
  return (
    <div className="hand-in">
      {lost ? <Losses caseId={caseId} bookingId={bookingId} /> : null}
      {done && idle ? (
        <>
          {given}
          <details className="group" open={another}>
            <summary>{lost ? texts.found : texts.another}</summary>
            {handIn}
          </details>
        </>
      ) : (
        <>
          {handIn}
          {given}
        </>
      )}
      {idle && !lost ? <LossForm caseId={caseId} bookingId={bookingId} /> : null}
    </div>
  );
}

/** What came in of this session. */
function Given({ known }: { readonly known: readonly Recording[] }) {
  const texts = useTexts(recordingTexts).handIn;
  return (
    <Section title={texts.given} level={3}>
      {known.length === 0 ? (
        <p className="quiet">{texts.givenNone}</p>
      ) : (
        <>
          <ShownHowOfAll recordings={known} />
          <RecordingsTable recordings={known} />
        </>
      )}
    </Section>
  );
}

interface HandInFileProps {
  readonly known: readonly Recording[];
  readonly control: UploadControl;
  readonly bookingId: string;
}

function HandIn({ known, control, bookingId }: HandInFileProps) {
  const texts = useTexts(recordingTexts).handIn;
  return (
    <>
      {control.state.phase === 'idle' ? (
        <ChooseFile known={known} onStart={control.start} />
      ) : (
        <Sending control={control} />
      )}
      <LegalNote source={texts.consentSource}>{texts.consent}</LegalNote>
      <p className="quiet">
        {texts.number}: <code>{bookingId}</code>. {texts.numberHint}
      </p>
    </>
  );
}

interface ChooseFileProps {
  readonly known: readonly Recording[];
  readonly onStart: (chosen: ToUpload) => void;
}

function ChooseFile({ known, onStart }: ChooseFileProps) {
  const all = useTexts(recordingTexts);
  const texts = all.handIn;
  const { language } = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [track, setTrack] = useState<Track | ''>('');
  const [file, setFile] = useState<File | null>(null);
  const [began, setBegan] = useState('');
  const unfinished = known.filter(
    ({ actions, receivedBytes }) => actions.includes('upload') && receivedBytes > 0,
  );
  return (
    <form
      className="form"
      aria-label={texts.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (track !== '' && file !== null) onStart({ track, file, began });
      }}
    >
      {unfinished.length === 0 ? null : (
        <Note title={texts.unfinishedNext}>
          <ul className="bullets">
            {unfinished.map((recording) => (
              <li key={recording.id}>
                {texts.unfinished(
                  all.tracks[recording.track],
                  formatShare(recording.receivedBytes / recording.sizeBytes, language),
                  formatBytes(recording.sizeBytes, language),
                )}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <RadioField
        pointer="/track"
        label={texts.track}
        value={track}
        onChange={setTrack}
        choices={TRACKS.map((value) => ({ value, label: all.tracks[value] }))}
      />
      <TextField
        pointer="/beganAt"
        label={texts.began}
        hint={texts.beganHint}
        type="datetime-local"
        value={began}
        onChange={setBegan}
      />
      <div className="file-field">
        <label className="ams-label" htmlFor={id}>
          {texts.file}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {texts.fileHint}
        </p>
        <input
          id={id}
          ref={input}
          type="file"
          accept="video/*,audio/*,.mp4,.mov,.mkv,.webm,.avi,.mts,.m2ts,.ts,.mpg,.mxf,.wav,.flac,.m4a"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setFile(event.target.files?.item(0) ?? null);
          }}
        />
        {file === null ? null : <p className="quiet">{formatBytes(file.size, language)}</p>}
      </div>
      <Acts>
        <Button
          purpose="primary"
          type="submit"
          blockedBecause={track === '' || file === null ? texts.chooseFile : undefined}
        >
          {texts.submit}
        </Button>
      </Acts>
    </form>
  );
}

const SENTENCES: Readonly<
  Record<
    Exclude<UploadPhase, 'idle' | 'failed'>,
    'starting' | 'sending' | 'paused' | 'checking' | 'done'
  >
> = {
  starting: 'starting',
  sending: 'sending',
  paused: 'paused',
  checking: 'checking',
  done: 'done',
};

function Sending({ control }: { readonly control: UploadControl }) {
  const texts = useTexts(recordingTexts).handIn;
  const place = useTakesFocus<HTMLDivElement>();
  return (
    <div className="sending" role="group" aria-label={texts.title} tabIndex={-1} ref={place}>
      <SendingNews control={control} />
      {control.state.phase === 'failed' ? null : <SendingProgress control={control} />}
      {control.state.phase === 'sending' ? <p className="quiet">{texts.keepOpen}</p> : null}
      <SendingActs control={control} />
    </div>
  );
}

function SendingNews({ control }: { readonly control: UploadControl }) {
  const texts = useTexts(recordingTexts).handIn;
  const { language } = useLanguage();
  const { phase, sizeBytes, foundBytes, retrying, problem } = control.state;
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {phase === 'idle' || phase === 'failed' ? null : (
        <p role="status">
          <strong>{texts[SENTENCES[phase]]}</strong> {retrying ? texts.retrying : ''}
        </p>
      )}
      {foundBytes > 0 ? (
        <p className="quiet">{texts.resumed(formatShare(foundBytes / sizeBytes, language))}</p>
      ) : null}
    </>
  );
}

function SendingProgress({ control }: { readonly control: UploadControl }) {
  const texts = useTexts(recordingTexts).handIn;
  const { language } = useLanguage();
  const { sentBytes, sizeBytes } = control.state;
  const share = sizeBytes === 0 ? 0 : sentBytes / sizeBytes;
  return (
    <>
      <progress
        className="sending__bar"
        aria-label={texts.progress}
        max={sizeBytes}
        value={sentBytes}
      />
      <p className="figures-line">
        {texts.sent(
          formatBytes(sentBytes, language),
          formatBytes(sizeBytes, language),
          formatShare(share, language),
        )}
      </p>
    </>
  );
}

function SendingActs({ control }: { readonly control: UploadControl }) {
  const texts = useTexts(recordingTexts).handIn;
  const { phase } = control.state;
  return (
    <Acts>
      {phase === 'sending' ? <Button onPress={control.pause}>{texts.pause}</Button> : null}
      {phase === 'paused' ? (
        <Button purpose="primary" onPress={control.resume}>
          {texts.resume}
        </Button>
      ) : null}
      {phase === 'done' || phase === 'failed' || phase === 'paused' ? (
        <Button purpose={phase === 'paused' ? 'subtle' : 'secondary'} onPress={control.reset}>
          {phase === 'failed' ? texts.otherFile : texts.another}
        </Button>
      ) : null}
    </Acts>
  );
}
