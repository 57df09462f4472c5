import { describe, expect, it } from '@jest/globals';
import {
  assessAudience,
  audienceChange,
  type AudienceChoice,
  type DecidedAudience,
  isSameDecision,
  type Seat,
} from './audience.js';

const DEFENCE: Seat = { function: 'DEFENCE_COUNSEL', represents: 'suspect-1' };
const CO_DEFENCE: Seat = { function: 'DEFENCE_COUNSEL', represents: 'suspect-2' };
const COUNSEL: Seat = { function: 'VICTIM_COUNSEL', represents: 'child-1' };
const GUARDIAN: Seat = { function: 'GUARDIAN_AD_LITEM', represents: 'child-1' };
const JUDGE: Seat = { function: 'JUDGE', represents: null };
const SEATS = [DEFENCE, CO_DEFENCE, COUNSEL, GUARDIAN, JUDGE];
const PROSECUTOR = { seats: SEATS, functions: ['PROSECUTOR'] };
const STAFF = { seats: SEATS, functions: ['PROSECUTION_STAFF'] };

const choice = (given: Partial<AudienceChoice>): AudienceChoice => ({
  everyone: false,
  openTo: SEATS,
  ground: undefined,
  authorisation: undefined,
  ...given,
});
const without = (...seats: readonly Seat[]) => SEATS.filter((seat) => !seats.includes(seat));
const refused = (by: string) => ({ kind: 'refused', by });

describe('for whom a document is', () => {
  it('is decided by any reviewer while no party is left out', () => {
    expect(assessAudience(choice({ openTo: without(JUDGE) }), STAFF)).toMatchObject({
      kind: 'decided',
      ground: null,
    });
    expect(assessAudience(choice({ everyone: true, openTo: [] }), STAFF)).toMatchObject({
      kind: 'decided',
      everyone: true,
    });
  });

  it('leaves a party out by the prosecutor alone, with a ground', () => {
    const openTo = without(CO_DEFENCE);

    expect(assessAudience(choice({ openTo, ground: 'NOT_CONCERNED' }), STAFF)).toEqual(
      refused('audience-not-yours'),
    );
    expect(assessAudience(choice({ openTo }), PROSECUTOR)).toEqual(
      refused('audience-needs-ground'),
    );
    expect(assessAudience(choice({ openTo, ground: 'NOT_CONCERNED' }), PROSECUTOR)).toEqual({
      kind: 'decided',
      everyone: false,
      openTo,
      ground: 'NOT_CONCERNED',
      authorisation: null,
    });
  });

  it('keeps a document from the defence for the investigation, never so from the victim’s side', () => {
    const ground = 'INVESTIGATION_INTEREST';

    expect(assessAudience(choice({ openTo: without(DEFENCE), ground }), PROSECUTOR).kind).toBe(
      'decided',
    );
    for (const seat of [COUNSEL, GUARDIAN])
      expect(
        assessAudience(choice({ openTo: without(DEFENCE, seat), ground }), PROSECUTOR),
      ).toEqual(refused('audience-needs-authorisation'));
  });

  it('asks for the authorisation where that is the ground, and keeps none where it is not', () => {
    const openTo = without(COUNSEL);
    const authorisation = 'RC 12 maart 2026, kenmerk 26-114';

    expect(assessAudience(choice({ openTo, ground: 'AUTHORISED' }), PROSECUTOR)).toEqual(
      refused('audience-needs-authorisation'),
    );
    expect(
      assessAudience(choice({ openTo, ground: 'AUTHORISED', authorisation }), PROSECUTOR),
    ).toMatchObject({ kind: 'decided', authorisation });
    expect(
      assessAudience(choice({ openTo, ground: 'NOT_CONCERNED', authorisation }), PROSECUTOR),
    ).toMatchObject({ kind: 'decided', authorisation: null });
  });

  it('names nobody who has no seat in the case', () => {
    const elsewhere: Seat = { function: 'DEFENCE_COUNSEL', represents: 'suspect-9' };

    expect(assessAudience(choice({ openTo: [...SEATS, elsewhere] }), PROSECUTOR)).toEqual(
      refused('audience-unknown'),
    );
    expect(
      assessAudience(choice({ openTo: [{ ...JUDGE, represents: 'child-1' }] }), PROSECUTOR),
    ).toEqual(refused('audience-unknown'));
  });

  it('drops the ground when no party is left out', () => {
    expect(assessAudience(choice({ ground: 'NOT_CONCERNED' }), PROSECUTOR)).toMatchObject({
      ground: null,
    });
  });
});

const DECIDED: DecidedAudience = {
  everyone: false,
  openTo: SEATS,
  ground: 'NOT_CONCERNED',
  authorisation: null,
  reason: 'Gaat alleen over de eerste verdachte.',
};

describe('a decision after another', () => {
  it('says what it opens and what it closes', () => {
    const before = { everyone: true, openTo: [] };
    const after = { everyone: false, openTo: [JUDGE, DEFENCE] };

    expect(audienceChange(SEATS, { before, after })).toEqual({
      opened: [],
      closed: [CO_DEFENCE, COUNSEL, GUARDIAN],
    });
    expect(audienceChange(SEATS, { before: after, after: before })).toEqual({
      opened: [CO_DEFENCE, COUNSEL, GUARDIAN],
      closed: [],
    });
  });

  it('is the same only when it means the same to whoever joins later', () => {
    expect(isSameDecision(DECIDED, { ...DECIDED, openTo: SEATS.toReversed() })).toBe(true);
    expect(isSameDecision(DECIDED, { ...DECIDED, everyone: true, openTo: [] })).toBe(false);
    expect(isSameDecision(DECIDED, { ...DECIDED, openTo: without(JUDGE) })).toBe(false);
  });

  it.each([
    ['ground', { ground: 'INVESTIGATION_INTEREST' }],
    ['authorisation', { authorisation: 'RC 12 maart 2026, kenmerk 26-114' }],
    ['reason', { reason: 'Gaat over de tweede verdachte.' }],
  ] as const)('is another where only the %s differs', (_, changed) => {
    expect(isSameDecision(DECIDED, { ...DECIDED, ...changed })).toBe(false);
  });
});
