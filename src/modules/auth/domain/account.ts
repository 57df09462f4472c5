/** Who opens and closes accounts. */
export const ACCOUNT_KEEPER = 'ADMINISTRATOR';

/** Why an account is closed; a choice and no text, so that nothing about anybody is written down here. */
export const CLOSING_REASONS = ['LEFT', 'OTHER_FUNCTION', 'LONG_ABSENCE', 'MISUSE'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export interface AccountFacts {
  readonly own: boolean;
  readonly disabled: boolean;
  /** Open accounts of keepers beside this one. */
  readonly otherKeepers: number;
}

export type AccountObstacle = 'account-own' | 'account-disabled' | 'account-last';

/** What keeps an account from being closed: nobody shuts themselves out, nor the last one who could open it again. */
export function closingObstacle({
  own,
  disabled,
  otherKeepers,
}: AccountFacts): AccountObstacle | null {
  if (own) return 'account-own';
  if (disabled) return 'account-disabled';
  return otherKeepers === 0 ? 'account-last' : null;
}
