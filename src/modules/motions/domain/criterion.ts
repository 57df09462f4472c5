import { addDays, type LegalDate } from '../../../kernel/time.js';
import { isWorkingDay } from './court-calendar.js';
import type { MotionStage } from './motion.js';

export const CRITERIA = ['RELEVANCE_RC', 'DEFENCE_INTEREST', 'NECESSITY'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const WITNESS_LIST_DAYS = 10;
export const APPEAL_BRIEF_DAYS = 14;

/** Who asks: only the side matters for the criterion. A judge asks ex officio. */
export type AskingSide = 'DEFENCE' | 'PROSECUTION' | 'CHILD_SIDE' | 'EX_OFFICIO';

export interface CriterionFacts {
  readonly stage: MotionStage;
  readonly side: AskingSide;
  readonly legalBasis: readonly string[];
  /** The legal day on which it was asked; today while it is a draft. */
  readonly askedOn: LegalDate;
  /** The day of the first hearing that is planned; null when none is. */
  readonly hearingOn: LegalDate | null;
  readonly appealFiledOn: LegalDate | null;
  /** Heard at trial or by the investigating judge, in a contradictory first instance. A police studio interview is not. */
  readonly heardInFirstInstance: boolean;
  readonly incriminating: boolean;
  readonly defenceHadOpportunity: boolean;
}

/** One question on the way to the criterion, how it was answered and where it comes from. */
export interface CriterionStep {
  readonly code: string;
  readonly holds: boolean;
  readonly article: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly on: LegalDate | null;
  /** A lawyer still has to check this step; shown as such. */
  readonly toVerify: boolean;
}

export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly article: string;
  readonly keskinOverlay: boolean;
  readonly steps: readonly CriterionStep[];
}

type Reached = Omit<CriterionAnswer, 'keskinOverlay'>;

/**
 * Which criterion a motion meets, with every step on the way. The judge may override it with a reason.
 *
 * Source: domain 1.5.
 */
export function computeCriterion(facts: CriterionFacts): CriterionAnswer {
  const reached = facts.side === 'EX_OFFICIO' ? exOfficio() : BY_STAGE[facts.stage](facts);
  const overlay = keskinStep(facts);
  return { ...reached, keskinOverlay: overlay.holds, steps: [...reached.steps, overlay] };
}

const BY_STAGE: Readonly<Record<MotionStage, (facts: CriterionFacts) => Reached>> = {
  INVESTIGATION: investigation,
  PRE_TRIAL: (facts) => (facts.side === 'PROSECUTION' ? investigation(facts) : beforeTrial(facts)),
  TRIAL_FIRST_INSTANCE: atTrial,
  APPEAL: inAppeal,
  AFTER_REMITTAL: afterRemittal,
};

function investigation({ side, stage, legalBasis }: CriterionFacts): Reached {
  const running = legalBasis.includes('SV_183');
  const article = side === 'DEFENCE' ? (running ? 'art. 183 Sv' : 'art. 182 Sv') : 'art. 181 Sv';
  return {
    criterion: 'RELEVANCE_RC',
    article,
    steps: [
      step('BEFORE_INVESTIGATING_JUDGE', true, article, {
        nl: 'Gevraagd aan de rechter-commissaris: kan het verhoor bijdragen aan enige beslissing in de zaak?',
        en: 'Asked of the investigating judge: can the interview contribute to any decision in the case?',
        toVerify: side !== 'DEFENCE' || running || stage === 'PRE_TRIAL',
      }),
    ],
  };
}

function beforeTrial({ askedOn, hearingOn }: CriterionFacts): Reached {
  const last = hearingOn === null ? null : addDays(hearingOn, -WITNESS_LIST_DAYS);
  const timely = last === null || askedOn <= last;
  const steps = [
    step('TEN_DAYS_BEFORE_HEARING', timely, 'art. 263 lid 2 Sv', {
      nl:
        last === null
          ? 'Nog geen zitting gepland: de opgave is op tijd'
          : 'Opgegeven ten minste tien dagen voor de zitting',
      en:
        last === null
          ? 'No hearing planned yet: the naming is in time'
          : 'Named at least ten days before the hearing',
      on: last,
    }),
  ];
  return timely
    ? { criterion: 'DEFENCE_INTEREST', article: 'art. 263, 264 Sv', steps }
    : { criterion: 'NECESSITY', article: 'art. 315, 328 Sv', steps };
}

