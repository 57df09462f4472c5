import { useState } from 'react';
import { API_BASE, type Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatDay } from '../../kernel/time.js';
import { SelectField } from '../../ui/fields.js';
import { FileField } from '../../ui/file-field.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loading.js';
import {
  type EvidenceFile,
  type EvidenceOf,
  useAddEvidence,
  useEvidence,
  useWithdrawEvidence,
} from './evidence-queries.js';
import { evidenceTexts } from './evidence-texts.js';
import { ReasonAct } from './reason-act.js';

type Kind = Schemas['EvidenceKind'];

const KINDS: Readonly<Record<EvidenceOf['owner'], readonly Kind[]>> = {
  certificates: ['DIPLOMA', 'REGISTRATION', 'ASSESSMENT', 'OTHER'],
  inspections: [
    'INTERVIEW_ROOM',
    'CONTROL_ROOM',
    'WAITING_ROOM',
    'ENTRANCE',
    'EQUIPMENT',
    'REPORT',
    'OTHER',
  ],
};

/** The files a paper rests on; asked for when somebody opens them, for each reading is recorded. */
export function EvidenceSection({ of }: { readonly of: EvidenceOf }) {
  const texts = useTexts(evidenceTexts);
  const [open, setOpen] = useState(false);
  const evidence = useEvidence(of, open);
  return (
    <details
      className="legend"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{texts.title}</summary>
      {open ? (
        <Loaded query={evidence}>
          {({ items, actions }) => (
            <div className="stack">
              {items.length === 0 ? <p className="quiet">{texts.none}</p> : null}
              <ul className="bullets">
                {items.map((file) => (
                  <li key={file.id}>
                    <EvidenceLine file={file} />
                  </li>
                ))}
              </ul>
              {actions.includes('add') ? <AddForm of={of} /> : null}
            </div>
          )}
        </Loaded>
      ) : null}
    </details>
  );
}

function EvidenceLine({ file }: { readonly file: EvidenceFile }) {
  const texts = useTexts(evidenceTexts);
  const withdraw = useWithdrawEvidence(file.id);
  const { language } = useLanguage();
  const day = formatDay(dayOf(new Date(file.addedAt)), language, false);
  return (
    <>
      <a href={`${API_BASE}/evidence/${file.id}/file`} download>
        {texts.fetch(texts.kinds[file.kind], day)}
      </a>{' '}
      <span className="quiet">
        ({file.format}, {texts.addedBy(file.addedBy, day)}
        {file.virusScan === 'CLEAN' ? '' : `; ${texts.unscanned}`}
        {file.withdrawReason === null ? '' : `; ${texts.withdrawn(file.withdrawReason)}`})
      </span>
      {file.actions.includes('withdraw') ? (
        <ReasonAct
          danger
          act={texts.withdraw}
          text={texts.withdrawText}
          done={texts.taken}
          mutation={withdraw}
        />
      ) : null}
    </>
  );
}

function AddForm({ of }: { readonly of: EvidenceOf }) {
  const texts = useTexts(evidenceTexts);
  const announce = useAnnounce();
  const add = useAddEvidence(of);
  const [kind, setKind] = useState<Kind | ''>(KINDS[of.owner][0] ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [round, setRound] = useState(0);
  return (
    <Form
      minor
      label={texts.add}
      scope={of.id}
      problem={problemOf(add.error)}
      busy={add.isPending}
      submit={texts.add}
      blockedBecause={file === null || kind === '' ? texts.fileHint : undefined}
      onSubmit={() => {
        if (file === null || kind === '') return;
        add.mutate(
          { file, kind },
          {
            onSuccess: () => {
              announce(texts.added);
              setFile(null);
              setRound(round + 1);
            },
          },
        );
      }}
    >
      <SelectField
        pointer="/kind"
        label={texts.kind}
        value={kind}
        choices={KINDS[of.owner].map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={setKind}
      />
      <FileField
        key={round}
        pointer="/file"
        label={texts.file}
        hint={texts.fileHint}
        accept="application/pdf,image/png,image/jpeg"
        note={
          file === null
            ? undefined
            : texts.chosen((file.size / 1_048_576).toFixed(1).replace('.', ','))
        }
        onChange={setFile}
      />
    </Form>
  );
}
