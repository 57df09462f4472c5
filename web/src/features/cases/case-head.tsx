import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link, NavLink } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/language.js';
import { now } from '../../kernel/time.js';
import { sharedWords } from '../../kernel/words.js';
import { ChildNumber } from '../../ui/child-mark.js';
import { Moment } from '../../ui/moment.js';
import { useWork } from '../work/work-queries.js';
import { workTexts } from '../work/work-texts.js';
import type { Case } from './case-queries.js';
import { caseTexts } from './case-texts.js';

/** What stays in sight whatever step of the case is open: its number, stage, counts and children, and the next term. */
export function CaseHead({ item }: { readonly item: Case }) {
  const texts = useTexts(caseTexts).page;
  const words = useTexts(sharedWords);
  return (
    <header className="case__head">
      <div className="case__line">
        <Heading level={1}>{texts.title(item.parketnummer)}</Heading>
        <span className="tag tag--active" title={texts.stage}>
          {words.stages[item.stage]}
        </span>
        <span className="quiet">
          {texts.myFunctions}: {item.functions.map((one) => words.roles[one]).join(', ')}
        </span>
      </div>
      <Counts offences={item.offences} />
      <ul className="case__children" aria-label={texts.children}>
        {item.children.map(({ childRef, childNumber, ageBand }) => (
          <li key={childRef}>
            <ChildNumber number={childNumber} ageBand={words.ageBands[ageBand]} copy />
          </li>
        ))}
      </ul>
      <NextTerm caseId={item.id} />
      <nav className="tabs" aria-label={texts.parts}>
        <NavLink to={`/cases/${item.id}`} end>
          {texts.overview}
        </NavLink>
        <NavLink to={`/cases/${item.id}/documents`}>{texts.documents}</NavLink>
        <NavLink to={`/cases/${item.id}/preparation`}>{texts.preparation}</NavLink>
        <NavLink to={`/cases/${item.id}/parties`}>{texts.parties}</NavLink>
        {item.actions.includes('see-identity') ? (
          <NavLink to={`/cases/${item.id}/identity`}>{texts.identity}</NavLink>
        ) : null}
      </nav>
    </header>
  );
}

/** Counts named before the rest is counted. */
const NAMED = 3;

function Counts({ offences }: Pick<Case, 'offences'>) {
  const texts = useTexts(caseTexts).page;
  const { statutes } = useTexts(sharedWords);
  const { language } = useLanguage();
  if (offences.length === 0) return null;
  const named = offences
    .slice(0, NAMED)
    .map(
      ({ labelNl, labelEn, article, statuteVersion }) =>
        `${language === 'nl' ? labelNl : labelEn}, ${texts.article(article, statutes[statuteVersion])}`,
    );
  return (
    <p className="quiet">
      {texts.offences}: {named.join('; ')}
      {offences.length > NAMED ? ` ${texts.more(offences.length - NAMED)}` : ''}
    </p>
  );
}

/** The first term of the reader's own work in this case, or else of what is waited for; nothing where none runs. */
function NextTerm({ caseId }: { readonly caseId: string }) {
  const texts = useTexts(caseTexts).page;
  const work = useTexts(workTexts);
  const terms = (useWork().data?.items ?? [])
    .flatMap(({ dueAt, ...item }) => (dueAt === null ? [] : [{ ...item, dueAt }]))
    .filter((item) => item.caseId === caseId)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  const next =
    terms.find(({ band }) => band !== 'WAITING') ?? terms.find(({ dueAt }) => isAhead(dueAt));
  if (next === undefined) return null;
  if (next.appointment !== null) {
    const { startsAt, endsAt, room } = next.appointment;
    return (
      <p className="case__term">
        {work.appointment}: <Link to={next.path}>{work.appointmentItem.what}</Link>,{' '}
        <Moment at={startsAt} until={endsAt} short />, {room}
      </p>
    );
  }
  const late = !isAhead(next.dueAt);
  return (
    <p className={late ? 'case__term case__term--late' : 'case__term'}>
      {texts.nextTerm}: <Link to={next.path}>{work.kinds[next.kind].what}</Link>,{' '}
      {late ? work.overdue : work.due} <Moment at={next.dueAt} short />
    </p>
  );
}

function isAhead(instant: string): boolean {
  return new Date(instant) >= now();
}
