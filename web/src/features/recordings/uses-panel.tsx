import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button } from '../../ui/button.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { Facts, Panel, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { StateLegend, StateTag } from '../../ui/state-tag.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { ReasonDialog } from '../registers/reason-dialog.js';
import { formatPosition } from '../../kernel/time.js';
import { recordingTexts } from './recordings-texts.js';
import { AnswerUseForm } from './use-answer.js';
import { AskElsewhereForm, EnterUseForm } from './use-forms.js';
import { type RecordingUse, useConcludeUse, useEndUse, useRecordingUses } from './use-queries.js';
import { UseWatch } from './use-watch.js';
import { usesTexts } from './uses-texts.js';

const DIRECTIONS = ['RECEIVED', 'ASKED'] as const;

/** Recordings that another proceeding uses, asked of this case and by it. */
export function UsesPanel() {
  const texts = useTexts(usesTexts);
  const item = useCaseContext();
  return (
    <Panel title={texts.title} lead={texts.lead} wide>
      <Loaded query={useRecordingUses(item.id)}>
        {({ items, mayEnter, mayAsk }) => (
          <>
            {items.length === 0 ? <p>{texts.none}</p> : null}
            {DIRECTIONS.map((direction) => (
              <Uses
                key={direction}
                caseId={item.id}
                title={direction === 'RECEIVED' ? texts.received : texts.asked}
                uses={items.filter((use) => use.direction === direction)}
              />
            ))}
            {mayAsk ? <AskElsewhereForm item={item} /> : null}
            {mayEnter ? <EnterUseForm item={item} /> : null}
          </>
        )}
      </Loaded>
      <StateLegend title={texts.legend} states={Object.values(texts.statuses)} />
    </Panel>
  );
}

interface UsesProps {
  readonly caseId: string;
  readonly title: string;
  readonly uses: readonly RecordingUse[];
}

function Uses({ caseId, title, uses }: UsesProps) {
  if (uses.length === 0) return null;
  return (
    <Section title={title} level={3}>
      {uses.map((use) => (
        <Use key={use.id} caseId={caseId} use={use} />
      ))}
    </Section>
  );
}

interface UseProps {
  readonly caseId: string;
  readonly use: RecordingUse;
}

function Use({ caseId, use }: UseProps) {
  const texts = useTexts(usesTexts);
  const [watching, setWatching] = useState(false);
  const { actions, status, proceeding, childNumber } = use;
  return (
    <article className="card">
      <h4>
        {texts.proceedings[proceeding]} <ChildNumber number={childNumber} />{' '}
        <StateTag state={texts.statuses[status]} />
      </h4>
      <p>{use.reason}</p>
      <UseFacts use={use} />
      <Standing caseId={caseId} use={use} />
      {actions.includes('answer') ? <AnswerUseForm caseId={caseId} use={use} /> : null}
      {actions.includes('watch') ? (
        <UseWatch
          caseId={caseId}
          useId={use.id}
          open={watching}
          onToggle={() => {
            setWatching(!watching);
          }}
        />
      ) : null}
      {actions.includes('conclude') ? (
        <Conclude
          caseId={caseId}
          use={use}
          blockedBecause={watching && actions.includes('watch') ? texts.conclude.first : undefined}
        />
      ) : null}
      {actions.includes('end') ? <End caseId={caseId} use={use} /> : null}
    </article>
  );
}

/** Who is to act, where the reader is not; and how an authority outside this system gets to see anything. */
function Standing({ caseId, use: { status, direction, actions } }: UseProps) {
  const texts = useTexts(usesTexts).standing;
  const waits = status === 'ASKED' || status === 'LATE';
  if (waits && !actions.includes('answer')) return <p className="quiet">{texts.waits}</p>;
  // Of a use that was asked out of another case, the other case says whether it sufficed.
  if (status !== 'GRANTED' || direction !== 'RECEIVED' || !actions.includes('conclude'))
    return null;
  return (
    <p>
      {texts.outside} <Link to={`/cases/${caseId}/copies`}>{texts.copies}</Link>
    </p>
  );
}

function UseFacts({ use }: { readonly use: RecordingUse }) {
  const texts = useTexts(usesTexts).facts;
  const { tracks } = useTexts(recordingTexts);
  const {
    part,
    status,
    authority,
    askedBy,
    askedAt,
    answerBy,
    answerReason,
    endsAt,
    endedBecause,
  } = use;
  return (
    <Facts
      items={[
        [texts.authority, authority],
        [texts.by, askedBy],
        [texts.askedAt, <Moment key="asked" at={askedAt} short />],
        [texts.answerBy, <Moment key="by" at={answerBy} short />],
        ...(answerReason === null ? [] : [[texts.answer, answerReason] as const]),
        ...(status === 'ASKED' || status === 'LATE' || status === 'REFUSED'
          ? []
          : [
              [
                texts.which,
                part === null
                  ? texts.all
                  : part.length === 0
                    ? texts.some
                    : part
                        .map(
                          ({ track, durationMs }) =>
                            `${tracks[track]} (${formatPosition(durationMs)})`,
                        )
                        .join(', '),
              ] as const,
            ]),
        ...(endsAt === null
          ? []
          : [[texts.endsAt, <Moment key="ends" at={endsAt} short />] as const]),
        ...(endedBecause === null ? [] : [[texts.ended, endedBecause] as const]),
      ]}
    />
  );
}

interface ConcludeProps extends UseProps {
  /** What was watched last is only recorded when the player is closed. */
  readonly blockedBecause: string | undefined;
}

function Conclude({ caseId, use: { id }, blockedBecause }: ConcludeProps) {
  const texts = useTexts(usesTexts).conclude;
  const announce = useAnnounce();
  const conclude = useConcludeUse(caseId, id);
  const problem = problemOf(conclude.error);
  const say = (suffices: boolean) => () => {
    conclude.mutate(suffices, {
      onSuccess: () => {
        announce(texts.done);
      },
    });
  };
  return (
    <>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p>{texts.lead}</p>
      {blockedBecause === undefined ? (
        <Acts>
          <Button purpose="secondary" busy={conclude.isPending} onPress={say(true)}>
            {texts.yes}
          </Button>
          <Button purpose="secondary" busy={conclude.isPending} onPress={say(false)}>
            {texts.no}
          </Button>
        </Acts>
      ) : (
        <p className="quiet">{blockedBecause}</p>
      )}
    </>
  );
}

function End({ caseId, use: { id } }: UseProps) {
  const texts = useTexts(usesTexts).end;
  const announce = useAnnounce();
  const end = useEndUse(caseId, id);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        purpose="secondary"
        onPress={() => {
          setOpen(true);
        }}
      >
        {texts.act}
      </Button>
      <ReasonDialog
        open={open}
        heading={texts.heading}
        text={texts.text}
        confirm={texts.act}
        busy={end.isPending}
        problem={problemOf(end.error)}
        danger
        onConfirm={(reason) => {
          end.mutate(reason, {
            onSuccess: () => {
              setOpen(false);
              announce(texts.done);
            },
          });
        }}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
