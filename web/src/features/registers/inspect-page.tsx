import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { LongTextField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Note } from '../../ui/problem-note.js';
import { studioPageTexts } from './studio-texts.js';
import { useChecklist, useInspect, useStudioFile } from './studio-queries.js';

type Checklist = Schemas['ChecklistView'];
type Answers = Readonly<Partial<Record<string, 'yes' | 'no'>>>;

/** The inspection form, in the version that counts today. */
export function InspectPage() {
  const { studioId = '' } = useParams();
  const texts = useTexts(studioPageTexts);
  const checklist = useChecklist();
  const studio = useStudioFile(studioId);
  return (
    <Page
      title={studio.data === undefined ? texts.inspect : `${texts.inspect}: ${studio.data.name}`}
      lead={texts.inspectLead}
    >
      <Loaded query={studio}>
        {({ actions }) =>
          actions.includes('inspect') ? (
            <Loaded query={checklist}>
              {(found) => <InspectForm studioId={studioId} checklist={found} />}
            </Loaded>
          ) : (
            <Note title={texts.inspectNotYours} level={2}>
              <p>{texts.inspectNotYoursNext}</p>
            </Note>
          )
        }
      </Loaded>
    </Page>
  );
}

interface InspectFormProps {
  readonly studioId: string;
  readonly checklist: Checklist;
}

function InspectForm({ studioId, checklist }: InspectFormProps) {
  const texts = useTexts(studioPageTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const inspect = useInspect(studioId);
  const [answers, setAnswers] = useState<Answers>({});
  const [remarks, setRemarks] = useState<Readonly<Partial<Record<string, string>>>>({});
  const [inspectedOn, setInspectedOn] = useState('');
  const [inspector, setInspector] = useState('');
  const [remark, setRemark] = useState('');
  const [validThrough, setValidThrough] = useState('');
  const open = checklist.items.some(({ code }) => answers[code] === undefined);
  function save() {
    inspect.mutate(
      {
        inspectedOn,
        inspector,
        remarks: remark.trim() === '' ? null : remark,
        validThrough: validThrough === '' ? null : validThrough,
        checklistVersion: checklist.version,
        answers: checklist.items.map(({ code }) => {
          const why = remarks[code]?.trim() ?? '';
          return {
            code,
            answer: answers[code] === 'yes',
            remark: answers[code] === 'no' && why !== '' ? why : null,
          };
        }),
      },
      {
        onSuccess: ({ passed }) => {
          announce(passed ? texts.inspectedPass : texts.inspectedFail);
          void navigate(`/registers/studios/${studioId}`);
        },
      },
    );
  }
  return (
    <Form
      label={texts.inspect}
      problem={problemOf(inspect.error)}
      busy={inspect.isPending}
      submit={texts.submitInspection}
      blockedBecause={open ? texts.answerAll : undefined}
      onSubmit={save}
    >
      <LegalNote>{texts.checklistRule}</LegalNote>
      <p className="quiet">{texts.photos}</p>
      <div className="form__row">
        <TextField
          pointer="/inspectedOn"
          type="date"
          label={texts.inspectedOn}
          value={inspectedOn}
          onChange={setInspectedOn}
        />
        <TextField
          pointer="/inspector"
          label={texts.inspector}
          hint={texts.inspectorHint}
          value={inspector}
          onChange={setInspector}
        />
      </div>
      {checklist.items.map((item) => {
        const label = language === 'nl' ? item.labelNl : item.labelEn;
        return (
          <div key={item.code} className="stack">
            <RadioField
              pointer={`/answers/${item.code}`}
              label={item.required ? `${label} (${texts.required})` : label}
              value={answers[item.code] ?? ''}
              choices={[
                { value: 'yes', label: texts.yes },
                { value: 'no', label: texts.no },
              ]}
              onChange={(value) => {
                if (value !== '') setAnswers((now) => ({ ...now, [item.code]: value }));
              }}
            />
            {answers[item.code] === 'no' ? (
              <TextField
                pointer={`/answers/${item.code}/remark`}
                label={`${label}: ${texts.remark}`}
                value={remarks[item.code] ?? ''}
                onChange={(value) => {
                  setRemarks((now) => ({ ...now, [item.code]: value }));
                }}
              />
            ) : null}
          </div>
        );
      })}
      <LongTextField
        pointer="/remarks"
        label={texts.remarks}
        optional
        rows={3}
        value={remark}
        onChange={setRemark}
      />
      <TextField
        pointer="/validThrough"
        type="date"
        label={texts.validThrough}
        hint={texts.validThroughHint}
        optional
        value={validThrough}
        onChange={setValidThrough}
      />
    </Form>
  );
}
