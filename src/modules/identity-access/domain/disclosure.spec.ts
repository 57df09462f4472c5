import { describe, expect, it } from '@jest/globals';
import {
  assessFieldDecisions,
  decideDisclosure,
  DISCLOSURE_ACTIONS,
  DISCLOSURE_STATES,
  type DisclosureFacts,
} from './disclosure.js';

const DUE = new Date('2026-03-09T22:59:59.999Z');
const HEARD: DisclosureFacts = {
  prosecutionAnswered: true,
  childSideAnswered: true,
  answersDueAt: DUE,
  now: new Date('2026-03-03T09:00:00Z'),
};

// Written by hand beside the table: from, action, to.
const LEGAL: readonly (readonly [string, string, string])[] = [
  ['SUBMITTED', 'take-under-review', 'UNDER_REVIEW'],
  ['SUBMITTED', 'withdraw', 'WITHDRAWN'],
  ['UNDER_REVIEW', 'decide', 'DECIDED'],
  ['UNDER_REVIEW', 'withdraw', 'WITHDRAWN'],
];

describe('a request to disclose', () => {
  it.each(
    DISCLOSURE_STATES.flatMap((from) =>
      DISCLOSURE_ACTIONS.map((action) => [from, action] as const),
    ),
  )('in %s: %s goes where the rulebook says, or does not exist', (from, action) => {
    const move = LEGAL.find(([state, step]) => state === from && step === action);

    expect(decideDisclosure(from, action, HEARD)).toEqual(
      move === undefined ? { kind: 'unavailable' } : { kind: 'moved', to: move[2] },
    );
  });

  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])('is not decided before both were heard (prosecution %s, child %s)', (prosecution, child) => {
    const facts = { ...HEARD, prosecutionAnswered: prosecution, childSideAnswered: child };

    expect(decideDisclosure('UNDER_REVIEW', 'decide', facts)).toEqual({
      kind: 'blocked',
      by: 'answers-pending',
    });
    expect(decideDisclosure('UNDER_REVIEW', 'decide', { ...facts, now: DUE }).kind).toBe('blocked');
    expect(
      decideDisclosure('UNDER_REVIEW', 'decide', {
        ...facts,
        now: new Date(DUE.getTime() + 1),
      }).kind,
    ).toBe('moved');
  });
});

describe('a decision on it', () => {
  const granted = { granted: true, audience: 'COUNSEL_ONLY', mayCopy: false } as const;
  const refused = { granted: false, audience: null, mayCopy: false } as const;

  it('decides each field that was asked for, once', () => {
    const asked = ['callName', 'surname'];

    expect(
      assessFieldDecisions(asked, [
        { field: 'surname', ...refused },
        { field: 'callName', ...granted },
      ]),
    ).toEqual([]);
    for (const fields of [['callName'], ['callName', 'callName'], ['callName', 'surname', 'bsn']])
      expect(
        assessFieldDecisions(
          asked,
          fields.map((field) => ({ field, ...granted })),
        ),
      ).toEqual(['fields-not-those-asked']);
  });

  it('says of a granted field to whom, and of a refused one nothing more', () => {
    expect(
      assessFieldDecisions(['callName'], [{ field: 'callName', ...granted, audience: null }]),
    ).toEqual(['scope-missing']);
    expect(
      assessFieldDecisions(['callName'], [{ field: 'callName', ...refused, mayCopy: true }]),
    ).toEqual(['scope-of-refusal']);
    expect(
      assessFieldDecisions(
        ['callName'],
        [{ field: 'callName', ...refused, audience: 'COUNSEL_ONLY' }],
      ),
    ).toEqual(['scope-of-refusal']);
  });
});
