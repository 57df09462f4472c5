import { describe, expect, it } from '@jest/globals';
import {
  decideTransition,
  DOCUMENT_STATES,
  DOCUMENT_STEPS,
  documentActions,
} from './document-transitions.js';

/** Written by hand from docs/chain.md; a second source beside the table. */
const LEGAL = new Set([
  'IN_REVIEW decide-places IN_REVIEW',
  'IN_REVIEW add-place IN_REVIEW',
  'IN_REVIEW release RELEASED',
  'IN_REVIEW withdraw WITHDRAWN',
  'RELEASED withdraw WITHDRAWN',
]);

describe('life of a document', () => {
  for (const from of DOCUMENT_STATES) {
    for (const step of DOCUMENT_STEPS) {
      it(`says of ${step} in ${from} what the statute of this house says`, () => {
        const verdict = decideTransition(from, step, { openPlaces: 0 });
        const moved = verdict.kind === 'moved' ? `${from} ${step} ${verdict.to}` : undefined;

        expect(moved === undefined || LEGAL.has(moved)).toBe(true);
        expect(verdict.kind).toBe(
          [...LEGAL].some((line) => line.startsWith(`${from} ${step} `)) ? 'moved' : 'unavailable',
        );
      });
    }
  }

  it('waits with the release for the last doubtful place', () => {
    expect(decideTransition('IN_REVIEW', 'release', { openPlaces: 1 })).toEqual({
      kind: 'blocked',
      by: 'places-open',
    });
    expect(decideTransition('IN_REVIEW', 'release', { openPlaces: 0 }).kind).toBe('moved');
  });
});

describe('buttons of a document', () => {
  it('offers the review to reviewers and the served text to everybody', () => {
    expect(documentActions(['VICTIM_COORDINATOR'], 'IN_REVIEW', { openPlaces: 2 })).toEqual([
      'review',
      'decide-places',
      'add-place',
      'withdraw',
    ]);
    expect(documentActions(['PROSECUTOR'], 'RELEASED', { openPlaces: 0 })).toEqual([
      'review',
      'withdraw',
      'read-served',
    ]);
    expect(documentActions(['DEFENCE_COUNSEL'], 'RELEASED', { openPlaces: 0 })).toEqual([
      'read-served',
    ]);
    expect(documentActions(['JUDGE'], 'WITHDRAWN', { openPlaces: 0 })).toEqual([]);
  });
});
