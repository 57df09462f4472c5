import type { ReactNode } from 'react';
import { useTexts } from '../../kernel/language.js';
import { Facts, Section } from '../../ui/page.js';
import { LegalNote } from '../../ui/legal-note.js';
import { Note } from '../../ui/problem-note.js';
import { type Needs, useNeeds } from './interview-queries.js';
import { needsTexts } from './needs-texts.js';
import { needsWords } from './needs-words.js';

interface SessionNeedsProps {
  readonly caseId: string;
  readonly childRef: string;
}

/** What the interviewer reckons with, and what must be said before the child tells. */
export function SessionNeeds({ caseId, childRef }: SessionNeedsProps) {
  const words = useTexts(needsWords);
  const needs = useNeeds(caseId, childRef).data;
  const rows = useRows(needs);
  if (needs === undefined || (rows.length === 0 && !needs.privilegeNoticePlanned)) return null;
  return (
    <Section title={words.session} level={3}>
      {needs.privilegeNoticePlanned ? (
        <Note title={words.privilegeTitle}>
          <p>{words.privilegeText}</p>
          <LegalNote source={words.privilegeSource}>{words.privilegeTitle}</LegalNote>
        </Note>
      ) : null}
      {rows.length === 0 ? null : <Facts items={rows} />}
    </Section>
  );
}

function useRows(needs: Needs | undefined): readonly (readonly [string, ReactNode])[] {
  const words = useTexts(needsWords);
  const texts = useTexts(needsTexts);
  if (needs === undefined) return [];
  const rows: (readonly [string, string | null])[] = [
    [words.accessNeeds, needs.accessNeeds.map((one) => words.needs[one]).join(', ')],
    [words.disability, needs.disabilityNote],
    [words.trauma, needs.traumaNote],
    [words.things, needs.wordsForThings],
    [texts.childWishes, needs.childWishes],
  ];
  return rows.filter(([, value]) => value !== null && value !== '');
}
