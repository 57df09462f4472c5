import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatBytes } from '../../kernel/numbers.js';
import { FileField } from '../../ui/file-field.js';
import { Form } from '../../ui/form.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { AboutFields, type AboutProps } from './about-fields.js';
import { isReviewer } from './document-queries.js';
import { documentTexts } from './document-texts.js';
import { useFileUpload } from './use-file-upload.js';

const KINDS_OF_FILES =
  '.txt,.docx,.pdf,.eml,.png,.jpg,.jpeg,text/plain,application/pdf,message/rfc822,image/png,image/jpeg';

/** A document as a file; its name stays on the computer it came from. */
export function EnterFile({
  about,
  onAbout,
  onEntered,
}: AboutProps & {
  /** What follows; without it the reader goes to the document. */
  readonly onEntered?: (id: string) => void;
}) {
  const texts = useTexts(documentTexts).enter;
  const { language } = useLanguage();
  const item = useCaseContext();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { send, phase, share, problem } = useFileUpload(item.id);
  const { kind, title } = about;
  const [file, setFile] = useState<File | null>(null);
  return (
    <Form
      label={texts.asFile}
      problem={problem}
      busy={phase !== 'idle'}
      submit={texts.submitFile}
      needs={{ '/kind': kind, '/file': file === null ? '' : 'chosen' }}
      onSubmit={() => {
        if (file === null || kind === '') return;
        void send({ kind, title, file }).then((id) => {
          if (id === undefined) return;
          announce(isReviewer(item) ? texts.entered : texts.brought);
          if (onEntered === undefined) void navigate(`/cases/${item.id}/documents/${id}`);
          else onEntered(id);
        });
      }}
    >
      <AboutFields about={about} onAbout={onAbout} />
      <FileField
        pointer="/file"
        label={texts.file}
        hint={texts.fileHint}
        accept={KINDS_OF_FILES}
        note={file === null ? undefined : formatBytes(file.size, language)}
        onChange={setFile}
      />
      {phase === 'idle' ? null : (
        <div role="status">
          <p>{phase === 'reading' ? texts.reading : texts.sending}</p>
          <progress className="progress" max={1} value={share} aria-label={texts.sending} />
        </div>
      )}
    </Form>
  );
}
