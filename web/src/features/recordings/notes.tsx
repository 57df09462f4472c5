import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, done, type Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { dictionary, useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';

const noteTexts = dictionary(
  {
    title: 'Mijn bladwijzers en aantekeningen',
    lead: 'Alleen u ziet deze. Andere partijen en collega’s zien ze nooit.',
    text: 'Aantekening',
    textHint: 'Mag leeg blijven. Noem geen namen of andere gegevens van het kind.',
    keep: (at: string) => `Bewaren bij ${at}`,
    kept: 'De bladwijzer is bewaard.',
    none: 'U hebt nog geen bladwijzers.',
    go: (at: string) => `Ga naar ${at}`,
    remove: 'Verwijderen',
    removeAt: (at: string) => `Bladwijzer bij ${at} verwijderen`,
    removed: (at: string) => `De bladwijzer bij ${at} is verwijderd.`,
    undo: 'Ongedaan maken',
    restored: (at: string) => `De bladwijzer bij ${at} is terug.`,
  },
  {
    title: 'My bookmarks and notes',
    lead: 'Only you see these. Other parties and colleagues never do.',
    text: 'Note',
    textHint: 'May stay empty. Name no names or other data of the child.',
    keep: (at: string) => `Keep at ${at}`,
    kept: 'The bookmark was kept.',
    none: 'You have no bookmarks yet.',
    go: (at: string) => `Go to ${at}`,
    remove: 'Remove',
    removeAt: (at: string) => `Remove bookmark at ${at}`,
    removed: (at: string) => `The bookmark at ${at} was removed.`,
    undo: 'Undo',
    restored: (at: string) => `The bookmark at ${at} is back.`,
  },
);

const keyOf = (recordingId: string) => ['own-notes', recordingId];

function useOwnNotes(recordingId: string) {
  return useQuery({
    queryKey: keyOf(recordingId),
    queryFn: () =>
      answer(api.GET('/recordings/{recordingId}/notes', { params: { path: { recordingId } } })),
  });
}

function useChangeNotes<Value>(recordingId: string, change: (value: Value) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(recordingId) }),
  });
}

function useKeepNote(recordingId: string) {
  return useChangeNotes(recordingId, (body: Schemas['KeepNoteRequest']) =>
    answer(
      api.POST('/recordings/{recordingId}/notes', { params: { path: { recordingId } }, body }),
    ),
  );
}

interface OwnNotesProps {
  readonly recordingId: string;
  readonly positionMs: number;
  readonly onJump: (toMs: number) => void;
}

interface Written {
  readonly text: string;
  readonly begunMs: number | null;
}

const UNWRITTEN: Written = { text: '', begunMs: null };

/** Moments I want to find again, with what I think of them; for me alone. */
export function OwnNotes({ recordingId, positionMs, onJump }: OwnNotesProps) {
  const texts = useTexts(noteTexts);
  const announce = useAnnounce();
  // The film goes on while somebody types; the note is about where it began.
  const [{ text, begunMs }, setWritten] = useState(UNWRITTEN);
  const atMs = Math.round(begunMs ?? positionMs);
  function write(next: string) {
    setWritten(next === '' ? UNWRITTEN : { text: next, begunMs: begunMs ?? positionMs });
  }
  const keep = useKeepNote(recordingId);
  return (
    <Section title={texts.title} level={3}>
      <p className="quiet">{texts.lead}</p>
      <Form
        label={texts.title}
        problem={problemOf(keep.error)}
        busy={keep.isPending}
        submit={texts.keep(formatPosition(atMs))}
        onSubmit={() => {
          keep.mutate(
            { atMs, text },
            {
              onSuccess: () => {
                announce(texts.kept);
                // What was written meanwhile stays, for the next one.
                setWritten((now) => (now.text === text ? UNWRITTEN : now));
              },
            },
          );
        }}
      >
        <TextField
          pointer="/text"
          label={texts.text}
          hint={texts.textHint}
          optional
          value={text}
          onChange={write}
        />
      </Form>
      <NoteList recordingId={recordingId} onJump={onJump} />
    </Section>
  );
}

function NoteList({ recordingId, onJump }: Omit<OwnNotesProps, 'positionMs'>) {
  const texts = useTexts(noteTexts);
  const notes = useOwnNotes(recordingId).data?.items ?? [];
  const announce = useAnnounce();
  // What was removed and not put back, the last one last.
  const [removed, setRemoved] = useState<readonly Schemas['KeepNoteRequest'][]>([]);
  const remove = useChangeNotes(recordingId, (noteId: string) =>
    done(api.DELETE('/notes/{noteId}', { params: { path: { noteId } } })),
  );
  return (
    <>
      <TakeBack
        recordingId={recordingId}
        removed={removed.at(-1)}
        onRestored={() => {
          setRemoved((before) => before.slice(0, -1));
        }}
      />
      {notes.length === 0 ? <p>{texts.none}</p> : null}
      <ul className="bullets">
        {notes.map(({ id, atMs, text }) => (
          <li key={id}>
            <Button
              purpose="subtle"
              label={texts.go(formatPosition(atMs))}
              onPress={() => {
                onJump(atMs);
              }}
            >
              {formatPosition(atMs)}
            </Button>{' '}
            {text}{' '}
            <Button
              purpose="subtle"
              label={texts.removeAt(formatPosition(atMs))}
              busy={remove.isPending}
              onPress={() => {
                remove.mutate(id, {
                  onSuccess: () => {
                    setRemoved((before) => [...before, { atMs, text }]);
                    announce(texts.removed(formatPosition(atMs)));
                  },
                });
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TakeBackProps {
  readonly recordingId: string;
  readonly removed: Schemas['KeepNoteRequest'] | undefined;
  readonly onRestored: () => void;
}

/** Puts back what was removed last, for as long as the player is open. */
function TakeBack({ recordingId, removed, onRestored }: TakeBackProps) {
  const texts = useTexts(noteTexts);
  const announce = useAnnounce();
  const keep = useKeepNote(recordingId);
  const problem = problemOf(keep.error);
  if (removed === undefined) return null;
  const at = formatPosition(removed.atMs);
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p>
        {texts.removed(at)}{' '}
        <Button
          purpose="subtle"
          busy={keep.isPending}
          onPress={() => {
            keep.mutate(removed, {
              onSuccess: () => {
                onRestored();
                announce(texts.restored(at));
              },
            });
          }}
        >
          {texts.undo}
        </Button>
      </p>
    </>
  );
}
