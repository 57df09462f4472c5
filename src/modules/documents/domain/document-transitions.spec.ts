import { describe, expect, it } from '@jest/globals';
import {
  decideTransition,
  type DocumentFacts,
  DOCUMENT_STATES,
  DOCUMENT_STEPS,
  documentActions,
} from './document-transitions.js';

/** Written by hand from docs/chain.md; a second source beside the table. */
const LEGAL = new Set([
  'IN_REVIEW decide-places IN_REVIEW',
  'IN_REVIEW add-place IN_REVIEW',
  'IN_REVIEW second-look IN_REVIEW',
  'IN_REVIEW open-to IN_REVIEW',
  'IN_REVIEW release RELEASED',
  'IN_REVIEW withdraw WITHDRAWN',
  'RELEASED open-to RELEASED',
  'RELEASED withdraw WITHDRAWN',
]);

const facts = (given: Partial<DocumentFacts> = {}): DocumentFacts => ({
  openPlaces: 0,
  overruled: 0,
  secondLookStands: false,
  overruledByMe: false,
  lookedByMe: false,
  ...given,
});

describe('life of a document', () => {
  for (const from of DOCUMENT_STATES) {
    for (const step of DOCUMENT_STEPS) {
      it(`says of ${step} in ${from} what the statute of this house says`, () => {
        const verdict = decideTransition(from, step, facts());
        const moved = verdict.kind === 'moved' ? `${from} ${step} ${verdict.to}` : undefined;

        expect(moved === undefined || LEGAL.has(moved)).toBe(true);
        expect(verdict.kind).toBe(
          [...LEGAL].some((line) => line.startsWith(`${from} ${step} `)) ? 'moved' : 'unavailable',
        );
      });
    }
  }

  it('waits with the release for the last doubtful place', () => {
    expect(decideTransition('IN_REVIEW', 'release', facts({ openPlaces: 1 }))).toEqual({
      kind: 'blocked',
      by: 'places-open',
    });
    expect(decideTransition('IN_REVIEW', 'release', facts({ openPlaces: 0 })).kind).toBe('moved');
  });
});

describe('a doubt that was overruled', () => {
  const blocked = (by: string) => ({ kind: 'blocked', by });

  it('holds the release until somebody looked a second time', () => {
    expect(decideTransition('IN_REVIEW', 'release', facts({ overruled: 1 }))).toEqual(
      blocked('second-look-missing'),
    );
    expect(
      decideTransition('IN_REVIEW', 'release', facts({ overruled: 1, secondLookStands: true }))
        .kind,
    ).toBe('moved');
  });

  it('is not looked at by who overruled it, nor released by who looked', () => {
    expect(
      decideTransition('IN_REVIEW', 'second-look', facts({ overruled: 1, overruledByMe: true })),
    ).toEqual(blocked('second-look-own'));
    expect(
      decideTransition(
        'IN_REVIEW',
        'release',
        facts({ overruled: 1, secondLookStands: true, lookedByMe: true }),
      ),
    ).toEqual(blocked('second-look-own'));
  });

  it('asks for a second look only where there is one', () => {
    const reviewer = ['PROSECUTOR'];

    expect(documentActions(reviewer, 'IN_REVIEW', facts({ overruled: 1 }))).toContain(
      'second-look',
    );
    expect(documentActions(reviewer, 'IN_REVIEW', facts())).not.toContain('second-look');
  });
});

describe('buttons of a document', () => {
  it('offers the review to reviewers and the served text to everybody', () => {
    expect(documentActions(['VICTIM_COORDINATOR'], 'IN_REVIEW', facts({ openPlaces: 2 }))).toEqual([
      'review',
      'decide-places',
      'add-place',
      'open-to',
      'withdraw',
    ]);
    expect(documentActions(['PROSECUTOR'], 'RELEASED', facts({ openPlaces: 0 }))).toEqual([
      'review',
      'open-to',
      'withdraw',
      'read-served',
    ]);
    expect(documentActions(['DEFENCE_COUNSEL'], 'RELEASED', facts({ openPlaces: 0 }))).toEqual([
      'read-served',
    ]);
    expect(documentActions(['JUDGE'], 'WITHDRAWN', facts({ openPlaces: 0 }))).toEqual([]);
  });
});
