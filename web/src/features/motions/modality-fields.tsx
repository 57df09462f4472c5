import { useTexts } from '../../kernel/language.js';
import { ChecksField, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { useStudios } from './chamber-queries.js';
import { choicesOf } from './choices.js';
import type { DecisionDraft } from './decision-draft.js';
import { decisionTexts } from './decision-texts.js';
import { FLAG_MODALITIES, type ModalitiesDraft, SEATED_ROLES } from './modalities.js';
import type { Motion } from './motion-queries.js';
import { motionWords } from './motion-words.js';

export interface DecisionFieldsProps {
  readonly motion: Motion;
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
}

interface StudioFieldProps {
  readonly studioId: string;
  readonly set: (part: Partial<ModalitiesDraft>) => void;
}

function StudioField({ studioId, set }: StudioFieldProps) {
  const texts = useTexts(decisionTexts);
  const studios = useStudios();
  return (
    <SelectField
      pointer="/modalities/studioId"
      label={texts.studio}
      optional
      value={studioId}
      choices={(studios.data?.items ?? []).map(({ id, name, town }) => ({
        value: id,
        label: `${name}, ${town}`,
      }))}
      onChange={(chosen) => {
        set({ studioId: chosen });
      }}
    />
  );
}

interface SeatFieldsProps {
  readonly seats: ModalitiesDraft['seats'];
  readonly set: (part: Partial<ModalitiesDraft>) => void;
}

/** Who sits where; the log of the session is held to it. */
function SeatFields({ seats, set }: SeatFieldsProps) {
  const texts = useTexts(decisionTexts);
  return (
    <details className="legend">
      <summary>{texts.seats}</summary>
      <div className="form__row">
        {SEATED_ROLES.map((role) => (
          <SelectField
            key={role}
            pointer={`/modalities/seats/${role}`}
            label={texts.seated[role]}
            optional
            value={seats[role] ?? ''}
            choices={choicesOf(texts.seatRooms)}
            onChange={(room) => {
              set({ seats: { ...seats, [role]: room } });
            }}
          />
        ))}
      </div>
    </details>
  );
}

/** The conditions of a session, as the judge's check list. */
export function ModalityFields({ motion, draft, change }: DecisionFieldsProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(motionWords);
  const set = (part: Partial<ModalitiesDraft>) => {
    change({ modalities: { ...draft.modalities, ...part } });
  };
  const { flags, maxMinutes, questionsFiledDaysBefore, barredTopics, other } = draft.modalities;
  return (
    <fieldset className="group">
      <legend>{texts.modalities}</legend>
      <p className="hint">{texts.modalitiesHint}</p>
      <ChecksField
        pointer="/modalities"
        label={texts.modalities}
        values={flags}
        choices={FLAG_MODALITIES.map((value) => ({
          value,
          label: texts.flags[value],
          ...(motion.suggestedModalities.includes(value) ? { hint: texts.asked } : {}),
        }))}
        onChange={(chosen) => {
          set({ flags: chosen });
        }}
      />
      <div className="form__row">
        <TextField
          pointer="/modalities/maxMinutes"
          type="number"
          inputMode="numeric"
          label={texts.maxMinutes}
          optional
          value={maxMinutes}
          onChange={(value) => {
            set({ maxMinutes: value });
          }}
        />
        <TextField
          pointer="/modalities/questionsFiledDaysBefore"
          type="number"
          inputMode="numeric"
          label={texts.questionsFiled}
          optional
          value={questionsFiledDaysBefore}
          onChange={(value) => {
            set({ questionsFiledDaysBefore: value });
          }}
        />
      </div>
      <StudioField studioId={draft.modalities.studioId} set={set} />
      <SeatFields seats={draft.modalities.seats} set={set} />
      <LongTextField
        pointer="/modalities/barredTopics"
        label={texts.barredTopics}
        hint={texts.barredHint}
        optional
        rows={3}
        value={barredTopics}
        onChange={(value) => {
          set({ barredTopics: value });
        }}
      />
      <TextField
        pointer="/modalities/other"
        label={texts.other}
        optional
        value={other}
        onChange={(value) => {
          set({ other: value });
        }}
      />
      <TextField
        pointer="/validUntil"
        type="date"
        label={texts.validUntil}
        hint={texts.validUntilHint}
        value={draft.validUntil}
        onChange={(validUntil) => {
          change({ validUntil });
        }}
      />
      <SelectField
        pointer="/sessionType"
        label={texts.sessionType}
        hint={texts.sessionTypeHint}
        optional
        value={draft.sessionType}
        onChange={(sessionType) => {
          change({ sessionType });
        }}
        choices={choicesOf(words.sessionTypes)}
      />
    </fieldset>
  );
}
