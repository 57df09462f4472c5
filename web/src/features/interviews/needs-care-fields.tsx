import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { ChecksField, choicesOf, LongTextField, SelectField, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import type { NeedsBody } from './interview-queries.js';
import { needsWords } from './needs-words.js';

export interface NeedsPartProps {
  readonly body: NeedsBody;
  readonly onChange: (body: NeedsBody) => void;
}

/** What the child lives with, and how to speak with it. */
export function CareFields({ body, onChange }: NeedsPartProps) {
  const words = useTexts(needsWords);
  return (
    <Section title={words.care} level={3}>
      <ChecksField
        pointer="/accessNeeds"
        label={words.accessNeeds}
        hint={words.accessHint}
        values={body.accessNeeds}
        choices={choicesOf(words.needs)}
        onChange={(accessNeeds) => {
          onChange({ ...body, accessNeeds });
        }}
      />
      <LongTextField
        pointer="/disabilityNote"
        label={words.disability}
        optional
        rows={2}
        value={body.disabilityNote ?? ''}
        onChange={(value) => {
          onChange({ ...body, disabilityNote: filled(value) });
        }}
      />
      <LongTextField
        pointer="/traumaNote"
        label={words.trauma}
        hint={words.traumaHint}
        optional
        rows={2}
        value={body.traumaNote ?? ''}
        onChange={(value) => {
          onChange({ ...body, traumaNote: filled(value) });
        }}
      />
      <LongTextField
        pointer="/wordsForThings"
        label={words.things}
        hint={words.thingsHint}
        optional
        rows={2}
        value={body.wordsForThings ?? ''}
        onChange={(value) => {
          onChange({ ...body, wordsForThings: filled(value) });
        }}
      />
    </Section>
  );
}

/** When the child cannot come, or is not at its best. */
export function BusyFields({ body, onChange }: NeedsPartProps) {
  const words = useTexts(needsWords);
  const { busyHours } = body;
  const dayName = (weekday: number) => words.weekdays[weekday - 1] ?? '';
  const change = (index: number, part: Partial<NeedsBody['busyHours'][number]>) => {
    onChange({
      ...body,
      busyHours: busyHours.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  };
  return (
    <Section title={words.hours} level={3}>
      <p className="hint">{words.hoursHint}</p>
      {busyHours.map((one, index) => (
        <div key={index} className="form__row">
          <SelectField
            pointer={`/busyHours/${String(index)}/kind`}
            label={words.kind}
            value={one.kind}
            choices={choicesOf(words.kinds)}
            onChange={(kind) => {
              if (kind !== '') change(index, { kind });
            }}
          />
          <SelectField
            pointer={`/busyHours/${String(index)}/weekday`}
            label={words.weekday}
            value={String(one.weekday)}
            choices={words.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
            onChange={(value) => {
              if (value !== '') change(index, { weekday: Number(value) });
            }}
          />
          <TextField
            pointer={`/busyHours/${String(index)}/from`}
            label={words.from(dayName(one.weekday))}
            value={one.from}
            onChange={(from) => {
              change(index, { from });
            }}
          />
          <TextField
            pointer={`/busyHours/${String(index)}/to`}
            label={words.to(dayName(one.weekday))}
            value={one.to}
            onChange={(to) => {
              change(index, { to });
            }}
          />
          <Button
            purpose="subtle"
            onPress={() => {
              onChange({ ...body, busyHours: busyHours.filter((_, at) => at !== index) });
            }}
          >
            {words.remove(dayName(one.weekday), one.from)}
          </Button>
        </div>
      ))}
      <Button
        onPress={() => {
          const weekday = Math.min((busyHours.at(-1)?.weekday ?? 0) + 1, 7);
          onChange({
            ...body,
            busyHours: [...busyHours, { kind: 'SCHOOL', weekday, from: '08:30', to: '14:30' }],
          });
        }}
      >
        {words.add}
      </Button>
    </Section>
  );
}

function filled(value: string): string | null {
  return value === '' ? null : value;
}
