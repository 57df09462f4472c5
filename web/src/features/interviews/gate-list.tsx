import { Link } from 'react-router';
import { isRecord } from '../../api/problem.js';
import { dictionary, useLanguage, useTexts } from '../../kernel/language.js';
import type { GateReason } from './interview-queries.js';
import { reasonText } from './reason-texts.js';

const gateTexts = dictionary(
  { toNeeds: 'Behoeften bijwerken', toMotion: 'Naar de verzoeken' },
  { toNeeds: 'Update the needs', toMotion: 'To the motions' },
);

interface GateListProps {
  readonly gates: readonly Pick<GateReason, 'code' | 'params'>[];
  readonly caseId: string;
  readonly childRef: string;
}

const BY_NEEDS = [
  'needs-missing',
  'needs-incomplete',
  'support-person-not-offered',
  'representative-not-informed',
  'privilege-notice-not-planned',
  'age-unknown',
  'child-not-asked',
];
const BY_JUDGE = [
  'initial-exists',
  'authorisation-missing',
  'authorisation-used',
  'authorisation-expired',
  'authorisation-mismatch',
];

/** Every reason at once, each with a link to what would solve it. */
export function GateList({ gates, caseId, childRef }: GateListProps) {
  const texts = useTexts(gateTexts);
  const { language } = useLanguage();
  return (
    <ul className="bullets">
      {gates.map((gate) => (
        <li key={`${gate.code} ${gate.params.map(({ value }) => value).join()}`}>
          {reasonText(gate, language)}{' '}
          {BY_NEEDS.includes(gate.code) ? (
            <Link to={`/cases/${caseId}/needs/${childRef}`}>{texts.toNeeds}</Link>
          ) : null}
          {BY_JUDGE.includes(gate.code) ? (
            <Link to={`/cases/${caseId}/motions`}>{texts.toMotion}</Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The gates in the help of a refusal, read without trusting it. */
export function readGates(help: unknown): readonly Pick<GateReason, 'code' | 'params'>[] {
  if (!Array.isArray(help)) return [];
  return help
    .filter(isRecord)
    .flatMap(({ code, params }) =>
      typeof code === 'string' ? [{ code, params: readParams(params) }] : [],
    );
}

function readParams(params: unknown): GateReason['params'] {
  if (!Array.isArray(params)) return [];
  return params
    .filter(isRecord)
    .flatMap(({ name, value }) =>
      typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : [],
    );
}
