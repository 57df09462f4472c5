import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api, type Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatInstant, instantFromLocal } from '../../kernel/time.js';
import { sharedWords } from '../../kernel/words.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Panel } from '../../ui/page.js';
import { useParties, useRefreshCase } from '../cases/case-queries.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { useDocuments } from '../documents/document-queries.js';
import { useHearings } from '../hearings/hearing-queries.js';
import { attachable } from './attachable.js';
import { choicesOf } from './choices.js';
import { entryTexts } from './entry-texts.js';

const APPLICANTS: readonly string[] = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
];

interface Entry {
  readonly childRef: string;
  readonly applicantId: string;
  readonly way: Schemas['EntryWay'] | '';
  readonly receivedAt: string;
  readonly documentId: string;
  readonly hearingId: string;
}

/** The clerk enters what came on paper or was asked aloud; the form itself follows. */
export function EnterMotionPanel() {
  const texts = useTexts(entryTexts);
  const item = useCaseContext();
  const navigate = useNavigate();
  const enter = useEnter(item.id);
  const [only] = item.children;
  const [entry, setEntry] = useState<Entry>({
    childRef: item.children.length === 1 ? (only?.childRef ?? '') : '',
    applicantId: '',
    way: '',
    receivedAt: '',
    documentId: '',
    hearingId: '',
  });
  const set = (part: Partial<Entry>) => {
    setEntry({ ...entry, ...part });
  };
  const { way } = entry;
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Form
        label={texts.title}
        problem={problemOf(enter.error)}
        busy={enter.isPending}
        submit={texts.submit}
        blockedBecause={
          way === '' || entry.childRef === '' || entry.applicantId === ''
            ? texts.chooseFirst
            : undefined
        }
        onSubmit={() => {
          if (way === '') return;
          enter.mutate(
            { ...entry, way },
            {
              onSuccess: ({ id }) => {
                void navigate(`/cases/${item.id}/motions/${id}/write`, { replace: true });
              },
            },
          );
        }}
      >
        <RadioField
          pointer="/childRef"
          label={texts.child}
          value={entry.childRef}
          onChange={(childRef) => {
            set({ childRef });
          }}
          choices={item.children.map(({ childRef: value, childNumber: label }) => ({
            value,
            label,
          }))}
        />
        <Applicant caseId={item.id} entry={entry} set={set} />
        <Source caseId={item.id} entry={entry} set={set} />
      </Form>
    </Panel>
  );
}

interface PartProps {
  readonly caseId: string;
  readonly entry: Entry;
  readonly set: (part: Partial<Entry>) => void;
}

function Applicant({ caseId, entry, set }: PartProps) {
  const texts = useTexts(entryTexts);
  const words = useTexts(sharedWords);
  const { data } = useParties(caseId);
  const known = (data?.items ?? []).filter(
    (one) => one.closedAt === null && APPLICANTS.includes(one.function),
  );
  return (
    <SelectField
      pointer="/applicantId"
      label={texts.applicant}
      value={entry.applicantId}
      choices={known.map((one) => ({
        value: one.personId,
        label: `${one.name}, ${words.roles[one.function]}`,
      }))}
      onChange={(applicantId) => {
        set({ applicantId });
      }}
    />
  );
}

function Source({ caseId, entry, set }: PartProps) {
  const texts = useTexts(entryTexts);
  const { language } = useLanguage();
  const documents = useDocuments(caseId).data?.items ?? [];
  const hearings = useHearings(caseId).data?.items ?? [];
  return (
    <>
      <RadioField
        pointer="/way"
        label={texts.way}
        value={entry.way}
        choices={choicesOf(texts.ways)}
        onChange={(way) => {
          set({ way, hearingId: '' });
        }}
      />
      <TextField
        pointer="/receivedAt"
        label={texts.receivedAt}
        hint={texts.receivedHint}
        type="datetime-local"
        value={entry.receivedAt}
        onChange={(receivedAt) => {
          set({ receivedAt });
        }}
      />
      {entry.way === 'ORAL' ? (
        <SelectField
          pointer="/hearingId"
          label={texts.hearing}
          value={entry.hearingId}
          choices={hearings.map(({ id, startsAt }) => ({
            value: id,
            label: formatInstant(startsAt, language),
          }))}
          onChange={(hearingId) => {
            set({ hearingId });
          }}
        />
      ) : null}
      <SelectField
        pointer="/documentId"
        label={texts.document}
        hint={texts.documentHint}
        optional={entry.way === 'ORAL'}
        value={entry.documentId}
        choices={attachable(documents, texts.beingChecked)}
        onChange={(documentId) => {
          set({ documentId });
        }}
      />
      <p>
        <Link to={`/cases/${caseId}/documents/new`}>{texts.bring}</Link>
      </p>
    </>
  );
}

function useEnter(caseId: string) {
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (entry: Entry & { readonly way: Schemas['EntryWay'] }) =>
      answer(
        api.POST('/cases/{caseId}/entered-motions', {
          params: { path: { caseId } },
          body: {
            childRef: entry.childRef,
            applicantId: entry.applicantId,
            way: entry.way,
            receivedAt: instantFromLocal(entry.receivedAt) ?? entry.receivedAt,
            ...(entry.documentId === '' ? {} : { documentId: entry.documentId }),
            ...(entry.hearingId === '' ? {} : { hearingId: entry.hearingId }),
          },
        }),
      ),
    onSuccess: refresh,
  });
}
