import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatBytes } from '../../kernel/numbers.js';
import { formatPosition } from '../../kernel/time.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { useClockFacts } from './clock-facts.js';
import { AssessForm } from './custody-forms.js';
import { custodyTexts } from './custody-texts.js';
import type { Recording } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { shownHowTexts } from './shown-how-texts.js';

/** What is known of the file itself; the checksum shows that it is still what the camera made. */
export function RecordingFacts({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(recordingTexts);
  const custody = useTexts(custodyTexts);
  const own = texts.detail;
  const shown = useTexts(shownHowTexts);
  const { language } = useLanguage();
  const clocks = useClockFacts(recording);
  const {
    childNumber,
    state,
    durationMs,
    sizeBytes,
    hasAudio,
    looksSilent,
    playableSha256,
    sha256,
    storedAt,
    verifiedAt,
    usability,
    checkedAt,
    copiedAt,
    damagedSegments,
  } = recording;
  return (
    <Section title={own.facts} level={3}>
      <Facts
        items={[
          [own.child, <ChildNumber key="child" number={childNumber} />],
          [texts.list.state, <StateTag key="state" state={texts.states[state]} />],
          [own.length, durationMs === null ? '–' : formatPosition(durationMs)],
          [own.size, formatBytes(sizeBytes, language)],
          ...pictureOf(recording, own.picture, shown.unchecked),
          ...(hasAudio === null
            ? []
            : [
                [
                  own.sound,
                  [
                    hasAudio ? own.yes : texts.list.noSound,
                    ...(hasAudio && looksSilent === null ? [shown.unchecked] : []),
                  ].join(', '),
                ] as const,
              ]),
          ...clocks,
          [own.announced, own.announcers[recording.announcedBy]],
          ...(storedAt === null
            ? []
            : [[own.stored, <Moment key="stored" at={storedAt} short plain />] as const]),
          ...(verifiedAt === null
            ? []
            : [[own.verified, <Moment key="verified" at={verifiedAt} short plain />] as const]),
          [
            custody.facts.usability,
            usability === null ? custody.facts.notSaid : custody.usabilities[usability],
          ],
          ...(checkedAt === null
            ? []
            : [
                [
                  custody.facts.checked,
                  <Moment key="checked" at={checkedAt} short plain />,
                ] as const,
              ]),
          ...(copiedAt === null
            ? []
            : [[custody.facts.copied, <Moment key="copied" at={copiedAt} short plain />] as const]),
          ...(damagedSegments === 0
            ? []
            : [[custody.facts.damaged, custody.facts.segments(damagedSegments)] as const]),
          ...(sha256 === null ? [] : [[own.hash, <code key="hash">{sha256}</code>] as const]),
          ...(playableSha256 === null
            ? []
            : [[shown.hash, <code key="played">{playableSha256}</code>] as const]),
        ]}
      />
      <AssessForm recording={recording} />
    </Section>
  );
}

/** Size and form of the picture, and whether anybody looked if there is something in it; nothing for sound alone. */
function pictureOf(
  { width, height, videoCodec, looksBlack }: Recording,
  name: string,
  unchecked: string,
): readonly (readonly [string, string])[] {
  if (width === null || height === null) return [];
  const parts = [
    `${String(width)} × ${String(height)}`,
    ...(videoCodec === null ? [] : [videoCodec]),
    ...(looksBlack === null ? [unchecked] : []),
  ];
  return [[name, parts.join(', ')]];
}
