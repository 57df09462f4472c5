import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { type ApiProblem, asProblem, problemOf } from '../../api/problem.js';
import { fieldText } from '../../api/problem-texts/field-texts.js';
import { MissingPage } from '../../app/error-page.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { tableTexts } from './attendant-texts.js';
import { type TableName, useImport } from './table-acts.js';

type Preview = Schemas['ImportView'];

const TABLES: readonly TableName[] = ['interviewers', 'studios', 'attendants'];

export function ImportPage() {
  const { table = '' } = useParams();
  const known = TABLES.find((name) => name === table);
  return known === undefined ? <MissingPage /> : <ImportSteps table={known} />;
}

/** First a preview that names every wrong line, then the choice. */
function ImportSteps({ table }: { readonly table: TableName }) {
  const texts = useTexts(tableTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const run = useImport(table);
  const [content, setContent] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const problem = problemOf(run.error);
  function send(apply: boolean) {
    if (content === null) return;
    const skipWrong = apply && preview !== null && preview.wrong > 0;
    run.mutate(
      { content, apply, skipWrong },
      {
        onSuccess: (result) => {
          if (!result.applied) {
            setPreview(result);
            return;
          }
          announce(texts.applied(result.good));
          void navigate(`/registers/${table}`);
        },
      },
    );
  }
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <div className="stack">
        {problem === null ? null : (
          <ProblemNote problem={aboutFile(problem)}>
            {typeof problem.params.line === 'number' ? (
              <p className="flush">{`${texts.line} ${String(problem.params.line)}`}</p>
            ) : null}
            <HeadErrors errors={problem.errors} />
          </ProblemNote>
        )}
        <p>
          <label htmlFor="table-file">{texts.file}</label>
          <br />
          <input
            id="table-file"
            type="file"
            accept=".csv,text/csv"
            // A file that was mended is chosen anew under the same name.
            onClick={(event) => {
              event.currentTarget.value = '';
              setContent(null);
              setPreview(null);
            }}
            onChange={(event) => {
              const file = event.target.files?.[0];
              setPreview(null);
              setContent(null);
              run.reset();
              void file?.text().then(setContent);
            }}
          />
        </p>
        <Button
          purpose={preview === null ? 'primary' : 'secondary'}
          busy={run.isPending}
          blockedBecause={content === null ? texts.chooseFirst : undefined}
          onPress={() => {
            send(false);
          }}
        >
          {texts.preview}
        </Button>
        {preview === null ? null : (
          <PreviewSection
            preview={preview}
            busy={run.isPending}
            onApply={() => {
              send(true);
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** There is no field to correct on this page: what cannot be text at all is no table. */
function aboutFile(problem: ApiProblem): ApiProblem {
  const noText = problem.errors.some(
    ({ pointer, code }) => pointer === '/content' && code !== 'too-long',
  );
  return noText ? asProblem({ code: 'kernel.csv-not-utf8' }, problem.status) : problem;
}

interface PreviewSectionProps {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onApply: () => void;
}

interface ErrorRow {
  readonly key: string;
  readonly line: number;
  readonly field: string;
  readonly code: string;
}

function PreviewSection({ preview, busy, onApply }: PreviewSectionProps) {
  const texts = useTexts(tableTexts);
  const { language } = useLanguage();
  const rows: readonly ErrorRow[] = preview.lines.flatMap(({ line, errors }) =>
    errors.map(({ field, code }) => ({
      key: `${String(line)} ${field} ${code}`,
      line,
      field,
      code,
    })),
  );
  const errorText = (code: string) => {
    if (code === 'not-a-choice') return texts.notAChoice;
    return code === 'not-a-day' ? texts.notADay : fieldText(code, language);
  };
  const columns: readonly Column<ErrorRow>[] = [
    {
      key: 'line',
      title: texts.line,
      figures: true,
      sort: (row) => row.line,
      cell: (row) => row.line,
    },
    {
      key: 'field',
      title: texts.field,
      sort: (row) => row.field,
      cell: (row) => (row.field === '' ? texts.wholeLine : row.field),
    },
    { key: 'error', title: texts.error, cell: (row) => errorText(row.code) },
  ];
  return (
    <Section title={`${texts.good(preview.good)}, ${texts.wrong(preview.wrong)}`}>
      <p className="quiet" role="status">
        {texts.nothing} {preview.wrong === 0 ? '' : texts.fixFirst}
      </p>
      {rows.length === 0 ? null : (
        <DataTable
          caption={texts.wrongTitle}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
      {preview.good === 0 ? null : (
        <Acts>
          <Button purpose="primary" busy={busy} onPress={onApply}>
            {preview.wrong === 0 ? texts.apply : texts.applySkipping}
          </Button>
        </Acts>
      )}
    </Section>
  );
}

/** Which columns are wrong; the head is the first line. */
function HeadErrors({
  errors,
}: {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}) {
  const { language } = useLanguage();
  const about = errors.filter(({ pointer }) => pointer.startsWith('/lines/'));
  if (about.length === 0) return null;
  return (
    <ul className="bullets">
      {about.map(({ pointer, code }) => (
        <li key={pointer + code}>
          {pointer.split('/')[3] ?? ''}: {fieldText(code, language)}
        </li>
      ))}
    </ul>
  );
}
