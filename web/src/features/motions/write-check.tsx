import { type ReactNode, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ApiProblem, type FieldProblem, problemOf } from '../../api/problem.js';
import { fieldText } from '../../api/problem-texts/field-texts.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { CheckField } from '../../ui/fields.js';
import { fieldId, Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { checkTexts } from './check-texts.js';
import { MotionContentView } from './content-view.js';
import { contentOf, stepOf } from './draft.js';
import { useFieldLabel } from './field-labels.js';
import { type Motion, useFileMotion } from './motion-queries.js';
import type { DraftControl } from './use-motion-draft.js';
import { contentChange } from './content-change.js';
import { writeTexts } from './write-texts.js';

interface CheckStepProps {
  readonly motion: Motion;
  readonly control: DraftControl;
  readonly title: string;
  readonly back: ReactNode;
}

/** Step 5: what is missing, what the judge will read, and filing. */
export function CheckStep({ motion, control, title, back }: CheckStepProps) {
  const texts = useTexts(writeTexts);
  const own = useTexts(checkTexts).check;
  const announce = useAnnounce();
  const navigate = useNavigate();
  const file = useFileMotion(motion.caseId, motion.id);
  const [asking, setAsking] = useState(false);
  const refused = problemOf(file.error);
  const failed = refused ?? (control.state === 'failed' ? control.problem : null);
  const shown = useMemo(() => ofThisStep(failed), [failed]);
  const set = contentChange(control.change);
  function send() {
    file.mutate(control.version, {
      onSuccess: () => {
        announce(own.filed);
        void navigate(`/cases/${motion.caseId}/motions/${motion.id}`);
      },
      onError: () => {
        setAsking(false);
      },
    });
  }
  return (
    <Section title={title} level={3}>
      <Form
        label={title}
        kept
        scope=""
        problem={shown}
        busy={file.isPending}
        submit={own.file}
        acts={back}
        blockedBecause={control.state === 'saved' ? undefined : own.saveFirst}
        onSubmit={() => {
          setAsking(true);
        }}
      >
        <Missing missing={once([...motion.missing, ...(refused?.errors ?? [])])} />
        <CheckField
          pointer="/declarationNoIdentityData"
          label={texts.fields.declaration}
          checked={control.draft.content.declarationNoIdentityData ?? false}
          onChange={(declarationNoIdentityData) => {
            set({ declarationNoIdentityData });
          }}
        />
        <Section title={own.preview} level={4}>
          <p className="hint">{own.previewLead}</p>
          <div className="preview">
            <MotionContentView
              motion={{ ...motion, content: contentOf(control.draft) }}
              level={4}
            />
          </div>
        </Section>
      </Form>
      <ConfirmDialog
        open={asking}
        heading={own.fileAsk}
        confirm={own.file}
        busy={file.isPending}
        onConfirm={send}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{own.fileText}</p>
      </ConfirmDialog>
    </Section>
  );
}

/** What is wrong on other steps stands in the list with the way to it. */
function ofThisStep(problem: ApiProblem | null): ApiProblem | null {
  if (problem === null) return null;
  const { code, status, help, params, errors } = problem;
  return new ApiProblem({
    code,
    status,
    help,
    params,
    errors: errors.filter(({ pointer }) => stepOf(pointer) === 5),
  });
}

type Lack = Pick<FieldProblem, 'pointer' | 'code'>;

function once(lacks: readonly Lack[]): readonly Lack[] {
  return lacks.filter(
    ({ pointer, code }, index) =>
      lacks.findIndex((one) => one.pointer === pointer && one.code === code) === index,
  );
}

/** Everything filing lacks, each with the way to the field. */
function Missing({ missing }: { readonly missing: readonly Lack[] }) {
  const texts = useTexts(checkTexts).check;
  const { language } = useLanguage();
  const label = useFieldLabel();
  return (
    <Section title={texts.missingTitle} level={4}>
      {missing.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <p className="hint">{texts.missingLead}</p>
          <ul className="bullets">
            {missing.map(({ pointer, code }) => (
              <li key={`${pointer} ${code}`}>
                <Link to={`?step=${String(stepOf(pointer))}#${fieldId(pointer)}`}>
                  {label(pointer)}
                </Link>
                : {fieldText(code, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
