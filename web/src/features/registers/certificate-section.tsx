import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAnnounce } from '../../kernel/announce.js';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { languageNames } from '../../kernel/language-names.js';
import { dayOf, formatDay } from '../../kernel/time.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Facts, Section } from '../../ui/page.js';
import { StateTag } from '../../ui/state-tag.js';
import { interviewWords } from '../interviews/interview-words.js';
import { EvidenceSection } from './evidence-section.js';
import { ReasonDialog } from './reason-dialog.js';
import { type Certificate, type InterviewerFile, useCertificateAct } from './register-queries.js';
import { registerTexts } from './register-texts.js';
import { registerWords } from './register-words.js';
import { lastDayOf, wordOr } from './words-of.js';

type Act = Schemas['CertificateAction'];

/** Every certificate that ever was, the newest first; none is overwritten. */
export function CertificateSection({ file }: { readonly file: InterviewerFile }) {
  const texts = useTexts(registerTexts).file;
  return (
    <Section
      title={texts.certificates}
      acts={
        file.actions.includes('record-certificate') ? (
          <ButtonLink to={`/registers/interviewers/${file.id}/certificates/new`} purpose="primary">
            {texts.add}
          </ButtonLink>
        ) : undefined
      }
    >
      {file.certificates.length === 0 ? (
        <p className="quiet">{texts.noCertificates}</p>
      ) : (
        <ul className="register-papers">
          {file.certificates.map((paper) => (
            <li key={paper.id} className="card">
              <CertificateCard paper={paper} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function CertificateCard({ paper }: { readonly paper: Certificate }) {
  const texts = useTexts(registerTexts).file;
  const words = useTexts(registerWords);
  const bands = useTexts(interviewWords).bands;
  const { language } = useLanguage();
  const day = (instant: string) => formatDay(dayOf(new Date(instant)), language, false);
  return (
    <div className="stack">
      <p className="flush">
        <strong>{wordOr(words.schemes, paper.scheme)}</strong>{' '}
        <StateTag state={words.standings[paper.state]} />
      </p>
      <Facts
        items={[
          [
            texts.period,
            texts.through(day(paper.from), formatDay(lastDayOf(paper.to), language, false)),
          ],
          [texts.bands, paper.ageBands.map((band) => bands[band]).join(', ')],
          [texts.languages, languageNames(paper.languages, language)],
          [
            texts.specialisms,
            paper.specialisms.map((one) => words.specialisms[one]).join(', ') || '–',
          ],
          [texts.issuer, paper.issuer ?? texts.unknown],
          [texts.evidence, paper.evidenceReference ?? texts.unknown],
        ]}
      />
      {paper.suspensions.length === 0 ? null : (
        <ul className="bullets">
          {paper.suspensions.map(({ from, reason, liftedAt, liftReason }) => (
            <li key={from}>
              {texts.suspended(day(from))}: {reason}
              {liftedAt === null ? null : `; ${texts.lifted(day(liftedAt))}: ${liftReason ?? ''}`}
            </li>
          ))}
        </ul>
      )}
      {paper.revokedAt === null ? null : (
        <p className="flush">
          {texts.revoked(day(paper.revokedAt))}: {paper.revokeReason ?? texts.unknown}
        </p>
      )}
      <EvidenceSection of={{ owner: 'certificates', id: paper.id }} />
      <CertificateActs paper={paper} />
    </div>
  );
}

function CertificateActs({ paper }: { readonly paper: Certificate }) {
  const texts = useTexts(registerTexts).file;
  const announce = useAnnounce();
  const act = useCertificateAct();
  const [open, setOpen] = useState<Act | null>(null);
  if (paper.actions.length === 0) return null;
  return (
    <div className="acts">
      {paper.actions.map((one) => (
        <Button
          key={one}
          danger={one === 'revoke'}
          onPress={() => {
            act.reset();
            setOpen(one);
          }}
        >
          {texts[one]}
        </Button>
      ))}
      {open === null ? null : (
        <ReasonDialog
          open
          heading={texts.acts[open]}
          text={texts.consequences[open]}
          confirm={texts.acts[open]}
          danger={open === 'revoke'}
          busy={act.isPending}
          problem={problemOf(act.error)}
          onClose={() => {
            setOpen(null);
          }}
          onConfirm={(reason) => {
            act.mutate(
              { certificateId: paper.id, act: open, reason },
              {
                onSuccess: () => {
                  announce(texts.acted);
                  setOpen(null);
                },
              },
            );
          }}
        />
      )}
    </div>
  );
}
