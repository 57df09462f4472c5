import { useTexts } from '../../kernel/language.js';
import { formatPosition } from '../../kernel/time.js';
import { Acts } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { ProposeEdits } from './propose-edits.js';
import { ReasonAct } from '../registers/reason-act.js';
import type { Recording } from './recording-queries.js';
import {
  type RecordingVersion,
  type ShownEdit,
  useAnswerEdits,
  useVersions,
} from './version-queries.js';
import { type VersionsTexts, versionsTexts } from './versions-texts.js';

/** The chain from the original on: what each version leaves out, why, and what each party said of it. */
export function Versions({ recording }: { readonly recording: Recording }) {
  const texts = useTexts(versionsTexts);
  const { id, caseId } = recording;
  return (
    <Section title={texts.title} level={3}>
      <p>{texts.lead}</p>
      <Loaded query={useVersions(caseId, id)}>
        {({ items, shownAs, parties, mayPropose, originalSha256 }) => {
          const shown = items.find((one) => one.id === shownAs);
          return (
            <>
              <p>
                <strong>
                  {shown === undefined ? youSee(texts, recording) : youSeeEdited(texts, shown)}
                </strong>
              </p>
              {items.length === 0 ? <p>{texts.original}</p> : null}
              {items.length === 0 || originalSha256 === null ? null : (
                <p className="quiet">
                  {texts.originalHash} <code className="checksum">{originalSha256}</code>
                </p>
              )}
              {items.map((version) => (
                <Version key={version.id} caseId={caseId} version={version} parties={parties} />
              ))}
              {mayPropose ? <ProposeEdits caseId={caseId} recordingId={id} /> : null}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** What an official, the side of the child or the interviewer gets to see, who are shown all of it. */
function youSee(texts: VersionsTexts, { shownHow }: Recording): string {
  if (shownHow === 'RENDITION') return texts.youPlayable;
  return shownHow === 'RENDERING' || shownHow === 'NOT' ? texts.youNothing : texts.youOriginal;
}

function youSeeEdited(texts: VersionsTexts, { number, kept }: RecordingVersion): string {
  const there = kept === 'BY_SENDING' || kept === 'RENDERED';
  return there ? texts.youEdited(number) : texts.youNotYet(number);
}

interface VersionProps {
  readonly caseId: string;
  readonly version: RecordingVersion;
  readonly parties: number;
}

function Version({ caseId, version, parties }: VersionProps) {
  const texts = useTexts(versionsTexts);
  const { number, state, reason, edits, madeBy, madeAt, answers, actions } = version;
  return (
    <article className="card">
      <h4>
        {texts.version(number)} <StateTag state={texts.states[state]} />
      </h4>
      <p>
        {reason} ({texts.by} {madeBy}, <Moment at={madeAt} short plain />)
      </p>
      <ul className="bullets">
        {edits.map((edit) => (
          <li key={`${edit.kind}${String(edit.fromMs)}`}>
            <EditLine edit={edit} />
          </li>
        ))}
      </ul>
      <Kept version={version} />
      <p className="quiet">{texts.of(answers.length, parties)}</p>
      <ul className="bullets">
        {answers.map(({ party, agreed, reason: why, answeredAt }) => (
          <li key={`${party}${answeredAt}`}>
            {texts.parties[party]} {agreed ? texts.agrees : texts.opposes}: {why}
          </li>
        ))}
      </ul>
      {actions.includes('answer') ? <Answer caseId={caseId} versionId={version.id} /> : null}
    </article>
  );
}

/** How it is enforced, and which film that is. */
function Kept({
  version: { kept, sha256, madeWith, renderedAt },
}: {
  readonly version: RecordingVersion;
}) {
  const texts = useTexts(versionsTexts);
  if (kept === null) return null;
  return (
    <p>
      {texts.kept[kept]}
      {sha256 === null || renderedAt === null ? null : (
        <>
          {' '}
          <Moment at={renderedAt} short plain />, {madeWith}:{' '}
          <code className="checksum">{sha256}</code>
        </>
      )}
    </p>
  );
}

function EditLine({ edit: { kind, fromMs, toMs, untilMs, reason } }: { readonly edit: ShownEdit }) {
  const texts = useTexts(versionsTexts);
  return (
    <>
      {texts.kinds[kind]} {texts.until(formatPosition(fromMs), formatPosition(toMs))}
      {untilMs > toMs ? texts.longer(formatPosition(untilMs)) : null}: {reason}
    </>
  );
}

function Answer({ caseId, versionId }: { readonly caseId: string; readonly versionId: string }) {
  const texts = useTexts(versionsTexts).answer;
  const { mutate, error, isPending, reset } = useAnswerEdits(caseId, versionId);
  const saying = (agreed: boolean) => ({
    error,
    isPending,
    reset,
    mutate: (reason: string, options: { readonly onSuccess: () => void }) => {
      mutate({ agreed, reason }, options);
    },
  });
  return (
    <Acts>
      <ReasonAct
        act={texts.agree}
        text={texts.agreeText}
        done={texts.done}
        mutation={saying(true)}
      />
      <ReasonAct
        act={texts.oppose}
        text={texts.opposeText}
        done={texts.done}
        mutation={saying(false)}
      />
    </Acts>
  );
}
