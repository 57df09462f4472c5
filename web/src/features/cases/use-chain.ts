import { useLanguage, useTexts } from '../../kernel/language.js';
import { formatShortDay, formatShortInstant } from '../../kernel/time.js';
import type { TimelineStep } from '../../ui/timeline.js';
import type { Case } from './case-queries.js';
import { caseTexts } from './case-texts.js';

/** The chain of a case from report to decision, with what has happened and what is planned. */
export function useChain(item: Case): readonly TimelineStep[] {
  const texts = useTexts(caseTexts).steps;
  const { language } = useLanguage();
  const at = `/cases/${item.id}`;
  const registered = item.children.length > 0;
  return [
    { key: 'report', title: texts.report, state: 'done', detail: formatShortDay(item.reportedOn, language) },
    { key: 'registration', title: texts.registration, state: 'done', to: at, detail: formatShortInstant(item.registeredAt, language) },
    {
      key: 'child',
      title: texts.child,
      state: registered ? 'done' : 'current',
      ...(item.actions.includes('register-child') ? { to: `${at}/children/new` } : {}),
      detail: registered ? item.children.map(({ childNumber }) => childNumber).join(', ') : texts.childMissing,
    },
  ];
}
