import { useTexts } from '../../kernel/language.js';
import { Button } from '../../ui/button.js';
import { type Choice, SelectField, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import {
  EMPTY_RELATIVE,
  type IdentityDraft,
  type RelativeDraft,
  type RelativeRole,
} from './child-identity.js';
import { registerChildTexts } from './register-child-texts.js';

interface IdentityFieldsProps {
  readonly draft: IdentityDraft;
  readonly onChange: (draft: IdentityDraft) => void;
  /** Where the fields stand in what is sent. */
  readonly at?: string;
  /** Nothing has to be filled in: what stays empty is left out. */
  readonly partial?: boolean;
}

type TextKey = Exclude<keyof IdentityDraft, 'parents' | 'siblings'>;

/** Everything that goes into the vault, in the order in which one asks it. */
export function IdentityFields({
  draft,
  onChange,
  at = '/identity',
  partial = false,
}: IdentityFieldsProps) {
  const texts = useTexts(registerChildTexts);
  const bind = (key: TextKey) => ({
    value: draft[key],
    onChange: (value: string) => {
      onChange({ ...draft, [key]: value });
    },
  });
  return (
    <>
      <Section title={texts.who} level={3}>
        <TextField
          pointer={`${at}/callName`}
          label={texts.callName}
          optional={partial}
          {...bind('callName')}
        />
        <TextField
          pointer={`${at}/givenNames`}
          label={texts.givenNames}
          hint={texts.givenNamesHint}
          optional={partial}
          {...bind('givenNames')}
        />
        <div className="form__row">
          <TextField pointer={`${at}/prefix`} label={texts.prefix} optional {...bind('prefix')} />
          <TextField
            pointer={`${at}/surname`}
            label={texts.surname}
            optional={partial}
            {...bind('surname')}
          />
        </div>
        <TextField
          pointer={`${at}/dateOfBirth`}
          type="date"
          label={texts.dateOfBirth}
          hint={partial ? undefined : texts.dateOfBirthHint}
          optional={partial}
          {...bind('dateOfBirth')}
        />
        <TextField
          pointer={`${at}/placeOfBirth`}
          label={texts.placeOfBirth}
          optional
          {...bind('placeOfBirth')}
        />
        <TextField
          pointer={`${at}/bsn`}
          label={texts.bsn}
          hint={texts.bsnHint}
          optional
          inputMode="numeric"
          {...bind('bsn')}
        />
      </Section>
      <Whereabouts at={at} bind={bind} />
      <Section title={texts.known} level={3}>
        <p className="hint">
          {texts.knownHint} {texts.listHint}
        </p>
        <TextField
          pointer={`${at}/nicknames`}
          label={texts.nicknames}
          optional
          {...bind('nicknames')}
        />
        <TextField pointer={`${at}/handles`} label={texts.handles} optional {...bind('handles')} />
        <TextField pointer={`${at}/phones`} label={texts.phones} optional {...bind('phones')} />
        <TextField pointer={`${at}/emails`} label={texts.emails} optional {...bind('emails')} />
      </Section>
      <Relatives
        title={texts.parents}
        at={`${at}/parents`}
        add={texts.addParent}
        relatives={draft.parents}
        onChange={(parents) => {
          onChange({ ...draft, parents });
        }}
      />
      <Relatives
        title={texts.siblings}
        at={`${at}/siblings`}
        add={texts.addSibling}
        relatives={draft.siblings}
        onChange={(siblings) => {
          onChange({ ...draft, siblings });
        }}
      />
    </>
  );
}

interface WhereaboutsProps {
  readonly at: string;
  readonly bind: (key: TextKey) => {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };
}

function Whereabouts({ at, bind }: WhereaboutsProps) {
  const texts = useTexts(registerChildTexts);
  return (
    <>
      <Section title={texts.address} level={3}>
        <TextField
          pointer={`${at}/address/street`}
          label={texts.street}
          optional
          {...bind('street')}
        />
        <div className="form__row">
          <TextField
            pointer={`${at}/address/number`}
            label={texts.number}
            optional
            {...bind('number')}
          />
          <TextField
            pointer={`${at}/address/addition`}
            label={texts.addition}
            optional
            {...bind('addition')}
          />
        </div>
        <div className="form__row">
          <TextField
            pointer={`${at}/address/postcode`}
            label={texts.postcode}
            optional
            {...bind('postcode')}
          />
          <TextField pointer={`${at}/address/town`} label={texts.town} optional {...bind('town')} />
        </div>
      </Section>
      <Section title={texts.school} level={3}>
        <div className="form__row">
          <TextField
            pointer={`${at}/school/name`}
            label={texts.schoolName}
            optional
            {...bind('schoolName')}
          />
          <TextField
            pointer={`${at}/school/class`}
            label={texts.schoolClass}
            optional
            {...bind('schoolClass')}
          />
        </div>
      </Section>
    </>
  );
}

interface RelativesProps {
  readonly title: string;
  readonly at: string;
  readonly add: string;
  readonly relatives: readonly RelativeDraft[];
  readonly onChange: (relatives: readonly RelativeDraft[]) => void;
}

function Relatives({ title, at, add, relatives, onChange }: RelativesProps) {
  return (
    <Section title={title} level={3}>
      {relatives.map((relative, index) => (
        <Relative
          key={index}
          at={`${at}/${String(index)}`}
          position={index + 1}
          relative={relative}
          onChange={(changed) => {
            onChange(relatives.map((kept, place) => (place === index ? changed : kept)));
          }}
          onRemove={() => {
            onChange(relatives.filter((_, place) => place !== index));
          }}
        />
      ))}
      <Button
        onPress={() => {
          onChange([...relatives, EMPTY_RELATIVE]);
        }}
      >
        {add}
      </Button>
    </Section>
  );
}

interface RelativeProps {
  readonly at: string;
  readonly position: number;
  readonly relative: RelativeDraft;
  readonly onChange: (relative: RelativeDraft) => void;
  readonly onRemove: () => void;
}

function Relative({ at, position, relative, onChange, onRemove }: RelativeProps) {
  const texts = useTexts(registerChildTexts);
  const roles: Choice<RelativeRole>[] = [];
  for (const value in texts.relatives)
    if (isRole(value, texts.relatives)) roles.push({ value, label: texts.relatives[value] });
  const bind = (key: 'givenName' | 'prefix' | 'surname') => ({
    value: relative[key],
    onChange: (value: string) => {
      onChange({ ...relative, [key]: value });
    },
  });
  return (
    <fieldset className="group">
      <legend className="ams-visually-hidden">{texts.relative(position)}</legend>
      <div className="form__row">
        <SelectField
          pointer={`${at}/role`}
          label={texts.role}
          value={relative.role}
          choices={roles}
          onChange={(role) => {
            onChange({ ...relative, role });
          }}
        />
        <TextField pointer={`${at}/givenName`} label={texts.givenName} {...bind('givenName')} />
        <TextField pointer={`${at}/prefix`} label={texts.prefix} optional {...bind('prefix')} />
        <TextField pointer={`${at}/surname`} label={texts.surname} {...bind('surname')} />
      </div>
      <Button purpose="subtle" label={texts.removeRelative(position)} onPress={onRemove}>
        {texts.removeRelative(position)}
      </Button>
    </fieldset>
  );
}

function isRole(
  value: string,
  roles: Readonly<Record<RelativeRole, string>>,
): value is RelativeRole {
  return value in roles;
}
