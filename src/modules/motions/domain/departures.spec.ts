import { describe, expect, it } from '@jest/globals';
import { type Departure, wordsOf } from './departures.js';

const NOTHING: Departure = {
  source: 'TOO_LONG',
  kind: 'TOO_LONG',
  attendee: null,
  room: null,
  note: null,
  minutes: null,
  maxMinutes: null,
};

describe('a departure in words', () => {
  it('says how long it was and how long it might be', () => {
    expect(wordsOf({ ...NOTHING, minutes: 46, maxMinutes: 45 })).toBe(
      'Volgens het sessieverslag duurde het verhoor 46 minuten; toegestaan waren 45 minuten.',
    );
  });

  it('says who was where, and what the interviewer wrote of it', () => {
    expect(
      wordsOf({
        ...NOTHING,
        kind: 'OTHER_PERSON',
        attendee: 'DEFENCE_COUNSEL',
        room: 'INTERVIEW_ROOM',
        note: 'Het kind vroeg erom.',
      }),
    ).toBe(
      'Volgens het sessieverslag was de raadsman in de verhoorkamer, anders dan bepaald. Het kind vroeg erom.',
    );
  });

  it('repeats what was said of a barred topic', () => {
    expect(
      wordsOf({ ...NOTHING, kind: 'BARRED_TOPIC', note: 'Het kind begon er zelf over.' }),
    ).toContain('uitgesloten onderwerp aan de orde. Het kind begon er zelf over.');
  });
});
