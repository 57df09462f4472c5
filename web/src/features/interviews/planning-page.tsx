import { useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useTexts } from '../../kernel/language.js';
import { Acts, Button, ButtonLink } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Loaded } from '../../ui/loading.js';
import { Moment } from '../../ui/moment.js';
import { EmptyState, Facts, Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { interviewWords } from './interview-words.js';
import { type AskedAcceptance, useAcceptances, useAnswerAcceptance } from './planning-queries.js';
import { planningTexts } from './planning-texts.js';
import { WaitingSection } from './waiting-section.js';

/** The coordinator's own place: what waits beyond single cases. */
export function PlanningPage() {
  const texts = useTexts(planningTexts);
  const acceptances = useAcceptances();
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      acts={<ButtonLink to="/planning/calendar">{texts.calendar}</ButtonLink>}
    >
      <WaitingSection />
      <Loaded query={acceptances}>
        {({ items }) => (
          <Section title={texts.acceptances(items.length)}>
            <p className="legal">{texts.acceptancesLead}</p>
            {items.length === 0 ? (
              <EmptyState title={texts.noneTitle}>{texts.none}</EmptyState>
            ) : (
              <ul className="slots">
                {items.map((item) => (
                  <Asked key={item.bookingId} item={item} />
                ))}
              </ul>
            )}
          </Section>
        )}
      </Loaded>
    </Page>
  );
}

function Asked({ item }: { readonly item: AskedAcceptance }) {
  const texts = useTexts(planningTexts);
  const words = useTexts(interviewWords);
  const announce = useAnnounce();
  const answer = useAnswerAcceptance(item.bookingId);
  const [declining, setDeclining] = useState(false);
  const problem = problemOf(answer.error);
  function give(accepts: boolean) {
    answer.mutate(accepts, {
      onSuccess: () => {
        announce(accepts ? texts.accepted : texts.declined);
      },
    });
  }
  return (
    <li className="card">
      <p className="card__title">
        <Moment at={item.startsAt} />
      </p>
      <Facts
        items={[
          [texts.studio, `${item.studio}, ${item.town}`],
          [texts.interviewer, `${item.interviewer} (${item.staffNumber ?? '–'})`],
          [texts.age, words.bands[item.ageBand]],
          [texts.from, item.fromRegion],
        ]}
      />
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Acts>
        <Button
          busy={answer.isPending}
          onPress={() => {
            give(true);
          }}
        >
          {texts.accept}
        </Button>
        <Button
          purpose="subtle"
          onPress={() => {
            setDeclining(true);
          }}
        >
          {texts.decline}
        </Button>
      </Acts>
      <ConfirmDialog
        open={declining}
        danger
        heading={texts.declineTitle}
        confirm={texts.decline}
        busy={answer.isPending}
        onConfirm={() => {
          setDeclining(false);
          give(false);
        }}
        onClose={() => {
          setDeclining(false);
        }}
      >
        <p>{texts.declineText}</p>
      </ConfirmDialog>
    </li>
  );
}
