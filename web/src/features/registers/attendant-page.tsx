import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { MissingPage } from '../../app/error-page.js';
import { useAnnounce } from '../../kernel/announce.js';
import { type Language, useLanguage, useTexts } from '../../kernel/language.js';
import { languageCodes, languageNames } from '../../kernel/language-names.js';
import { Button } from '../../ui/button.js';
import { choicesOf, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import {
  type Attendant,
  type AttendantBody,
  useAttendants,
  useEndAttendant,
  useSaveAttendant,
} from './attendant-queries.js';
import { attendantTexts, attendantWords } from './attendant-texts.js';
import { InterpreterTimesSections } from './interpreter-times.js';
import { ReasonDialog } from './reason-dialog.js';

export function AddAttendantPage() {
  const texts = useTexts(attendantTexts);
  return (
    <Page title={texts.add}>
      <AttendantForm known={null} />
    </Page>
  );
}

export function AttendantPage() {
  const { attendantId = '' } = useParams();
  const words = useTexts(attendantWords);
  const register = useAttendants();
  return (
    <Loaded query={register}>
      {({ items }) => {
        const known = items.find(({ id }) => id === attendantId);
        if (known === undefined) return <MissingPage />;
        return (
          <Page title={known.name} lead={words.kinds[known.kind]} acts={<EndAct known={known} />}>
            {known.actions.includes('change') ? <AttendantForm known={known} /> : null}
            {known.kind === 'INTERPRETER' ? (
              <InterpreterTimesSections attendantId={known.id} />
            ) : null}
          </Page>
        );
      }}
    </Loaded>
  );
}

interface Draft extends Omit<AttendantBody, 'kind' | 'languages'> {
  readonly kind: AttendantBody['kind'] | '';
  readonly languages: string;
}

const EMPTY: Draft = {
  kind: '',
  name: '',
  registerNumber: null,
  languages: '',
  organisation: null,
  region: null,
  briefedOn: null,
  validFrom: '',
  validThrough: '',
};

function draftOf(known: Attendant | null, language: Language): Draft {
  if (known === null) return EMPTY;
  const { kind, name, registerNumber, organisation, region } = known;
  const { briefedOn, validFrom, validThrough } = known;
  const languages = languageNames(known.languages, language);
  return {
    ...EMPTY,
    kind,
    name,
    registerNumber,
    organisation,
    region,
    briefedOn,
    validFrom,
    validThrough,
    languages,
  };
}

interface DaysProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function DayFields({ draft, onChange }: DaysProps) {
  const texts = useTexts(attendantTexts);
  return (
    <div className="form__row">
      <TextField
        pointer="/briefedOn"
        type="date"
        label={texts.briefed}
        hint={texts.briefedHint}
        optional
        value={draft.briefedOn ?? ''}
        onChange={(value) => {
          onChange({ briefedOn: value === '' ? null : value });
        }}
      />
      <TextField
        pointer="/validFrom"
        type="date"
        label={texts.from}
        value={draft.validFrom}
        onChange={(validFrom) => {
          onChange({ validFrom });
        }}
      />
      <TextField
        pointer="/validThrough"
        type="date"
        label={texts.until}
        value={draft.validThrough}
        onChange={(validThrough) => {
          onChange({ validThrough });
        }}
      />
    </div>
  );
}

function AttendantForm({ known }: { readonly known: Attendant | null }) {
  const texts = useTexts(attendantTexts);
  const words = useTexts(attendantWords);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const save = useSaveAttendant(known);
  const { language } = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(known, language));
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  const optional = (value: string) => (value.trim() === '' ? null : value);
  function submit() {
    const { kind, languages, ...rest } = draft;
    if (kind === '') return;
    const codes = languageCodes(languages);
    save.mutate(
      { ...rest, kind, languages: codes },
      {
        onSuccess: () => {
          announce(texts.saved);
          void navigate('/registers/attendants');
        },
      },
    );
  }
  return (
    <Form
      label={texts.change}
      problem={problemOf(save.error)}
      busy={save.isPending}
      submit={texts.submit}
      blockedBecause={draft.kind === '' ? texts.chooseKind : undefined}
      onSubmit={submit}
    >
      {known === null ? (
        <SelectField
          pointer="/kind"
          label={texts.kind}
          value={draft.kind}
          choices={choicesOf(words.kinds)}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      ) : (
        <p>{words.kinds[known.kind]}</p>
      )}
      <TextField
        pointer="/name"
        label={texts.name}
        value={draft.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextField
        pointer="/registerNumber"
        label={texts.number}
        optional={draft.kind !== 'INTERPRETER'}
        value={draft.registerNumber ?? ''}
        onChange={(value) => {
          change({ registerNumber: optional(value) });
        }}
      />
      <TextField
        pointer="/languages"
        label={texts.languages}
        hint={texts.languagesHint}
        optional={draft.kind !== 'INTERPRETER'}
        value={draft.languages}
        onChange={(languages) => {
          change({ languages });
        }}
      />
      <div className="form__row">
        <TextField
          pointer="/organisation"
          label={texts.organisation}
          optional
          value={draft.organisation ?? ''}
          onChange={(value) => {
            change({ organisation: optional(value) });
          }}
        />
        <TextField
          pointer="/region"
          label={texts.region}
          hint={texts.regionHint}
          optional
          value={draft.region ?? ''}
          onChange={(value) => {
            change({ region: optional(value) });
          }}
        />
      </div>
      <DayFields draft={draft} onChange={change} />
    </Form>
  );
}

function EndAct({ known }: { readonly known: Attendant }) {
  const texts = useTexts(attendantTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const end = useEndAttendant(known.id);
  const [open, setOpen] = useState(false);
  if (!known.actions.includes('end')) return null;
  return (
    <>
      <Button
        danger
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.end}
      </Button>
      {open ? (
        <ReasonDialog
          open
          danger
          heading={texts.endTitle}
          text={texts.endText}
          confirm={texts.endTitle}
          busy={end.isPending}
          problem={problemOf(end.error)}
          onClose={() => {
            setOpen(false);
          }}
          onConfirm={(reason) => {
            end.mutate(reason, {
              onSuccess: () => {
                announce(texts.saved);
                void navigate('/registers/attendants');
              },
            });
          }}
        />
      ) : null}
    </>
  );
}
