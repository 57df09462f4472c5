import { useTexts } from '../../kernel/language.js';
import { LongTextField } from '../../ui/fields.js';
import { sessionTexts } from './session-texts.js';

interface SessionNoteProps {
  readonly value: string;
  readonly needed?: boolean;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** What is said beside a step or a line of a session. */
export function SessionNote({ value, needed = false, rows = 3, onChange }: SessionNoteProps) {
  const texts = useTexts(sessionTexts);
  return (
    <LongTextField
      pointer="/note"
      label={texts.note}
      hint={texts.noteHint}
      optional={!needed}
      rows={rows}
      value={value}
      onChange={onChange}
    />
  );
}
