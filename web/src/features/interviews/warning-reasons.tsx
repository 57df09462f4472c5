import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { dictionary, useLanguage, useTexts } from '../../kernel/language.js';
import { LongTextField } from '../../ui/fields.js';
import { readGates } from './gate-list.js';
import type { GateReason } from './interview-queries.js';
import { reasonText } from './reason-texts.js';

type Reason = Schemas['WarningReasonFields'];
type Code = Reason['code'];
/** A warning with what its sentence needs. */
type Warning = Pick<GateReason, 'code' | 'params'>;

const REASONED: Readonly<Record<Code, true>> = {
  'child-not-asked': true,
  'outside-child-hours': true,
  'travel-over-norm': true,
  'other-interviewer': true,
  'question-round-not-offered': true,
};

function isReasoned(code: string): code is Code {
  return code in REASONED;
}

const reasonFieldTexts = dictionary(
  {
    lead: 'Er staat iets open. Schrijf waarom u toch boekt; wie het verhoor voorbereidt, leest het. Zonder namen.',
    label: (warning: string) => `Waarom toch? ${warning}`,
    missing: 'Schrijf eerst waarom u toch boekt.',
  },
  {
    lead: 'Something stands open. Write why you book all the same; whoever prepares the interview reads it. No names.',
    label: (warning: string) => `Why all the same? ${warning}`,
    missing: 'First write why you book all the same.',
  },
);

interface WarningReasons {
  /** What the request takes along. */
  readonly reasons: Reason[];
  /** Whether the refusal is answered by writing a reason, not by another choice. */
  readonly asksOnlyWords: boolean;
  /** What is still to be written before anything can be sent, in words; undefined when it is all there. */
  readonly blockedBecause: string | undefined;
  readonly fields: WarningReasonFieldsProps;
}

/** The words for warnings: for those known beforehand, and those that a refusal names. */
export function useWarningReasons(
  problem: ApiProblem | null,
  known: readonly Warning[] = [],
): WarningReasons {
  const { missing } = useTexts(reasonFieldTexts);
  const [words, setWords] = useState<Readonly<Partial<Record<Code, string>>>>({});
  const [named, setNamed] = useState<readonly Warning[]>([]);
  const asksOnlyWords = problem?.code === 'interviews.warning-reason-missing';
  const refused = asksOnlyWords ? readGates(problem.help.gates) : [];
  const all = [...known, ...named, ...refused];
  const asked = all.filter(
    ({ code }, at) => isReasoned(code) && all.findIndex((one) => one.code === code) === at,
  );
  const reasons = asked.flatMap(({ code }) =>
    isReasoned(code) ? [{ code, reason: words[code] ?? '' }] : [],
  );
  return {
    reasons: reasons.filter(({ reason }) => reason.trim() !== ''),
    asksOnlyWords,
    blockedBecause: known.some(({ code }) => isReasoned(code) && (words[code] ?? '').trim() === '')
      ? missing
      : undefined,
    fields: {
      asked,
      words,
      onChange: (code, reason) => {
        // The next answer no longer names what it asked for before.
        setNamed(asked);
        setWords({ ...words, [code]: reason });
      },
    },
  };
}

interface WarningReasonFieldsProps {
  readonly asked: readonly Warning[];
  readonly words: Readonly<Partial<Record<Code, string>>>;
  readonly onChange: (code: Code, reason: string) => void;
}

/** One field for each warning that asks for a reason. */
export function WarningReasonFields({ asked, words, onChange }: WarningReasonFieldsProps) {
  const texts = useTexts(reasonFieldTexts);
  const { language } = useLanguage();
  if (asked.length === 0) return null;
  return (
    <div className="stack">
      <p>{texts.lead}</p>
      {asked.map((warning, at) => {
        const { code } = warning;
        if (!isReasoned(code)) return null;
        return (
          <LongTextField
            key={code}
            pointer={`/reasons/${String(at)}/reason`}
            label={texts.label(reasonText(warning, language))}
            rows={2}
            value={words[code] ?? ''}
            onChange={(reason) => {
              onChange(code, reason);
            }}
          />
        );
      })}
    </div>
  );
}
