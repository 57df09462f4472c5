import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { ButtonLink } from '../../ui/button.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Facts, Panel, Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { CaseChild } from '../cases/case-child.js';
import { useCaseContext } from '../cases/use-case-context.js';
import { ClosureForm } from './closure-form.js';
import { type Closure, type ClosureGround, type Hearing, useHearings } from './hearing-queries.js';
import { hearingTexts } from './hearing-texts.js';

/** One hearing: when, who is there, and what was proposed and ordered about its doors. */
export function HearingPanel() {
  const texts = useTexts(hearingTexts);
  const { hearingId = '' } = useParams();
  const item = useCaseContext();
  return (
    <Loaded query={useHearings(item.id)}>
      {({ items, closureGrounds }) => {
        const hearing = items.find(({ id }) => id === hearingId);
        return hearing === undefined ? (
          <EmptyState title={texts.title}>{texts.detail.missing}</EmptyState>
        ) : (
          <OneHearing caseId={item.id} hearing={hearing} grounds={closureGrounds} />
        );
      }}
    </Loaded>
  );
}

interface OneHearingProps {
  readonly caseId: string;
  readonly hearing: Hearing;
  readonly grounds: readonly ClosureGround[];
}

function OneHearing({ caseId, hearing, grounds }: OneHearingProps) {
  const texts = useTexts(hearingTexts);
  const own = texts.detail;
  const {
    startsAt,
    endsAt,
    kind,
    childPresence,
    childNumber,
    suspectsAdult,
    remarks,
    plannedBy,
    actions,
  } = hearing;
  return (
    <Panel
      title={own.title(texts.kinds[kind])}
      acts={
        <ButtonLink to={`/cases/${caseId}/hearings`} purpose="subtle">
          {own.back}
        </ButtonLink>
      }
    >
      <Facts
        items={[
          [own.when, <Moment key="when" at={startsAt} />],
          [own.until, <Moment key="until" at={endsAt} plain />],
          [
            own.presence,
            <span key="child">
              {texts.presences[childPresence]}{' '}
              {childNumber === null ? null : <CaseChild number={childNumber} />}
            </span>,
          ],
          [own.suspects, suspectsAdult ? own.adult : own.minor],
          [own.plannedBy, plannedBy],
          ...(remarks === null ? [] : [[own.remarks, remarks] as const]),
        ]}
      />
      <Doors hearing={hearing} grounds={grounds} />
      <Notes hearing={hearing} />
      {actions.includes('order-closure') || actions.includes('revise-closure') ? (
        <ClosureForm
          key={hearing.closures.length}
          caseId={caseId}
          hearing={hearing}
          grounds={grounds}
        />
      ) : null}
    </Panel>
  );
}

function Doors({
  hearing: { closure, closures },
  grounds,
}: {
  readonly hearing: Hearing;
  readonly grounds: readonly ClosureGround[];
}) {
  const texts = useTexts(hearingTexts);
  const earlier = closures.slice(0, -1);
  return (
    <Section title={texts.detail.doors} level={3}>
      {closure === null ? (
        <p>
          <StateTag state={texts.closures.PUBLIC} /> {texts.detail.publicText}
        </p>
      ) : (
        <ClosureFacts closure={closure} grounds={grounds} />
      )}
      {earlier.length === 0 ? null : (
        <details className="legend">
          <summary>{texts.detail.earlier}</summary>
          {earlier.map((one) => (
            <ClosureFacts key={one.at} closure={one} grounds={grounds} />
          ))}
        </details>
      )}
    </Section>
  );
}

function ClosureFacts({
  closure: { state, ground, part, reasons, admitted, by, at },
  grounds,
}: {
  readonly closure: Closure;
  readonly grounds: readonly ClosureGround[];
}) {
  const texts = useTexts(hearingTexts);
  const own = texts.detail;
  const { language } = useLanguage();
  const known = grounds.find(({ code }) => code === ground);
  const label =
    known === undefined
      ? ground
      : `${language === 'nl' ? known.labelNl : known.labelEn} (${known.source})`;
  return (
    <div className="stack">
      <p>
        <StateTag state={texts.closures[state]} />
      </p>
      <Facts
        items={[
          ...(label === null
            ? []
            : [[state === 'PROPOSED' ? own.proposedGround : own.ground, label] as const]),
          ...(part === null ? [] : [[own.part, part] as const]),
          ...(reasons === null ? [] : [[own.reasons, reasons] as const]),
          ...(admitted === null ? [] : [[own.admitted, admitted] as const]),
          [
            by === null ? own.proposal : own.by,
            <span key="by">
              {by === null ? '' : `${by}, `}
              <Moment at={at} short plain />
            </span>,
          ],
        ]}
      />
    </div>
  );
}

/** The mark says that it is our own rule; the words need not say it again. */
function sentence(text: string): string {
  const bare = text.replace(/^(Systeemregel|System rule): /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function Notes({ hearing: { notes } }: { readonly hearing: Hearing }) {
  const texts = useTexts(hearingTexts).detail;
  const { language } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <Section title={texts.notes} level={3}>
      {notes.map(({ code, article, textNl, textEn, systemRule, toVerify }) => (
        <LegalNote
          key={code}
          {...(systemRule ? {} : { source: toVerify ? `${article}, ${texts.toVerify}` : article })}
        >
          {sentence(language === 'nl' ? textNl : textEn)}
        </LegalNote>
      ))}
    </Section>
  );
}
