import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { type Choice, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Panel, Section } from '../../ui/page.js';
import {
  type Case,
  type Party,
  useAddParty,
  useEndAccess,
  useParties,
  usePeople,
} from './case-queries.js';
import { CaseChild } from './case-child.js';
import { OfAge } from './own-choice.js';
import { partyTexts } from './party-texts.js';
import { useCaseContext } from './use-case-context.js';

type Role = Schemas['Role'];
type GrantedMoment = Schemas['GrantedMoment'];

export function PartiesPanel() {
  const texts = useTexts(partyTexts);
  const item = useCaseContext();
  const parties = useParties(item.id);
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Loaded query={parties}>{({ items }) => <PartyTable item={item} parties={items} />}</Loaded>
      {item.children.map((child) =>
        child.ofAge ? <OfAge key={child.childRef} item={item} child={child} /> : null,
      )}
      {item.actions.includes('add-party') ? <AddParty item={item} /> : null}
    </Panel>
  );
}

function PartyTable({
  item,
  parties,
}: {
  readonly item: Case;
  readonly parties: readonly Party[];
}) {
  const texts = useTexts(partyTexts);
  const words = useTexts(sharedWords);
  const announce = useAnnounce();
  const end = useEndAccess(item.id);
  const [leaving, setLeaving] = useState<Party | null>(null);
  const mayEnd = item.actions.includes('end-access');
  const columns: readonly Column<Party>[] = [
    {
      key: 'name',
      title: texts.name,
      sort: ({ name }) => name,
      cell: ({ name, organisation }) => (
        <>
          {name}
          <br />
          <span className="quiet">{organisation}</span>
        </>
      ),
    },
    {
      key: 'function',
      title: texts.fn,
      sort: (row) => words.roles[row.function],
      cell: (row) => words.roles[row.function],
    },
    {
      key: 'for',
      title: texts.forWhom,
      cell: ({ suspectLabel, childNumber }) =>
        childNumber === null ? (suspectLabel ?? '') : <CaseChild number={childNumber} />,
    },
    {
      key: 'since',
      title: texts.moment,
      sort: ({ openedAt }) => openedAt,
      cell: ({ moment, openedAt }) => (
        <>
          {words.moments[moment]}
          <br />
          <span className="quiet">
            {texts.since} <Moment at={openedAt} short plain />
          </span>
        </>
      ),
    },
    {
      key: 'until',
      title: texts.until,
      cell: (row) => {
        if (row.closedAt !== null) return <Moment at={row.closedAt} short plain />;
        if (!mayEnd) return texts.now;
        return (
          <Button
            purpose="subtle"
            label={texts.endOf(row.name)}
            onPress={() => {
              setLeaving(row);
            }}
          >
            {texts.end}
          </Button>
        );
      },
    },
  ];
  return (
    <>
      <DataTable caption={texts.title} columns={columns} rows={parties} rowKey={({ id }) => id} />
      <ConfirmDialog
        open={leaving !== null}
        heading={texts.endHeading}
        confirm={texts.end}
        danger
        busy={end.isPending}
        problem={problemOf(end.error)}
        onClose={() => {
          setLeaving(null);
        }}
        onConfirm={() => {
          if (leaving === null) return;
          end.mutate(leaving.id, {
            onSuccess: () => {
              announce(texts.ended);
              setLeaving(null);
            },
          });
        }}
      >
        <p>{texts.endText(leaving?.name ?? '')}</p>
      </ConfirmDialog>
    </>
  );
}

const ADDABLE: readonly Role[] = [
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];
const MOMENTS: readonly GrantedMoment[] = [
  'ASSIGNMENT',
  'COUNSEL_APPOINTED',
  'REPRESENTATION',
  'SUMMONS',
  'APPEAL',
];
const USUAL: Readonly<Partial<Record<Role, GrantedMoment>>> = {
  DEFENCE_COUNSEL: 'COUNSEL_APPOINTED',
  VICTIM_COUNSEL: 'REPRESENTATION',
  GUARDIAN_AD_LITEM: 'REPRESENTATION',
};

function AddParty({ item }: { readonly item: Case }) {
  const texts = useTexts(partyTexts);
  const words = useTexts(sharedWords);
  const announce = useAnnounce();
  const add = useAddParty(item.id);
  const [role, setRole] = useState<Role | ''>('');
  const [personId, setPersonId] = useState('');
  const [moment, setMoment] = useState<GrantedMoment | ''>('');
  const [suspectId, setSuspectId] = useState('');
  const [childRef, setChildRef] = useState('');
  const people = usePeople(role);
  const choices: readonly Choice[] = (people.data?.items ?? []).map(
    ({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }),
  );
  const defends = role === 'DEFENCE_COUNSEL';
  const assists = role === 'VICTIM_COUNSEL' || role === 'GUARDIAN_AD_LITEM';
  function save() {
    if (role === '' || moment === '') return;
    const client = {
      ...(defends && suspectId !== '' ? { suspectId } : {}),
      ...(assists && childRef !== '' ? { childRef } : {}),
    };
    add.mutate(
      { personId, function: role, moment, ...client },
      {
        onSuccess: () => {
          announce(texts.added);
          setPersonId('');
        },
      },
    );
  }
  return (
    <Section title={texts.add} level={3}>
      <Form
        label={texts.add}
        problem={problemOf(add.error)}
        busy={add.isPending}
        submit={texts.addSubmit}
        needs={{ '/moment': moment }}
        onSubmit={save}
        blockedBecause={role === '' ? texts.personFirst : undefined}
      >
        <SelectField
          pointer="/function"
          label={texts.fn}
          value={role}
          choices={ADDABLE.map((value) => ({ value, label: words.roles[value] }))}
          onChange={(value) => {
            setRole(value);
            setPersonId('');
            setMoment(value === '' ? '' : (USUAL[value] ?? 'ASSIGNMENT'));
          }}
        />
        {role === '' ? null : (
          <>
            <SelectField
              pointer="/personId"
              label={texts.person}
              value={personId}
              choices={choices}
              onChange={setPersonId}
            />
            <SelectField
              pointer="/moment"
              label={texts.moment}
              value={moment}
              choices={MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
              onChange={setMoment}
            />
          </>
        )}
        {defends ? (
          <SelectField
            pointer="/suspectId"
            label={texts.suspect}
            value={suspectId}
            choices={item.suspects.map(({ id, label }) => ({ value: id, label }))}
            onChange={setSuspectId}
          />
        ) : null}
        {assists ? (
          <SelectField
            pointer="/childRef"
            label={texts.child}
            value={childRef}
            choices={item.children
              .filter(({ ofAge }) => !ofAge)
              .map((child) => ({
                value: child.childRef,
                label: child.childNumber,
              }))}
            onChange={setChildRef}
          />
        ) : null}
      </Form>
    </Section>
  );
}
