import { describe, expect, it } from '@jest/globals';
import { draftReport, isFinished, type ReportFacts, TO_FILL_IN } from './report-draft.js';

const line = {
  phase: null,
  attendee: null,
  room: null,
  protocol: null,
  note: null,
  departs: false,
};
const facts: ReportFacts = {
  childNumber: 'KN-0000-0001-0',
  sessionType: 'INITIAL',
  outcome: 'HELD',
  day: '4 maart 2026',
  startedAt: '10:02',
  endedAt: '10:51',
  staffNumber: '4711',
  studio: 'Studio 1, Utrecht',
  language: 'nl',
  interpreterNumber: null,
  lines: [
    { ...line, kind: 'BOOKED', at: '09:00' },
    { ...line, kind: 'ENTERED', at: '10:01', attendee: 'CHILD', room: 'INTERVIEW_ROOM' },
    { ...line, kind: 'PHASE', at: '10:10', phase: 'FREE_RECALL' },
    { ...line, kind: 'INCIDENT', at: '10:20', note: 'het brandalarm ging af' },
  ],
};

describe('the draft of an official report', () => {
  it('says what the log knows, by number and role', () => {
    const text = draftReport(facts);
    expect(text).toContain('Kind: KN-0000-0001-0');
    expect(text).toContain('personeelsnummer 4711');
    expect(text).toContain('10:01  komt binnen: het kind, verhoorkamer');
    expect(text).toContain('10:10  fase: vrije verhaal');
    expect(text).toContain('10:20  bijzonderheid (het brandalarm ging af)');
    expect(text).not.toContain('BOOKED');
  });

  it('swears to no recording that the log does not know of, and names the language', () => {
    const text = draftReport(facts);
    expect(text).not.toContain('is een audiovisuele opname gemaakt');
    expect(text).toContain('[in te vullen: of en hoe van het verhoor een opname is gemaakt]');
    expect(text).toContain('Taal: Nederlands\n');
  });

  it('tells of a child that declined in the waiting room no begin and no recording', () => {
    const text = draftReport({
      ...facts,
      outcome: 'CHILD_DECLINED',
      startedAt: null,
      endedAt: '10:05',
      lines: [{ ...line, kind: 'CHILD_DECLINED', at: '10:05' }],
    });
    expect(text).toContain('Tijd: niet begonnen, einde 10:05\n');
    expect(text).toContain('Het kind wilde niet verklaren. Het verhoor is niet begonnen.\n');
    expect(text).not.toContain('opname');
  });

  it('leaves nothing of the log out that departs from what the judge decided', () => {
    const lines = [
      { ...line, kind: 'BARRED_TOPIC', at: '10:30', note: 'het kind begon erover', departs: true },
      {
        ...line,
        kind: 'ENTERED',
        at: '10:31',
        attendee: 'JUDGE',
        room: 'WAITING_ROOM',
        departs: true,
      },
    ];
    const text = draftReport({ ...facts, lines });
    expect(text).toContain(
      '10:30  door de rechter uitgesloten onderwerp kwam aan de orde, anders dan de rechter bepaalde (het kind begon erover)',
    );
    expect(text).toContain('de rechter, wachtkamer, anders dan de rechter bepaalde');
  });

  it('is not finished until everything it left open is written', () => {
    const text = draftReport(facts);
    expect(isFinished(text)).toBe(false);
    expect(isFinished(text.replaceAll(/\[in te vullen[^\]]*\]/g, 'geschreven'))).toBe(true);
    expect(draftReport({ ...facts, staffNumber: null })).toContain(TO_FILL_IN + ': personeels');
  });
});
