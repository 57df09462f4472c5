import { useLanguage, useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { LegalNote } from '../../ui/legal-note.js';
import { useOffenceArticles } from './case-queries.js';
import { registerCaseTexts } from './register-case-texts.js';

export interface OffenceDraft {
  readonly article: string;
  readonly committedFrom: string;
  readonly committedUntil: string;
}

interface OffenceFieldsProps {
  readonly index: number;
  readonly offence: OffenceDraft;
  readonly onChange: (offence: OffenceDraft) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One count; the list of articles is the one in force on the day of the offence. */
export function OffenceFields({ index, offence, onChange, onRemove }: OffenceFieldsProps) {
  const texts = useTexts(registerCaseTexts);
  const words = useTexts(sharedWords);
  const { language } = useLanguage();
  const articles = useOffenceArticles(offence.committedFrom).data?.items ?? [];
  const chosen = articles.find(({ article }) => article === offence.article);
  const at = `/offences/${String(index)}`;
  const choices = articles.map(({ article, labelNl, labelEn }) => ({
    value: article,
    label: `${article} – ${language === 'nl' ? labelNl : labelEn}`,
  }));
  return (
    <fieldset className="group">
      <legend className="ams-visually-hidden">{texts.offence(index + 1)}</legend>
      <div className="group__head">
        <strong aria-hidden="true">{texts.offence(index + 1)}</strong>
        {onRemove === undefined ? null : (
          <Button purpose="subtle" label={texts.removeOffence(index + 1)} onPress={onRemove}>
            ×
          </Button>
        )}
      </div>
      <div className="form__row">
        <TextField
          pointer={`${at}/committedFrom`}
          type="date"
          label={texts.from}
          value={offence.committedFrom}
          onChange={(committedFrom) => {
            onChange({ ...offence, committedFrom });
          }}
        />
        <TextField
          pointer={`${at}/committedUntil`}
          type="date"
          label={texts.until}
          value={offence.committedUntil}
          onChange={(committedUntil) => {
            onChange({ ...offence, committedUntil });
          }}
        />
      </div>
      <SelectField
        pointer={`${at}/article`}
        label={texts.article}
        hint={offence.committedFrom === '' ? texts.articleFirstDate : texts.articleHint}
        value={chosen === undefined ? '' : offence.article}
        choices={choices}
        onChange={(article) => {
          onChange({ ...offence, article });
        }}
      />
      {chosen === undefined ? null : (
        <p className="quiet">
          {[words.statutes[chosen.statuteVersion], chosen.toVerify ? texts.toVerify : undefined]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
      )}
      <LegalNote source={texts.periodSource}>{texts.period}</LegalNote>
    </fieldset>
  );
}
