import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, done } from '../../api/client.js';
import { useAnnounce } from '../../kernel/announce.js';
import { dictionary, useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';

const addressTexts = dictionary(
  {
    title: 'Agenda op telefoon of computer',
    lead: 'Een geheim adres waarmee uw agenda uw verhoren toont: tijd en plaats, niets over een kind. Wie het adres heeft, kan meelezen.',
    make: 'Adres maken',
    renew: 'Nieuw adres maken',
    address: 'Adres, wordt één keer getoond',
    made: 'Het adres is gemaakt. Een eerder adres werkt niet meer.',
    live: 'Er is een adres in gebruik sinds',
    revoke: 'Adres intrekken',
    revoked: 'Het adres werkt niet meer.',
  },
  {
    title: 'Calendar on phone or computer',
    lead: 'A secret address with which your calendar shows your interviews: time and place, nothing about a child. Whoever has the address can read along.',
    make: 'Make address',
    renew: 'Make a new address',
    address: 'Address, shown once',
    made: 'The address is made. An earlier one no longer works.',
    live: 'An address is in use since',
    revoke: 'Revoke address',
    revoked: 'The address no longer works.',
  },
);

const KEY = ['calendar-feeds'];

/** The secret address of the caller's own calendar. */
export function CalendarAddress() {
  const texts = useTexts(addressTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const [address, setAddress] = useState('');
  const refresh = () => client.invalidateQueries({ queryKey: KEY });
  const feeds = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/calendar-feeds')) });
  const make = useMutation({
    mutationFn: () => answer(api.POST('/calendar-feeds')),
    onSuccess: (made) => {
      setAddress(made.address);
      announce(texts.made);
      return refresh();
    },
  });
  const revoke = useMutation({
    mutationFn: (feedId: string) =>
      done(api.DELETE('/calendar-feeds/{feedId}', { params: { path: { feedId } } })),
    onSuccess: () => {
      setAddress('');
      announce(texts.revoked);
      return refresh();
    },
  });
  const live = feeds.data?.items.find(({ revokedAt }) => revokedAt === null);
  return (
    <Section title={texts.title} level={2}>
      <p className="quiet">{texts.lead}</p>
      {live === undefined ? null : (
        <p>
          {texts.live} <Moment at={live.createdAt} short />
        </p>
      )}
      {address === '' ? null : (
        <TextField
          pointer="/address"
          label={texts.address}
          value={address}
          onChange={() => undefined}
        />
      )}
      <Acts>
        <Button
          busy={make.isPending}
          onPress={() => {
            make.mutate();
          }}
        >
          {live === undefined ? texts.make : texts.renew}
        </Button>
        {live === undefined ? null : (
          <Button
            purpose="subtle"
            busy={revoke.isPending}
            onPress={() => {
              revoke.mutate(live.id);
            }}
          >
            {texts.revoke}
          </Button>
        )}
      </Acts>
    </Section>
  );
}
