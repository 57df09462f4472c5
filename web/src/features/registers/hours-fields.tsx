import type { Schemas } from '../../api/client.js';
import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';

type Hours = Schemas['HoursFields'];

interface HoursFieldsProps {
  /** Name of the list in the request. */
  readonly name: string;
  readonly hours: readonly Hours[];
  readonly onChange: (hours: Hours[]) => void;
}

/** The hours of a week, one stretch a row. */
export function HoursFields({ name, hours, onChange }: HoursFieldsProps) {
  const texts = useTexts(registerTexts).hours;
  const words = useTexts(registerWords);
  const dayName = (weekday: number) => words.weekdays[weekday - 1] ?? '';
  const change = (index: number, part: Partial<Hours>) => {
    onChange(hours.map((one, at) => (at === index ? { ...one, ...part } : one)));
  };
  return (
    <div className="stack">
      {hours.map((one, index) => (
        <div key={index} className="form__row">
          <SelectField
            pointer={`/${name}/${String(index)}/weekday`}
            label={texts.weekday}
            value={String(one.weekday)}
            choices={words.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
            onChange={(value) => {
              if (value !== '') change(index, { weekday: Number(value) });
            }}
          />
          <TextField
            pointer={`/${name}/${String(index)}/from`}
            label={texts.begins(dayName(one.weekday))}
            value={one.from}
            onChange={(from) => {
              change(index, { from });
            }}
          />
          <TextField
            pointer={`/${name}/${String(index)}/to`}
            label={texts.ends(dayName(one.weekday))}
            value={one.to}
            onChange={(to) => {
              change(index, { to });
            }}
          />
          <Button
            purpose="subtle"
            onPress={() => {
              onChange(hours.filter((_, at) => at !== index));
            }}
          >
            {texts.removeSpan(dayName(one.weekday), one.from)}
          </Button>
        </div>
      ))}
      <Button
        onPress={() => {
          const last = hours.at(-1)?.weekday ?? 0;
          onChange([...hours, { weekday: Math.min(last + 1, 7), from: '09:00', to: '17:00' }]);
        }}
      >
        {texts.addSpan}
      </Button>
    </div>
  );
}
