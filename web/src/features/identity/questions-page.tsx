import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useTexts } from '../../kernel/language.js';
import { LongTextField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { registerChildTexts } from '../cases/register-child-texts.js';
import { questionTexts } from './question-texts.js';
import { useCompareNumbers, useSearchDouble } from './vault-queries.js';
import { vaultTexts } from './vault-texts.js';

const SHORTEST_REASON = 20;
const NOBODY = { givenName: '', prefix: '', surname: '', dateOfBirth: '', bsn: '' };

/** Narrow questions of a data steward. */
export function QuestionsPage() {
  const texts = useTexts(questionTexts);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Compare />
      <Search />
    </Page>
  );
}

function Compare() {
  const texts = useTexts(questionTexts);
  const shared = useTexts(vaultTexts);
  const compare = useCompareNumbers();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [reason, setReason] = useState('');
  const blocked =
    first.trim() === '' || second.trim() === ''
      ? texts.needsNumbers
      : reason.trim().length < SHORTEST_REASON
        ? shared.reasonShort
        : undefined;
  return (
    <Section title={texts.compare}>
      <Form
        label={texts.compare}
        problem={problemOf(compare.error)}
        busy={compare.isPending}
        submit={texts.ask}
        blockedBecause={blocked}
        onSubmit={() => {
          compare.mutate({ first, second, reason });
        }}
      >
        <TextField pointer="/first" label={texts.first} value={first} onChange={setFirst} />
        <TextField pointer="/second" label={texts.second} value={second} onChange={setSecond} />
        <LongTextField
          pointer="/compare-reason"
          label={shared.reason}
          hint={shared.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </Form>
      <p role="status">
        {compare.data === undefined ? null : compare.data.sameChild ? texts.same : texts.different}
      </p>
    </Section>
  );
}

function Search() {
  const texts = useTexts(questionTexts);
  const shared = useTexts(vaultTexts);
  const known = useTexts(registerChildTexts);
  const search = useSearchDouble();
  const [who, setWho] = useState(NOBODY);
  const [reason, setReason] = useState('');
  const part = (name: keyof typeof NOBODY, label: string, type: 'text' | 'date' = 'text') => (
    <TextField
      pointer={`/${name}`}
      optional
      label={label}
      type={type}
      value={who[name]}
      onChange={(text) => {
        setWho((before) => ({ ...before, [name]: text }));
      }}
    />
  );
  const named = [who.givenName, who.surname, who.dateOfBirth].every((text) => text.trim() !== '');
  const blocked =
    !named && who.bsn.trim() === ''
      ? texts.needsData
      : reason.trim().length < SHORTEST_REASON
        ? shared.reasonShort
        : undefined;
  function ask() {
    const { dateOfBirth, ...rest } = who;
    search.mutate({ ...rest, reason, ...(dateOfBirth === '' ? {} : { dateOfBirth }) });
  }
  return (
    <Section title={texts.search}>
      <p className="quiet">{texts.searchHint}</p>
      <Form
        label={texts.search}
        problem={problemOf(search.error)}
        busy={search.isPending}
        submit={texts.ask}
        blockedBecause={blocked}
        onSubmit={ask}
      >
        {part('givenName', texts.givenName)}
        {part('prefix', known.prefix)}
        {part('surname', known.surname)}
        {part('dateOfBirth', known.dateOfBirth, 'date')}
        {part('bsn', known.bsn)}
        <LongTextField
          pointer="/reason"
          label={shared.reason}
          hint={shared.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </Form>
      <p role="status">{search.data === undefined ? null : texts.hits(search.data.hits)}</p>
    </Section>
  );
}
