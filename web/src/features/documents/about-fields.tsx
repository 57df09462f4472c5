import { useTexts } from '../../kernel/language.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import type { DocumentKind } from './document-queries.js';
import { documentTexts, documentWords } from './document-texts.js';

/** What is said of a document before it is entered, however it comes in. */
export interface About {
  readonly kind: DocumentKind | '';
  readonly title: string;
}

export const NOTHING_SAID: About = { kind: '', title: '' };

export interface AboutProps {
  readonly about: About;
  readonly onAbout: (about: About) => void;
}

export function AboutFields({ about, onAbout }: AboutProps) {
  const texts = useTexts(documentTexts).enter;
  const words = useTexts(documentWords);
  return (
    <>
      <SelectField
        pointer="/kind"
        label={texts.kind}
        value={about.kind}
        onChange={(kind) => {
          onAbout({ ...about, kind });
        }}
        choices={choicesOf(words.kinds)}
      />
      <TextField
        pointer="/title"
        label={texts.name}
        hint={texts.nameHint}
        value={about.title}
        onChange={(title) => {
          onAbout({ ...about, title });
        }}
      />
    </>
  );
}
