import {
  Checkbox,
  ErrorMessage,
  Field,
  FieldSet,
  Label,
  PasswordInput,
  Radio,
  Select,
  TextArea,
  TextInput,
} from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTexts } from '../kernel/language.js';
import { useFieldError, useFieldId } from './form.js';
import { uiTexts } from './texts.js';

interface FieldProps {
  /** JSON pointer of the field in the request; errors find it by this. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'time' | 'number';
  readonly autoComplete?: string;
  readonly size?: number;
  readonly inputMode?: 'numeric' | 'text';
}

interface Wiring {
  readonly id: string;
  readonly invalid: boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (wiring: Wiring) => ReactNode;
}

/** Label, hint and error around one control, tied together for screen readers. */
function Framed({ pointer, label, hint, optional = false, children }: FrameProps) {
  const texts = useTexts(uiTexts);
  const error = useFieldError(pointer, label);
  const id = useFieldId(pointer);
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>
        {label}
        {optional ? <span className="optional"> ({texts.optional})</span> : null}
      </Label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <ErrorMessage id={`${id}-error`} prefix="">
          {error}
        </ErrorMessage>
      )}
      {children({
        id,
        invalid: error !== undefined,
        'aria-describedby': described === '' ? undefined : described,
      })}
    </Field>
  );
}

export function TextField({
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  size,
  inputMode,
  ...frame
}: TextFieldProps) {
  return (
    <Framed {...frame}>
      {(wiring) => {
        const common = {
          ...wiring,
          value,
          autoComplete,
          ...(inputMode === undefined ? {} : { inputMode }),
          onChange: (event: { readonly target: { readonly value: string } }) => {
            onChange(event.target.value);
          },
        };
        if (type === 'password') return <PasswordInput {...common} />;
        if (type === 'text' || type === 'email')
          return <TextInput {...common} type={type} {...(size === undefined ? {} : { size })} />;
        const { invalid, ...rest } = common;
        return (
          <input
            className="ams-text-input plain-input"
            type={type}
            aria-invalid={invalid ? true : undefined}
            {...rest}
          />
        );
      }}
    </Framed>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
}

export function LongTextField({ value, onChange, rows = 5, ...frame }: LongTextFieldProps) {
  return (
    <Framed {...frame}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={rows}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Framed>
  );
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | '') => void;
  /** Says what leaving it open means, where it is no question: "Alle" of a filter; null where one of the choices always holds. */
  readonly open?: string | null;
}

export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  open,
  ...frame
}: SelectFieldProps<Value>) {
  const texts = useTexts(uiTexts);
  return (
    <Framed {...frame}>
      {(wiring) => (
        <Select
          {...wiring}
          value={value}
          onChange={(event) => {
            onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? '');
          }}
        >
          {open === null ? null : <Select.Option value="">{open ?? texts.choose}</Select.Option>}
          {choices.map((choice) => (
            <Select.Option key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Option>
          ))}
        </Select>
      )}
    </Framed>
  );
}

/** One of a few, all visible at once. */
export function RadioField<Value extends string>({
  pointer,
  label,
  hint,
  value,
  choices,
  onChange,
}: SelectFieldProps<Value>) {
  const error = useFieldError(pointer, label);
  const id = useFieldId(pointer);
  return (
    <FieldSet
      legend={label}
      id={id}
      tabIndex={-1}
      invalid={error !== undefined}
      role="radiogroup"
      {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
    >
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {error === undefined ? null : (
        <ErrorMessage id={`${id}-error`} prefix="">
          {error}
        </ErrorMessage>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <div key={choice.value}>
            <Radio
              name={id}
              value={choice.value}
              checked={choice.value === value}
              invalid={error !== undefined}
              onChange={() => {
                onChange(choice.value);
              }}
            >
              {choice.label}
            </Radio>
            {choice.hint === undefined ? null : <p className="hint choices__hint">{choice.hint}</p>}
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

interface CheckFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}

export function CheckField({ pointer, label, checked, onChange, hint }: CheckFieldProps) {
  const error = useFieldError(pointer, label);
  const id = useFieldId(pointer);
  return (
    <Field invalid={error !== undefined}>
      {error === undefined ? null : (
        <ErrorMessage id={`${id}-error`} prefix="">
          {error}
        </ErrorMessage>
      )}
      <Checkbox
        id={id}
        checked={checked}
        invalid={error !== undefined}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      >
        {label}
      </Checkbox>
      {hint === undefined ? null : <p className="hint choices__hint">{hint}</p>}
    </Field>
  );
}

interface ChecksFieldProps<Value extends string> extends FieldProps {
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (values: Value[]) => void;
}

/** Any number of a few. */
export function ChecksField<Value extends string>({
  pointer,
  label,
  hint,
  values,
  choices,
  onChange,
}: ChecksFieldProps<Value>) {
  const error = useFieldError(pointer, label);
  const id = useFieldId(pointer);
  return (
    <FieldSet legend={label} id={id} tabIndex={-1} invalid={error !== undefined}>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {error === undefined ? null : (
        <ErrorMessage id={`${id}-error`} prefix="">
          {error}
        </ErrorMessage>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <div key={choice.value}>
            <Checkbox
              checked={values.includes(choice.value)}
              invalid={error !== undefined}
              onChange={(event) => {
                onChange(
                  event.target.checked
                    ? [...values, choice.value]
                    : values.filter((value) => value !== choice.value),
                );
              }}
            >
              {choice.label}
            </Checkbox>
            {choice.hint === undefined ? null : <p className="hint choices__hint">{choice.hint}</p>}
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

/** A list of words by code as choices, in the order in which they were written down. */
export function choicesOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
): readonly Choice<Key>[] {
  const keys: Key[] = [];
  for (const key in words) keys.push(key);
  return keys.map((value) => ({ value, label: words[value] }));
}
