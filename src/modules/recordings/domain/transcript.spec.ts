import { describe, expect, it } from '@jest/globals';
import { chaptersInOrder, corrected, faultOf, withReplacements } from './transcript.js';
import { hasUnreadableTime, readCues, readParagraphs } from './transcript-formats.js';

const VTT = `WEBVTT

NOTE gemaakt in de studio

1
00:00:01.000 --> 00:00:03.500 align:start
<v Verhoorder>Vertel eens &amp; rustig.</v>

00:00:04.000 --> 00:00:06.000
<v Kind>Hij pakte
mijn step.</v>
`;
const segment = { fromMs: 0, toMs: 1_000, speaker: 'A', text: 'Een rode.' } as const;

describe('reading a transcript', () => {
  it('takes times, speakers and words from WebVTT, and leaves notes and marks out', () => {
    expect(readCues(VTT)).toEqual([
      { fromMs: 1_000, toMs: 3_500, speaker: 'V', text: 'Vertel eens & rustig.' },
      { fromMs: 4_000, toMs: 6_000, speaker: 'A', text: 'Hij pakte mijn step.' },
    ]);
  });

  it('takes them from SRT with its commas and counters', () => {
    const srt =
      '1\r\n00:00:01,5 --> 00:00:02,000\r\nV: Wie?\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nTolk: Hij zegt niemand.\r\n';

    expect(readCues(srt)).toEqual([
      { fromMs: 1_500, toMs: 2_000, speaker: 'V', text: 'Wie?' },
      { fromMs: 3_000, toMs: 4_000, speaker: 'T', text: 'Hij zegt niemand.' },
    ]);
  });

  it('takes them from paragraphs; one without a time goes on with the one before', () => {
    expect(
      readParagraphs([
        'Verbatim',
        '[00:00:05] V: Waar?',
        '00:00:08 - 00:00:09 Kind: Daar,',
        'bij het hek.',
        '(01:02:03) A: Ja.',
      ]),
    ).toEqual([
      { fromMs: 5_000, toMs: 8_000, speaker: 'V', text: 'Waar?' },
      { fromMs: 8_000, toMs: 9_000, speaker: 'A', text: 'Daar, bij het hek.' },
      { fromMs: 3_723_000, toMs: 3_727_000, speaker: 'A', text: 'Ja.' },
    ]);
  });

  it('loses no words behind an empty line, nor a cue without one before it', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nA: Hij zei\n\nniets.\n2\n00:00:03,000 --> 00:00:04,000\nV: 12\n13\n';

    expect(readCues(srt)).toEqual([
      { fromMs: 1_000, toMs: 2_000, speaker: 'A', text: 'Hij zei niets.' },
      { fromMs: 3_000, toMs: 4_000, speaker: 'V', text: '12 13' },
    ]);
  });

  it('sees a time that it cannot read, and none in a note', () => {
    expect(hasUnreadableTime(VTT)).toBe(false);
    expect(hasUnreadableTime('WEBVTT\n\nNOTE --> let op\n\n00:01.000 --> 00:02.000\nA')).toBe(
      false,
    );
    expect(hasUnreadableTime('1\n00:00:01,000 --> 00:0\nA: Weg.')).toBe(true);
    expect(hasUnreadableTime('1\n00:00:01,000 -> 00:00:02,000\nA: Weg.')).toBe(true);
    expect(hasUnreadableTime('00:01.000 --> 00:02.000\nA: Om 10:20 - of later.')).toBe(false);
  });

  it('keeps a colon that names nobody', () => {
    expect(readCues('WEBVTT\n\n00:01.000 --> 00:02.000\nHij zei: wegwezen.')[0]?.text).toBe(
      'Hij zei: wegwezen.',
    );
  });

  it('finds nothing in what is no transcript', () => {
    expect(readCues('zomaar tekst')).toEqual([]);
    expect(readParagraphs(['zomaar tekst'])).toEqual([]);
  });
});

describe('a transcript of a recording', () => {
  it('fits when everything is said before the end', () => {
    expect(faultOf([{ ...segment, fromMs: 999 }], 1_000)).toBeUndefined();
    expect(faultOf([{ ...segment, fromMs: 1_000 }], 1_000)).toBe('beyond-recording');
  });

  it('says something, and not without end', () => {
    expect(faultOf([], 1_000)).toBe('nothing-spoken');
    expect(faultOf([{ ...segment, text: 'a'.repeat(4_000) }], 1_000)).toBeUndefined();
    expect(faultOf([{ ...segment, text: 'a'.repeat(4_001) }], 1_000)).toBe('segment-too-long');
    expect(faultOf(Array<typeof segment>(5_000).fill(segment), 1_000)).toBeUndefined();
    expect(faultOf(Array<typeof segment>(5_001).fill(segment), 1_000)).toBe('too-many-segments');
  });

  it('is put right where it is, and nowhere else', () => {
    expect(corrected([segment], [{ at: 0, speaker: 'V', text: 'Een gele.' }])).toEqual([
      { ...segment, speaker: 'V', text: 'Een gele.' },
    ]);
    expect(corrected([segment], [{ at: 1, speaker: 'V', text: 'Een gele.' }])).toBeUndefined();
  });

  it('has its chapters in order, each beginning somewhere', () => {
    const topic = (at: number) => ({ at, kind: 'TOPIC', title: String(at) }) as const;

    expect(chaptersInOrder([topic(1), topic(0)], 2)).toEqual([topic(0), topic(1)]);
    expect(chaptersInOrder([topic(2)], 2)).toBeUndefined();
    expect(chaptersInOrder([topic(-1)], 2)).toBeUndefined();
  });
});

describe('replacing in texts that were looked at as one', () => {
  it('replaces each place in the text it stands in', () => {
    expect(
      withReplacements(
        ['Ik ben Wende.', 'Wende zei ja.'],
        [
          { start: 7, end: 12, replacement: 'KN' },
          { start: 14, end: 19, replacement: 'KN' },
        ],
      ),
    ).toEqual(['Ik ben KN.', 'KN zei ja.']);
  });

  it('replaces a place that runs over a break once', () => {
    expect(
      withReplacements(
        ['van Wende', 'Zilverschoon ja'],
        [{ start: 4, end: 22, replacement: 'KN' }],
      ),
    ).toEqual(['van KN', ' ja']);
  });
});
