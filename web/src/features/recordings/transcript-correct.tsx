import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Note } from '../../ui/problem-note.js';
import {
  type Chapter,
  type Segment,
  type Transcript,
  useCorrectTranscript,
} from './transcript-queries.js';
import { RoundQuestions } from './round-questions.js';
import { transcriptTexts } from './transcript-texts.js';

interface CorrectProps {
  readonly caseId: string;
  readonly recordingId: string;
  readonly childRef: string;
  readonly transcript: Transcript;
  /** The piece that is heard now. */
  readonly at: number;
}

/** A piece as it was when somebody began to correct it. */
interface Held {
  readonly at: number;
  readonly segment: Segment;
}

/** Puts the piece right where the recording stands; the version before stays. */
export function CorrectSegment({ transcript, at, ...target }: CorrectProps) {
  const texts = useTexts(transcriptTexts).correct;
  const [held, setHeld] = useState<Held | null>(null);
  if (held === null) {
    const place = Math.max(0, at);
    const segment = transcript.segments[place];
    return (
      <Acts>
        <Button
          onPress={() => {
            if (segment !== undefined) setHeld({ at: place, segment });
          }}
        >
          {texts.open}
        </Button>
      </Acts>
    );
  }
  return (
    <CorrectForm
      key={held.at}
      {...target}
      {...held}
      transcript={transcript}
      onClose={() => {
        setHeld(null);
      }}
    />
  );
}

/** Stays on the version it was opened on: what a colleague keeps meanwhile takes no words away. */
function CorrectForm({
  caseId,
  recordingId,
  childRef,
  transcript: latest,
  at,
  segment,
  onClose,
}: CorrectProps & Held & { readonly onClose: () => void }) {
  const all = useTexts(transcriptTexts);
  const texts = all.correct;
  const announce = useAnnounce();
  const correct = useCorrectTranscript(caseId, recordingId);
  const [transcript, setTranscript] = useState(latest);
  const problem = problemOf(correct.error);
  const overtaken = latest.version !== transcript.version;
  const before = transcript.chapters.find((chapter) => chapter.at === at);
  const [speaker, setSpeaker] = useState<Segment['speaker']>(segment.speaker);
  const [text, setText] = useState(segment.text);
  const [title, setTitle] = useState(before?.title ?? '');
  const [kind, setKind] = useState<Chapter['kind']>(before?.kind ?? 'TOPIC');
  const [reason, setReason] = useState('');
  function send() {
    const others = transcript.chapters.filter((chapter) => chapter.at !== at);
    const own = title.trim() === '' ? [] : [{ at, kind, title: title.trim() }];
    correct.mutate(
      {
        version: transcript.version ?? 1,
        reason,
        changes: [{ at, speaker, text }],
        chapters: [...others, ...own],
      },
      {
        onSuccess: () => {
          announce(texts.done);
          onClose();
        },
      },
    );
  }
  return (
    <Form
      label={texts.title}
      minor
      problem={overtaken && problem?.code === 'kernel.version-stale' ? null : problem}
      busy={correct.isPending}
      submit={texts.submit}
      onSubmit={send}
      acts={
        <Button purpose="subtle" onPress={onClose}>
          {texts.close}
        </Button>
      }
    >
      {overtaken ? (
        <Meanwhile
          now={latest.segments[at]}
          onGoOn={() => {
            setTranscript(latest);
            correct.reset();
          }}
        />
      ) : null}
      <p className="quiet">
        {texts.segment}: {formatPosition(segment.fromMs)}
      </p>
      <SelectField
        pointer="/changes/0/speaker"
        label={texts.speaker}
        value={speaker}
        choices={(['V', 'A', 'T'] as const).map((value) => ({
          value,
          label: all.speakers[value],
        }))}
        onChange={(value) => {
          if (value !== '') setSpeaker(value);
        }}
      />
      <LongTextField
        pointer="/changes/0/text"
        label={texts.text}
        rows={3}
        value={text}
        onChange={setText}
      />
      <SelectField
        pointer="/chapters/0/kind"
        label={texts.kind}
        value={kind}
        choices={(['TOPIC', 'ROUND_QUESTION'] as const).map((value) => ({
          value,
          label: all.kinds[value],
        }))}
        onChange={(value) => {
          if (value !== '') setKind(value);
        }}
      />
      {kind === 'ROUND_QUESTION' ? (
        <RoundQuestions caseId={caseId} childRef={childRef} title={title} onChoose={setTitle} />
      ) : null}
      <TextField
        pointer="/chapters/0/title"
        label={texts.chapter}
        hint={texts.chapterHint}
        optional
        value={title}
        onChange={setTitle}
      />
      <TextField
        pointer="/reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </Form>
  );
}

/** Another version was kept while somebody typed: what stands there now, and the choice to go on with it. */
function Meanwhile({
  now,
  onGoOn,
}: {
  readonly now: Segment | undefined;
  readonly onGoOn: () => void;
}) {
  const texts = useTexts(transcriptTexts).correct;
  return (
    <Note title={texts.meanwhile} tone="warning" level={4}>
      <p>{now === undefined ? texts.noPlace : texts.nowSays(now.text)}</p>
      {now === undefined ? null : (
        <Acts>
          <Button onPress={onGoOn}>{texts.goOn}</Button>
        </Acts>
      )}
    </Note>
  );
}