function atTrial({ legalBasis }: CriterionFacts): Reached {
  const listed = legalBasis.includes('SV_287_288');
  const steps = [
    step('LISTED_IN_TIME', listed, 'art. 287, 288 Sv', {
      nl: 'Tijdig opgegeven getuige die niet verscheen of geweigerd werd (zoals de verzoeker stelt)',
      en: 'A witness named in time who did not appear or was refused (as the applicant states)',
      toVerify: true,
    }),
  ];
  return listed
    ? { criterion: 'DEFENCE_INTEREST', article: 'art. 287, 288 Sv', steps }
    : { criterion: 'NECESSITY', article: 'art. 315, 328, 331 Sv', steps };
}

function inAppeal(facts: CriterionFacts): Reached {
  const brief = briefSteps(facts);
  const later: Reached = { criterion: 'NECESSITY', article: 'art. 414, 418 Sv', steps: brief };
  if (!brief.every(({ code, holds }) => holds || code === 'TERM_ENDS_ON_WORKING_DAY')) return later;
  const heard = step('HEARD_IN_FIRST_INSTANCE', facts.heardInFirstInstance, 'art. 410 lid 3 Sv', {
    nl: 'Al gehoord ter terechtzitting of door de rechter-commissaris, bij een behandeling op tegenspraak; een studioverhoor door de politie telt niet',
    en: 'Already heard at trial or by the investigating judge in a contradictory first instance; a police studio interview does not count',
    toVerify: true,
  });
  return {
    criterion: facts.heardInFirstInstance ? 'NECESSITY' : 'DEFENCE_INTEREST',
    article: 'art. 410 lid 3 Sv',
    steps: [...brief, heard],
  };
}

function briefSteps({
  legalBasis,
  askedOn,
  appealFiledOn,
}: CriterionFacts): readonly CriterionStep[] {
  const named = step('NAMED_IN_BRIEF', legalBasis.includes('SV_410_3'), 'art. 410 lid 3 Sv', {
    nl: 'Opgegeven bij appelschriftuur',
    en: 'Named in the appeal brief',
  });
  if (appealFiledOn === null) return [named];
  const last = addDays(appealFiledOn, APPEAL_BRIEF_DAYS);
  const timely = step('FOURTEEN_DAYS_AFTER_APPEAL', askedOn <= last, 'art. 410 lid 1 Sv', {
    nl: 'Binnen veertien dagen na het instellen van hoger beroep',
    en: 'Within fourteen days after the appeal was filed',
    on: last,
  });
  if (isWorkingDay(last)) return [named, timely];
  // The rulebook counts fourteen days; whether the term then runs on is for the judge, who can override.
  return [
    named,
    timely,
    step('TERM_ENDS_ON_WORKING_DAY', false, 'art. 1 Algemene termijnenwet', {
      nl: 'De termijn eindigt op een weekend- of feestdag; beoordeel of zij doorloopt',
      en: 'The term ends on a weekend day or holiday; consider whether it runs on',
      on: last,
      toVerify: true,
    }),
  ];
}

function afterRemittal(): Reached {
  return {
    criterion: 'NECESSITY',
    article: 'art. 315, 415, 418 Sv',
    steps: [
      step('AFTER_REMITTAL', true, 'art. 315, 415, 418 Sv', {
        nl: 'Nieuw verzoek na terugwijzing of verwijzing',
        en: 'New request after remittal',
        toVerify: true,
      }),
    ],
  };
}

function exOfficio(): Reached {
  return {
    criterion: 'NECESSITY',
    article: 'art. 315, 316 Sv',
    steps: [
      step('EX_OFFICIO', true, 'art. 315, 316 Sv', {
        nl: 'Ambtshalve',
        en: 'Of the court’s own motion',
        toVerify: true,
      }),
    ],
  };
}

/** The interest of the defence is presumed when an incriminating statement was never open to its questions. */
function keskinStep({ side, incriminating, defenceHadOpportunity }: CriterionFacts): CriterionStep {
  return step(
    'KESKIN_OVERLAY',
    side === 'DEFENCE' && incriminating && !defenceHadOpportunity,
    'art. 6 lid 3 onder d EVRM; EHRM Keskin (2205/16); ECLI:NL:HR:2021:576',
    {
      nl: 'Belastende verklaring zonder behoorlijke ondervragingsgelegenheid: het belang wordt voorondersteld',
      en: 'Incriminating statement without an effective opportunity to question: the interest is presumed',
    },
  );
}

interface StepText {
  readonly nl: string;
  readonly en: string;
  readonly on?: LegalDate | null;
  readonly toVerify?: boolean;
}

function step(
  code: string,
  holds: boolean,
  article: string,
  { nl, en, on = null, toVerify = false }: StepText,
): CriterionStep {
  return { code, holds, article, labelNl: nl, labelEn: en, on, toVerify };
}
