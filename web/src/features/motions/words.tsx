import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useRecordings } from '../recordings/recording-queries.js';
import { recordingTexts } from '../recordings/recordings-texts.js';
import { contentTexts } from './content-texts.js';
import { type Ground, useGrounds } from './motion-queries.js';

/** Offences of the case in words, by id. */
export function useOffenceWords(): readonly { readonly id: string; readonly words: string }[] {
  const texts = useTexts(contentTexts).content;
  const { language } = useLanguage();
  return useCaseContext().offences.map(({ id, countNumber, labelNl, labelEn, article }) => ({
    id,
    words: `${texts.fact(countNumber)}: ${language === 'nl' ? labelNl : labelEn}, art. ${article} Sr`,
  }));
}

/** A ground with its label and source; an unknown code stands for itself. */
export function useGroundWords(): {
  readonly all: readonly Ground[];
  readonly label: (code: string) => string;
  readonly source: (code: string) => string | undefined;
} {
  const { language } = useLanguage();
  const all = useGrounds().data?.items ?? [];
  const find = (code: string) => all.find((ground) => ground.code === code);
  return {
    all,
    label: (code) => {
      const ground = find(code);
      if (ground === undefined) return code;
      return language === 'nl' ? ground.labelNl : ground.labelEn;
    },
    source: (code) => find(code)?.source,
  };
}

/** The recordings of the case by the name of their camera. */
export function useRecordingNames(caseId: string): (recordingId: string) => string {
  const texts = useTexts(recordingTexts);
  const known = useRecordings(caseId).data?.items ?? [];
  return (recordingId) => {
    const recording = known.find(({ id }) => id === recordingId);
    return recording === undefined ? texts.title : texts.tracks[recording.track];
  };
}

export function passageWords(name: string, fromMs: number, toMs: number): string {
  return `${name}, ${formatPosition(fromMs)}–${formatPosition(toMs)}`;
}

/** "18 minuten", or seconds below one minute. */
export function minutesWords(ms: number, language: 'nl' | 'en'): string {
  const unit = ms >= 60_000 ? 'minute' : 'second';
  const value = Math.round(ms / (unit === 'minute' ? 60_000 : 1_000));
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value);
}
