import { describe, expect, it } from '@jest/globals';
import { certificateLines, certificateText } from './certificate.js';

const at = new Date('2026-03-02T09:00:00Z');
const facts = {
  id: 'c1',
  issuedAt: at,
  childNumber: 'KN-0000-0001-0',
  recording: { id: 'r1', track: 'OVERVIEW' as const, sha256: 'ab', durationMs: 3_661_000 },
  person: { name: 'Mr. Den', organisation: 'Kantoor' },
  sittings: [
    {
      firstAt: at,
      lastAt: at,
      slowest: 1,
      fastest: 1,
      ranges: [{ from: 0, to: 5_000 }],
      version: null,
    },
    {
      firstAt: at,
      lastAt: at,
      slowest: 0.5,
      fastest: 2,
      ranges: [{ from: 4_000, to: 9_999 }],
      version: null,
    },
  ],
  audit: { rows: 3, sha256: 'cd' },
};

describe('a certificate of viewing', () => {
  it('counts what was seen twice once, and keeps each sitting with its speeds', () => {
    expect(JSON.parse(certificateText(facts))).toMatchObject({
      viewed: [{ fromMs: 0, toMs: 9_999 }],
      totalMs: 9_999,
      sittings: [{ fastest: 1 }, { slowest: 0.5, fastest: 2 }],
      audit: { rows: 3, sha256: 'cd' },
    });
  });

  it('is the same text for the same facts', () => {
    expect(certificateText(facts)).toBe(certificateText({ ...facts }));
  });

  it('says on paper by the clock of its reader when, and in words what was watched', () => {
    const lateInSummer = new Date('2026-06-30T22:15:07Z');
    const seen = { slowest: 1, fastest: 1, ranges: [{ from: 0, to: 5_000 }], version: null };
    const sittings = [
      { ...seen, firstAt: lateInSummer, lastAt: lateInSummer },
      { ...seen, firstAt: at, lastAt: at, slowest: 0.5, fastest: 2 },
    ];
    const lines = certificateLines({ ...facts, issuedAt: lateInSummer, sittings }, 'ef');

    expect(lines[1]).toBe('Afgegeven op 1 juli 2026 om 00:15:07');
    expect(lines).toContain('Opname: r1 (overzicht van de studio)');
    expect(lines).toContain(
      '1 juli 2026 om 00:15:07 - 1 juli 2026 om 00:15:07: 00:00:05, snelheid 1×',
    );
    expect(lines).toContain(
      '2 maart 2026 om 10:00:00 - 2 maart 2026 om 10:00:00: 00:00:05, snelheid 0,5× tot 2×',
    );
    expect(lines).toContain('Alle tijden zijn Nederlandse tijd.');
  });

  it('says which version was shown, and what it leaves out', () => {
    const [first, second] = facts.sittings;
    const version = { number: 2, cut: [{ from: 10_000, to: 20_000 }] };
    const edited = { ...facts, sittings: [first!, { ...second!, version }] };
    const lines = certificateLines(edited, 'ef');

    expect(JSON.parse(certificateText(edited)).sittings).toMatchObject([
      { version: null },
      { version: { number: 2, cut: [{ fromMs: 10_000, toMs: 20_000 }] } },
    ]);
    expect(lines.filter((line) => line.endsWith('bewerkte versie 2'))).toHaveLength(1);
    expect(lines).toContain('Weggelaten uit de bewerkte versie, en dus niet te bekijken');
    expect(lines).toContain('00:00:10 - 00:00:20 (versie 2)');
    expect(certificateLines(facts, 'ef').join('\n')).not.toContain('versie');
  });

  it('says on paper what it cannot prove', () => {
    const lines = certificateLines(facts, 'ef').join('\n');

    expect(lines).toContain('Bekeken: 00:00:09 van 01:01:01');
    expect(lines).toContain('niet dat iemand heeft gekeken');
    expect(lines).toContain('SHA-256 van dit bewijs (JSON): ef');
  });
});
