import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/fields.js';
import { Loaded } from '../../ui/loading.js';
import { EmptyState, Page } from '../../ui/page.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { uiTexts } from '../../ui/texts.js';
import { AccountAct } from './account-act.js';
import { type Account, useAccounts } from './account-queries.js';
import { accountTexts } from './account-texts.js';

const PAUSE_MS = 250;

/** Who can sign in: found by name, closed and opened again. */
export function AccountsPage() {
  const texts = useTexts(accountTexts);
  const [address, setAddress] = useSearchParams();
  const asked = address.get('q') ?? '';
  const [q, setQ] = useState(asked);
  const accounts = useAccounts(asked, address.get('after'));
  useEffect(() => {
    if (q.trim() === asked) return undefined;
    const timer = setTimeout(() => {
      setAddress(q.trim() === '' ? {} : { q: q.trim() }, { replace: true });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [q, asked, setAddress]);
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <search className="filters">
        <TextField pointer="/q" label={texts.search} hint={texts.hint} value={q} onChange={setQ} />
      </search>
      <Loaded query={accounts}>
        {({ items, next }) => (
          <Found items={items} next={next} q={asked} paged={address.has('after')} />
        )}
      </Loaded>
      <StateLegend title={texts.legend} states={[texts.open, texts.closed]} />
    </Page>
  );
}

interface FoundProps {
  readonly items: readonly Account[];
  readonly next: string | null;
  readonly q: string;
  readonly paged: boolean;
}

function Found({ items, next, q, paged }: FoundProps) {
  const texts = useTexts(accountTexts);
  const shared = useTexts(uiTexts);
  const columns = useColumns();
  if (items.length === 0) return <EmptyState title={texts.none}>{texts.noneNext}</EmptyState>;
  const at = (part: Readonly<Record<string, string>>) =>
    `/accounts?${new URLSearchParams({ ...(q === '' ? {} : { q }), ...part }).toString()}`;
  return (
    <>
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        whole
      />
      <div className="acts">
        {paged ? <ButtonLink to={at({})}>{shared.first}</ButtonLink> : null}
        {next === null ? null : <ButtonLink to={at({ after: next })}>{shared.next}</ButtonLink>}
      </div>
    </>
  );
}

function useColumns(): readonly Column<Account>[] {
  const texts = useTexts(accountTexts);
  const words = useTexts(sharedWords);
  return [
    { key: 'name', title: texts.name, cell: ({ name }) => name },
    { key: 'login', title: texts.login, cell: ({ login }) => login },
    { key: 'organisation', title: texts.organisation, cell: ({ organisation }) => organisation },
    {
      key: 'roles',
      title: texts.roles,
      cell: ({ roles }) => roles.map((role) => words.roles[role]).join(', '),
    },
    {
      key: 'state',
      title: texts.state,
      cell: ({ disabledAt }) => (
        <StateTag state={disabledAt === null ? texts.open : texts.closed} />
      ),
    },
    { key: 'act', title: texts.act, cell: (account) => <AccountAct account={account} /> },
  ];
}
