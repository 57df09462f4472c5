import { useTexts } from '../../kernel/language.js';
import { sharedWords } from '../../kernel/words.js';
import { decisionTexts } from './decision-texts.js';
import { type Motion, useServedParties } from './motion-queries.js';

const SERVED: readonly string[] = ['PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COORDINATOR'];
const CHILD_SIDE: readonly string[] = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'];

/** Who receives the decision, by name, before it is given. */
export function ServedList({ motion }: { readonly motion: Motion }) {
  const texts = useTexts(decisionTexts).confirm;
  const roles = useTexts(sharedWords).roles;
  const parties = useServedParties(motion.caseId, true).data?.items;
  if (parties === undefined) return <p>{texts.partiesUnknown}</p>;
  const receiving = parties.filter(
    (party) =>
      party.closedAt === null &&
      (party.personId === motion.applicantId ||
        SERVED.includes(party.function) ||
        (CHILD_SIDE.includes(party.function) && party.childNumber === motion.childNumber)),
  );
  return (
    <>
      <p>
        <strong>{texts.servedTo}:</strong>
      </p>
      <ul className="bullets">
        {receiving.map(({ id, name, function: held, organisation }) => (
          <li key={id}>
            {name}, {roles[held]}, {organisation}
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.notServed}</p>
    </>
  );
}
