import { useState } from 'react';
import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { type Segment, type Transcript, useTranscript } from './transcript-queries.js';
import { transcriptTexts } from './transcript-texts.js';

interface VersionsProps {
  readonly caseId: string;
  readonly recordingId: string;
  readonly latest: Transcript;
}

/** Every version with who made it and why; an earlier one is read beside what stands there now. */
export function TranscriptVersions({ latest, ...target }: VersionsProps) {
  const texts = useTexts(transcriptTexts);
  const [read, setRead] = useState<number | null>(null);
  return (
    <details className="legend">
      <summary>{texts.versions(latest.versions.length)}</summary>
      <ul className="bullets">
        {latest.versions.map(({ version, madeBy, madeAt, reason }) => (
          <li key={version}>
            {texts.version(version, madeBy)}, <Moment at={madeAt} short plain />
            {reason === null ? '' : `: ${reason}`}{' '}
            {version === latest.version ? null : (
              <Button
                purpose="subtle"
                label={
                  read === version ? texts.earlier.closeOf(version) : texts.earlier.readOf(version)
                }
                onPress={() => {
                  setRead(read === version ? null : version);
                }}
              >
                {read === version ? texts.earlier.close : texts.earlier.read}
              </Button>
            )}
            {read === version ? <Earlier {...target} version={version} latest={latest} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Earlier({
  caseId,
  recordingId,
  version,
  latest,
}: VersionsProps & { readonly version: number }) {
  const texts = useTexts(transcriptTexts);
  return (
    <Loaded query={useTranscript(caseId, recordingId, version)}>
      {({ segments }) => (
        <ol className="transcript__list" tabIndex={0} aria-label={texts.earlier.list(version)}>
          {segments.map((segment, at) => (
            <Piece key={at} segment={segment} now={sameTime(segment, latest.segments[at])} />
          ))}
        </ol>
      )}
    </Loaded>
  );
}

interface PieceProps {
  readonly segment: Segment;
  /** What stands at the same time now; nothing where another file was taken in since. */
  readonly now: Segment | undefined;
}

function Piece({ segment, now }: PieceProps) {
  const texts = useTexts(transcriptTexts);
  const words = ({ speaker, text, withheld }: Segment) =>
    `${texts.speakers[speaker]}: ${withheld ? texts.withheld : text}`;
  const changed = now !== undefined && words(now) !== words(segment);
  return (
    <li>
      <span className="transcript__time">{formatPosition(segment.fromMs)}</span> {words(segment)}
      {changed ? (
        <p>
          <strong>{texts.earlier.now}</strong> {words(now)}
        </p>
      ) : null}
    </li>
  );
}

function sameTime(segment: Segment, now: Segment | undefined): Segment | undefined {
  return now?.fromMs === segment.fromMs && now.toMs === segment.toMs ? now : undefined;
}
