import { dictionary, useTexts } from '../../kernel/language.js';
import { LongTextField } from '../../ui/fields.js';

const noteTexts = dictionary(
  {
    label: 'Waarom het verhoor wordt verzet',
    hint: 'Komt bij het verloop van het verhoor te staan. Zonder namen.',
  },
  {
    label: 'Why the interview is moved',
    hint: 'Is kept in the log of the interview. No names.',
  },
);

interface MoveNoteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The reason of a move, for who reads the log later. */
export function MoveNoteField({ value, onChange }: MoveNoteFieldProps) {
  const texts = useTexts(noteTexts);
  return (
    <LongTextField
      pointer="/note"
      label={texts.label}
      hint={texts.hint}
      optional
      rows={2}
      value={value}
      onChange={onChange}
    />
  );
}
