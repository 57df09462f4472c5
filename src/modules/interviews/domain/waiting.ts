/** The first interview within this many days of the report. Systeemregel. Source: domain 3.3. */
export const NORM_DAYS = 14;
/** After this many days the wait is signalled hard. Systeemregel. Source: domain 3.3. */
export const SIGNAL_DAYS = 28;

export const WAIT_SIGNALS = ['WITHIN_NORM', 'OVER_NORM', 'SIGNALLED'] as const;
export type WaitSignal = (typeof WAIT_SIGNALS)[number];

/** How a wait of so many days stands to the norm. */
export function assessWait(days: number): WaitSignal {
  if (days > SIGNAL_DAYS) return 'SIGNALLED';
  return days > NORM_DAYS ? 'OVER_NORM' : 'WITHIN_NORM';
}
