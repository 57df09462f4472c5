import { useTexts } from '../../kernel/language.js';
import { Moment } from '../../ui/moment.js';
import { Note } from '../../ui/problem-note.js';
import type { Recording } from './recording-queries.js';
import { recordingTexts } from './recordings-texts.js';
import { shownHowTexts } from './shown-how-texts.js';

/** Whether browsers play what was handed in, as the file itself says; nothing when they do. */
export function ShownHow({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(shownHowTexts);
  const { shownHow: how, container, videoCodec, playableMadeAt } = recording;
  if (how === null || how === 'ORIGINAL') return null;
  const form = [container, videoCodec].filter((part) => part !== null).join(', ');
  if (how === 'RENDITION')
    return (
      <p className="quiet">
        {texts.made(form)}{' '}
        {playableMadeAt === null ? null : <Moment at={playableMadeAt} short plain />}
      </p>
    );
  return (
    <Note title={how === 'RENDERING' ? texts.making : texts.not} tone="warning" level={4}>
      <p>{how === 'RENDERING' ? texts.makingNext(form) : texts.notNext(form)}</p>
    </Note>
  );
}

/** The same for what was handed in of one session; each is named by its track. */
export function ShownHowOfAll({ recordings }: { readonly recordings: readonly Recording[] }) {
  const { tracks } = useTexts(recordingTexts);
  const unplayed = recordings.filter(
    ({ shownHow }) => shownHow === 'RENDERING' || shownHow === 'NOT',
  );
  return unplayed.map((recording) => (
    <div key={recording.id} role="group" aria-label={tracks[recording.track]}>
      <p>
        <strong>{tracks[recording.track]}</strong>
      </p>
      <ShownHow recording={recording} />
    </div>
  ));
}
