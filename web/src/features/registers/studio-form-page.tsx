import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { ChecksField, choicesOf, LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { HoursFields } from './hours-fields.js';
import { studioPageTexts, studioWords } from './studio-texts.js';
import { type StudioFile, useAddStudio, useChangeStudio, useStudioFile } from './studio-queries.js';

type Profile = Schemas['StudioProfileFields'];

const EMPTY: Profile = {
  name: '',
  town: '',
  address: null,
  accessNotes: null,
  contactPoint: null,
  equipment: [],
  foreignBookings: 'EACH',
};

export function AddStudioPage() {
  const texts = useTexts(studioPageTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const add = useAddStudio();
  const [profile, setProfile] = useState(EMPTY);
  return (
    <Page title={texts.add}>
      <Form
        label={texts.add}
        problem={problemOf(add.error)}
        busy={add.isPending}
        submit={texts.submit}
        onSubmit={() => {
          add.mutate(profile, {
            onSuccess: ({ id }) => {
              announce(texts.saved);
              void navigate(`/registers/studios/${id}`);
            },
          });
        }}
      >
        <ProfileFields profile={profile} onChange={setProfile} />
      </Form>
    </Page>
  );
}

export function ChangeStudioPage() {
  const { studioId = '' } = useParams();
  const texts = useTexts(studioPageTexts);
  const file = useStudioFile(studioId);
  return (
    <Page title={texts.change}>
      <Loaded query={file}>{(found) => <ChangeForm studio={found} />}</Loaded>
    </Page>
  );
}

function ChangeForm({ studio }: { readonly studio: StudioFile }) {
  const texts = useTexts(studioPageTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const change = useChangeStudio(studio.id);
  const { name, town, address, accessNotes, contactPoint, equipment, foreignBookings } = studio;
  const [profile, setProfile] = useState<Profile>({
    name,
    town,
    address,
    accessNotes,
    contactPoint,
    equipment,
    foreignBookings,
  });
  const [opening, setOpening] = useState(studio.opening);
  return (
    <Form
      label={texts.change}
      problem={problemOf(change.error)}
      busy={change.isPending}
      submit={texts.submit}
      onSubmit={() => {
        change.mutate(
          { ...profile, opening, version: studio.version },
          {
            onSuccess: () => {
              announce(texts.saved);
              void navigate(`/registers/studios/${studio.id}`);
            },
          },
        );
      }}
    >
      <ProfileFields profile={profile} onChange={setProfile} />
      <HoursFields name="opening" hours={opening} onChange={setOpening} />
    </Form>
  );
}

interface ProfileFieldsProps {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
}

function ProfileFields({ profile, onChange }: ProfileFieldsProps) {
  const texts = useTexts(studioPageTexts);
  const words = useTexts(studioWords);
  const optional = (value: string) => (value === '' ? null : value);
  return (
    <>
      <div className="form__row">
        <TextField
          pointer="/name"
          label={texts.name}
          value={profile.name}
          onChange={(name) => {
            onChange({ ...profile, name });
          }}
        />
        <TextField
          pointer="/town"
          label={texts.town}
          value={profile.town}
          onChange={(town) => {
            onChange({ ...profile, town });
          }}
        />
      </div>
      <TextField
        pointer="/address"
        label={texts.address}
        optional
        value={profile.address ?? ''}
        onChange={(value) => {
          onChange({ ...profile, address: optional(value) });
        }}
      />
      <LongTextField
        pointer="/accessNotes"
        label={texts.access}
        optional
        rows={3}
        value={profile.accessNotes ?? ''}
        onChange={(value) => {
          onChange({ ...profile, accessNotes: optional(value) });
        }}
      />
      <TextField
        pointer="/contactPoint"
        label={texts.contact}
        hint={texts.contactHint}
        optional
        value={profile.contactPoint ?? ''}
        onChange={(value) => {
          onChange({ ...profile, contactPoint: optional(value) });
        }}
      />
      <ChecksField
        pointer="/equipment"
        label={texts.equipment}
        values={profile.equipment}
        choices={choicesOf(words.equipment)}
        onChange={(equipment) => {
          onChange({ ...profile, equipment });
        }}
      />
      <RadioField
        pointer="/foreignBookings"
        label={texts.foreign}
        value={profile.foreignBookings}
        choices={choicesOf(words.foreign)}
        onChange={(value) => {
          if (value !== '') onChange({ ...profile, foreignBookings: value });
        }}
      />
    </>
  );
}
