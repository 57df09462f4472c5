import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts, Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Section } from '../../ui/page.js';
import type { Recording } from './recording-queries.js';
import { CorrectSegment } from './transcript-correct.js';
import { TranscriptVersions } from './transcript-versions.js';
import { TakeTranscript } from './transcript-take.js';
import {
  type Chapter,
  type Hit,
  type Segment,
  type Transcript,
  useTranscript,
  useTranscriptHits,
} from './transcript-queries.js';
import { transcriptTexts } from './transcript-texts.js';
import { Stripe } from './viewed-strip.js';

const WAIT_MS = 250;

interface TranscriptPanelProps {
  readonly recording: Recording;
  readonly positionMs: number;
  readonly durationMs: number;
  readonly onJump: (positionMs: number) => void;
}

/** The words beside the picture: they follow it, lead to it, and can be searched. */
export function TranscriptPanel(props: TranscriptPanelProps) {
  const { recording } = props;
  return (
    <Loaded query={useTranscript(recording.caseId, recording.id)}>
      {(transcript) => <Words {...props} transcript={transcript} />}
    </Loaded>
  );
}

function Words({
  recording,
  positionMs,
  durationMs,
  onJump,
  transcript,
}: TranscriptPanelProps & { readonly transcript: Transcript }) {
  const texts = useTexts(transcriptTexts);
  const [query, setQuery] = useState('');
  const sought = useSettled(query.trim());
  const hits = useTranscriptHits(recording.caseId, recording.id, sought).data?.items ?? [];
  const shown = sought === '' ? [] : hits;
  const { segments, chapters } = transcript;
  const at = placeAt(segments, positionMs);
  const target = { caseId: recording.caseId, recordingId: recording.id };
  return (
    <Section title={texts.title} level={3}>
      {transcript.version === null ? (
        <EmptyState title={texts.none}>{texts.noneNext}</EmptyState>
      ) : (
        <>
          <Search query={query} onQuery={setQuery} sought={sought} hits={shown} onJump={onJump} />
          {shown.length === 0 ? null : (
            <Stripe
              stretches={shown}
              durationMs={durationMs}
              positionMs={positionMs}
              onJump={onJump}
            />
          )}
          <Chapters chapters={chapters} segments={segments} onJump={onJump} />
          <Spoken segments={segments} chapters={chapters} at={at} hits={shown} onJump={onJump} />
          <p className="quiet">{texts.pseudonymised}</p>
          <TranscriptVersions {...target} latest={transcript} />
        </>
      )}
      {transcript.actions.includes('correct') ? (
        <CorrectSegment {...target} childRef={recording.childRef} transcript={transcript} at={at} />
      ) : null}
      {transcript.actions.includes('import') ? (
        <TakeTranscript {...target} again={transcript.version !== null} />
      ) : null}
    </Section>
  );
}

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sought: string;
  readonly hits: readonly Hit[];
  readonly onJump: (positionMs: number) => void;
}

function Search({ query, onQuery, sought, hits, onJump }: SearchProps) {
  const texts = useTexts(transcriptTexts);
  const [shown, setShown] = useState(0);
  function go(step: number) {
    const next = (shown + step + hits.length) % hits.length;
    setShown(next);
    onJump(hits[next]?.fromMs ?? 0);
  }
  return (
    <div className="transcript__search" role="search">
      <label htmlFor="transcript-search">{texts.search}</label>
      <input
        id="transcript-search"
        className="ams-text-input"
        type="search"
        maxLength={200}
        aria-describedby="transcript-search-hint"
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setShown(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && hits.length > 0) go(event.shiftKey ? -1 : 1);
        }}
      />
      <p className="hint" id="transcript-search-hint">
        {texts.searchHint}
      </p>
      <p role="status">
        {sought === '' ? '' : hits.length === 0 ? texts.nothing : texts.found(hits.length)}
      </p>
      {hits.length === 0 ? null : (
        <Acts>
          <Button
            purpose="subtle"
            onPress={() => {
              go(-1);
            }}
          >
            {texts.previous}
          </Button>
          <Button
            purpose="subtle"
            onPress={() => {
              go(1);
            }}
          >
            {texts.next}
          </Button>
        </Acts>
      )}
    </div>
  );
}

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly segments: readonly Segment[];
  readonly onJump: (positionMs: number) => void;
}

function Chapters({ chapters, segments, onJump }: ChaptersProps) {
  const texts = useTexts(transcriptTexts);
  if (chapters.length === 0) return null;
  return (
    <nav aria-label={texts.chapters}>
      <ul className="transcript__chapters">
        {chapters.map(({ at, title, kind }) => {
          const fromMs = segments[at]?.fromMs ?? 0;
          return (
            <li key={`${String(at)} ${title}`}>
              <button
                type="button"
                className="chip"
                title={texts.kinds[kind]}
                onClick={() => {
                  onJump(fromMs);
                }}
              >
                {formatPosition(fromMs)} {title}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface SpokenProps extends ChaptersProps {
  readonly at: number;
  readonly hits: readonly Hit[];
}

/** A list of what was said; the piece that is heard now is marked and kept in sight. */
function Spoken({ segments, chapters, at, hits, onJump }: SpokenProps) {
  const texts = useTexts(transcriptTexts);
  const list = useRef<HTMLOListElement>(null);
  useKeptInSight(list, at);
  return (
    <ol className="transcript__list" ref={list} tabIndex={0} aria-label={texts.list}>
      {segments.map((segment, index) => (
        <li key={index} aria-current={index === at ? 'true' : undefined}>
          {chapters
            .filter((chapter) => chapter.at === index)
            .map(({ title, kind }) => (
              <p key={title} className="transcript__chapter">
                {texts.kinds[kind]}: {title}
              </p>
            ))}
          <button
            type="button"
            className="transcript__segment"
            data-speaker={segment.speaker}
            onClick={() => {
              onJump(segment.fromMs);
            }}
          >
            <span className="transcript__time">{formatPosition(segment.fromMs)}</span>{' '}
            <strong>{texts.speakers[segment.speaker]}:</strong>{' '}
            {segment.withheld ? (
              <em>{texts.withheld}</em>
            ) : (
              <Marked text={segment.text} hit={hits.find((hit) => hit.at === index)} />
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Marked({ text, hit }: { readonly text: string; readonly hit: Hit | undefined }) {
  if (hit === undefined) return text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const mark of hit.marks) {
    parts.push(text.slice(from, mark.from));
    parts.push(<mark key={mark.from}>{text.slice(mark.from, mark.to)}</mark>);
    from = mark.to;
  }
  return [...parts, text.slice(from)];
}

/** The last piece that has begun. */
export function placeAt(segments: readonly Segment[], positionMs: number): number {
  return segments.findLastIndex(({ fromMs }) => fromMs <= positionMs);
}

/** Scrolls the list, never the page. */
function useKeptInSight(list: { readonly current: HTMLOListElement | null }, at: number): void {
  useEffect(() => {
    const frame = list.current;
    const item = frame?.children.item(at);
    if (frame === null || !(item instanceof HTMLElement) || frame.matches(':hover, :focus-within'))
      return;
    frame.scrollTop = item.offsetTop - frame.offsetTop - frame.clientHeight / 3;
  }, [list, at]);
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSettled(value);
    }, WAIT_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
