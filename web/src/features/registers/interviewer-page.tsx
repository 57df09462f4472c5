import { useParams } from 'react-router';
import { useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Facts, Page, Section } from '../../ui/page.js';
import { AbsenceSection } from './absence-section.js';
import { CertificateSection } from './certificate-section.js';
import { PrintButton } from './filter-bar.js';
import { type InterviewerFile, useInterviewer, useMyFile } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';
import './registers.css';
import { TrainingSection } from './training-section.js';

/** The file of one interviewer: papers, practice, absences and hours. */
export function InterviewerPage() {
  const { personId = '' } = useParams();
  const file = useInterviewer(personId);
  const texts = useTexts(registerTexts).file;
  return (
    <Loaded query={file}>
      {(found) => (
        <Page
          title={texts.title(found.staffNumber ?? '–')}
          lead={found.name}
          wide
          acts={
            <>
              <ButtonLink to="/registers/interviewers">{texts.back}</ButtonLink>
              <PrintButton />
            </>
          }
        >
          <FileSections file={found} />
        </Page>
      )}
    </Loaded>
  );
}

export function MyFilePage() {
  const file = useMyFile();
  const texts = useTexts(registerTexts).file;
  return (
    <Page title={texts.mine} lead={texts.mineLead} wide acts={<PrintButton />}>
      <Loaded query={file}>{(found) => <FileSections file={found} />}</Loaded>
    </Page>
  );
}

function FileSections({ file }: { readonly file: InterviewerFile }) {
  return (
    <div className="stack">
      <PersonSection file={file} />
      <CertificateSection file={file} />
      <TrainingSection file={file} />
      <AbsenceSection file={file} />
      <HoursSection file={file} />
    </div>
  );
}

function PersonSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const { organisation, region, sex, baseTown, heldLastYear, norms, shortfalls } = file;
  return (
    <Section title={texts.person}>
      <Facts
        items={[
          [texts.organisation, organisation],
          [texts.region, region ?? texts.unknown],
          [texts.base, baseTown ?? texts.unknown],
          [texts.sex, sex === null ? texts.unknown : words.sexes[sex]],
          [texts.held, texts.heldOf(heldLastYear, norms.interviewsAYear)],
          [
            texts.shortfalls,
            shortfalls.length === 0
              ? texts.none
              : shortfalls.map((one) => words.shortfalls[one]).join(', '),
          ],
        ]}
      />
    </Section>
  );
}

function HoursSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const days = words.weekdays.flatMap((day, index) => {
    const spans = file.working.filter(({ weekday }) => weekday === index + 1);
    return spans.length === 0
      ? []
      : [[day, spans.map(({ from, to }) => `${from}–${to}`).join(', ')] as const];
  });
  return (
    <Section
      title={texts.hours}
      acts={
        file.actions.includes('set-hours') ? (
          <ButtonLink to={`/registers/interviewers/${file.id}/hours`}>
            {texts.changeHours}
          </ButtonLink>
        ) : undefined
      }
    >
      {days.length === 0 ? <p className="quiet">{texts.noHours}</p> : <Facts items={days} />}
    </Section>
  );
}
