import type { AccessNeed, Needs } from './needs.js';

/** A child with an intellectual disability is heard by who is certified for it; the courses name it. Source: domain 3.1. */
const REQUIRED_BY: AccessNeed = 'INTELLECTUAL_DISABILITY';
const REQUIRED = 'INTELLECTUAL_DISABILITY';

/** What else a need makes preferable, and an age: nobody is shut out for it. Systeemregel. */
const WISHED_BY: Readonly<Partial<Record<AccessNeed, string>>> = {
  AUTISM: 'AUTISM',
  HEARING: 'DEAF_OR_HARD_OF_HEARING',
};
const YOUNGEST: readonly (string | null)[] = ['AGE_0_3', 'AGE_4_5'];

export interface AskedSpecialisms {
  /** The certificate must name it; null when none is required. */
  readonly required: string | null;
  /** Whose certificate names one of these is offered first. */
  readonly wished: readonly string[];
}

/** What the needs of a child ask of the certificate of its interviewer, by the codes of the register. */
export function specialismsFor(
  needs: Pick<Needs, 'accessNeeds' | 'traumaNote'> | null,
  band: string | null,
): AskedSpecialisms {
  const accessNeeds = needs?.accessNeeds ?? [];
  return {
    required: accessNeeds.includes(REQUIRED_BY) ? REQUIRED : null,
    wished: [
      ...(YOUNGEST.includes(band) ? ['VERY_YOUNG'] : []),
      ...accessNeeds.flatMap((need) => WISHED_BY[need] ?? []),
      ...((needs?.traumaNote ?? '').trim() === '' ? [] : ['TRAUMA']),
    ],
  };
}

/** The needs without the one that requires a specialism: to count what it costs. */
export function withoutRequired(accessNeeds: readonly AccessNeed[]): readonly AccessNeed[] {
  return accessNeeds.filter((need) => need !== REQUIRED_BY);
}
