import { describe, expect, it } from '@jest/globals';
import {
  assessChildView,
  type ChildViewDraft,
  freeTextOfView,
  suggestedModalities,
} from './child-view.js';

const asked: ChildViewDraft = {
  askedBy: 'VICTIM_COUNSEL',
  askedOn: '2026-03-02',
  method: 'TALK_AT_HOME',
  ownWords: 'ik wil niet nog een keer',
  wantsToSpeak: 'ONLY_IF',
  conditions: [{ kind: 'SAME_INTERVIEWER', text: 'alleen als dezelfde mevrouw het vraagt' }],
  sharedWithDefence: false,
  reasonNotAsked: null,
};
const notAsked: ChildViewDraft = {
  ...asked,
  askedBy: null,
  askedOn: null,
  method: null,
  ownWords: null,
  wantsToSpeak: null,
  conditions: [],
  reasonNotAsked: 'te jong',
};
const lacks = (view: ChildViewDraft) => assessChildView(view, '2026-03-02');

describe('the child’s view', () => {
  it('is complete with the child’s own words, or with the reason why it was not asked', () => {
    expect(lacks(asked)).toEqual([]);
    expect(lacks(notAsked)).toEqual([]);
  });

  it('is neither when everything is absent, and not both', () => {
    expect(lacks({ ...notAsked, reasonNotAsked: null }).map(({ pointer }) => pointer)).toEqual([
      '/askedBy',
      '/askedOn',
      '/method',
      '/ownWords',
      '/wantsToSpeak',
    ]);
    expect(
      lacks({ ...asked, reasonNotAsked: 'te jong' }).every(
        ({ code }) => code === 'not-with-reason',
      ),
    ).toBe(true);
  });

  it('states the condition of only-if, and was asked today at the latest', () => {
    expect(lacks({ ...asked, conditions: [] })).toEqual([
      { pointer: '/conditions', code: 'missing' },
    ]);
    expect(lacks({ ...asked, askedOn: '2026-03-03' })).toEqual([
      { pointer: '/askedOn', code: 'in-future' },
    ]);
  });

  it('suggests to the judge what the child asks for', () => {
    expect(
      suggestedModalities(['SAME_INTERVIEWER', 'PLACE', 'SAME_INTERVIEWER', 'SUPPORT_PERSON']),
    ).toEqual(['sameInterviewer', 'supportPerson']);
  });

  it('has its words and conditions screened', () => {
    expect(freeTextOfView(asked)).toMatchObject({
      '/ownWords': asked.ownWords,
      '/conditions/0/text': asked.conditions[0]?.text,
    });
  });
});
