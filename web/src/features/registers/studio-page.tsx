import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { dayOf, formatDay } from '../../kernel/time.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loading.js';
import { Day } from '../../ui/moment.js';
import { Facts, Page, Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { EvidenceSection } from './evidence-section.js';
import { PrintButton } from './filter-bar.js';
import { ReasonDialog } from './reason-dialog.js';
import './registers.css';
import { registerWords } from './register-words.js';
import { ClosingSection, TestSection } from './studio-practice.js';
import { studioPageTexts, studioWords } from './studio-texts.js';
import { type StudioFile, useRevokeStudio, useStudioFile } from './studio-queries.js';
import { SystemsSection } from './studio-systems.js';
import { lastDayOf } from './words-of.js';

export function StudioPage() {
  const { studioId = '' } = useParams();
  const texts = useTexts(studioPageTexts);
  const file = useStudioFile(studioId);
  return (
    <Loaded query={file}>
      {(found) => (
        <Page
          title={found.name}
          lead={`${found.town}, ${found.region}`}
          wide
          acts={
            <>
              <ButtonLink to="/registers/studios">{texts.back}</ButtonLink>
              {found.actions.includes('change') ? (
                <ButtonLink to={`/registers/studios/${found.id}/change`}>{texts.change}</ButtonLink>
              ) : null}
              {found.actions.includes('inspect') ? (
                <ButtonLink purpose="primary" to={`/registers/studios/${found.id}/inspect`}>
                  {texts.inspect}
                </ButtonLink>
              ) : null}
              <PrintButton />
            </>
          }
        >
          <div className="stack stack--wide">
            <PlaceSection studio={found} />
            <PaperSection studio={found} />
            <InspectionSection studio={found} />
            <TestSection studio={found} />
            <ClosingSection studio={found} />
            <SystemsSection studioId={found.id} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

interface StudioProps {
  readonly studio: StudioFile;
}

function PlaceSection({ studio }: StudioProps) {
  const texts = useTexts(studioPageTexts);
  const words = useTexts(studioWords);
  const { weekdays } = useTexts(registerWords);
  const opening = weekdays.flatMap((day, index) => {
    const spans = studio.opening.filter(({ weekday }) => weekday === index + 1);
    return spans.length === 0
      ? []
      : [`${day} ${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`];
  });
  return (
    <Section title={texts.place}>
      <Facts
        items={[
          [texts.address, studio.address ?? '–'],
          [texts.access, studio.accessNotes ?? '–'],
          [texts.contact, studio.contactPoint ?? '–'],
          [texts.equipment, studio.equipment.map((one) => words.equipment[one]).join(', ') || '–'],
          [texts.foreign, words.foreign[studio.foreignBookings]],
          [texts.opening, opening.length === 0 ? texts.noOpening : opening.join('; ')],
        ]}
      />
    </Section>
  );
}

function PaperSection({ studio }: StudioProps) {
  const texts = useTexts(studioPageTexts);
  const words = useTexts(studioWords);
  const announce = useAnnounce();
  const revoke = useRevokeStudio(studio.id);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const day = (instant: string) => formatDay(dayOf(new Date(instant)), language, false);
  return (
    <Section title={texts.certificates}>
      <p>
        <StateTag state={words.states[studio.state]} />
      </p>
      {studio.certificates.length === 0 ? (
        <p className="quiet">{texts.noCertificates}</p>
      ) : (
        <ul className="bullets">
          {studio.certificates.map((paper) => (
            <li key={paper.id}>
              {day(paper.from)} – {formatDay(lastDayOf(paper.to), language, false)}
              {': '}
              {paper.ageSets.map((set) => words.sets[set]).join(', ')}
              {paper.revokeReason === null ? null : (
                <span className="quiet"> ({texts.revokedBecause(paper.revokeReason)})</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {studio.actions.includes('revoke') ? (
        <Button
          danger
          onPress={() => {
            revoke.reset();
            setOpen(true);
          }}
        >
          {texts.revoke}
        </Button>
      ) : null}
      {open ? (
        <ReasonDialog
          open
          danger
          heading={texts.revoke}
          text={texts.revokeText}
          confirm={texts.revoke}
          busy={revoke.isPending}
          problem={problemOf(revoke.error)}
          onClose={() => {
            setOpen(false);
          }}
          onConfirm={(reason) => {
            revoke.mutate(reason, {
              onSuccess: () => {
                announce(texts.recorded);
                setOpen(false);
              },
            });
          }}
        />
      ) : null}
    </Section>
  );
}

function InspectionSection({ studio }: StudioProps) {
  const texts = useTexts(studioPageTexts);
  const { language } = useLanguage();
  return (
    <Section title={texts.inspections}>
      {studio.inspections.length === 0 ? <p className="quiet">{texts.noInspections}</p> : null}
      {studio.inspections.map((one) => (
        <details key={one.id} className="legend">
          <summary>
            <Day day={one.inspectedOn} plain /> – {one.passed ? texts.passed : texts.failed},{' '}
            {one.inspector} ({texts.form(one.checklistVersion)})
          </summary>
          {one.remarks === null ? null : <p>{one.remarks}</p>}
          <Facts
            items={one.answers.map((item) => [
              language === 'nl' ? item.labelNl : item.labelEn,
              item.answer ? texts.yes : `${texts.no}: ${item.remark ?? ''}`,
            ])}
          />
          <EvidenceSection of={{ owner: 'inspections', id: one.id }} />
        </details>
      ))}
    </Section>
  );
}
