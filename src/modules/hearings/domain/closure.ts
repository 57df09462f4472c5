import type { FieldError } from '../../../kernel/problems.js';
import type { ChildPresence } from './hearing.js';

export const CLOSURE_STATES = [
  'PROPOSED',
  'ORDERED_FULL',
  'ORDERED_PARTIAL',
  'NOT_ORDERED',
] as const;
export type ClosureState = (typeof CLOSURE_STATES)[number];

export const ORDERS = ['ORDERED_FULL', 'ORDERED_PARTIAL', 'NOT_ORDERED'] as const;
export type ClosureOrder = (typeof ORDERS)[number];

/** Exhaustive. Source: art. 269 lid 1 Sv, domain 1.7. */
export const CLOSURE_GROUNDS = [
  'GOOD_MORALS',
  'PUBLIC_ORDER',
  'STATE_SECURITY',
  'INTERESTS_OF_MINORS',
  'PRIVATE_LIFE',
  'ADMINISTRATION_OF_JUSTICE',
] as const;
export type ClosureGround = (typeof CLOSURE_GROUNDS)[number];

export interface ClosureProposal {
  readonly ground: ClosureGround;
  readonly textNl: string;
  readonly textEn: string;
  readonly article: string;
}

/** What the system proposes; a judge confirms, limits or rejects. It never closes a door. Source: domain T2, A41. */
export const PROPOSAL: ClosureProposal = {
  ground: 'INTERESTS_OF_MINORS',
  article: 'art. 269 lid 1 Sv',
  textNl:
    'Systeemregel: een minderjarig slachtoffer is aanwezig; voorgesteld wordt de deuren geheel of gedeeltelijk te sluiten op de grond belangen van minderjarigen. De rechter beslist.',
  textEn:
    'System rule: a minor victim is present; closing the doors in whole or in part is proposed on the ground of the interests of minors. The judge decides.',
};

export const PRONOUNCEMENT_NOTE = {
  article: 'art. 362 Sv',
  textNl: 'De uitspraak blijft openbaar.',
  textEn: 'The judgment is always pronounced in public.',
  toVerify: true,
} as const;

export const JUVENILE_NOTE = {
  article: 'art. 495b Sv',
  textNl:
    'Een verdachte was minderjarig: de zitting vindt van rechtswege achter gesloten deuren plaats.',
  textEn: 'A suspect was a minor: the hearing is closed by law.',
  toVerify: false,
} as const;

/** Whether a proposal is made; a video link is presence too. */
export function isClosureProposed(presence: ChildPresence): boolean {
  return presence !== 'NONE';
}

const NEXT: Readonly<Record<ClosureState | 'NONE', readonly ClosureOrder[]>> = {
  NONE: ORDERS,
  PROPOSED: ORDERS,
  ORDERED_FULL: [],
  ORDERED_PARTIAL: [],
  NOT_ORDERED: [],
};

/** The orders a judge may still give; an order that was given stands unless it is expressly revised. */
export function ordersAfter(
  state: ClosureState | null,
  revision: boolean,
): readonly ClosureOrder[] {
  return revision && state !== null && state !== 'PROPOSED' ? ORDERS : NEXT[state ?? 'NONE'];
}

export interface StatedOrder {
  readonly order: ClosureOrder;
  readonly ground: string | null;
  readonly part: string | null;
  readonly reasons: string | null;
}

const blank = (text: string | null): boolean => text === null || text.trim() === '';

/** Everything an order lacks, at once. Closing needs a ground of the list; every order needs reasons. */
export function assessOrder({ order, ground, part, reasons }: StatedOrder): readonly FieldError[] {
  const closes = order !== 'NOT_ORDERED';
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['/ground', 'missing', closes && ground === null],
    ['/ground', 'only-with-closure', !closes && ground !== null],
    ['/part', 'missing', order === 'ORDERED_PARTIAL' && blank(part)],
    ['/part', 'only-with-partial', order !== 'ORDERED_PARTIAL' && part !== null],
    ['/reasons', 'missing', blank(reasons)],
  ];
  return rows.filter(([, , broken]) => broken).map(([pointer, code]) => ({ pointer, code }));
}
