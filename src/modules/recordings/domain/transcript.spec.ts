import { describe, expect, it } from '@jest/globals';
import { chaptersInOrder, corrected, faultOf, withReplacements } from './transcript.js';
import {
  faultOfCueTimes,
  faultOfParagraphTimes,
  readCues,
  readParagraphs,
} from './transcript-formats.js';
import { namesSpeakers, whoSpeaks } from './transcript-speakers.js';

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
      { fromMs: 1_000, toMs: 3_500, text: 'Verhoorder: Vertel eens & rustig.' },
      { fromMs: 4_000, toMs: 6_000, text: 'Kind: Hij pakte mijn step.' },
    ]);
  });

  it('takes them from SRT with its commas and counters', () => {
    const srt =
      '1\r\n00:00:01,5 --> 00:00:02,000\r\nV: Wie?\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nTolk: Hij zegt niemand.\r\n';

    expect(readCues(srt)).toEqual([
      { fromMs: 1_500, toMs: 2_000, text: 'V: Wie?' },
      { fromMs: 3_000, toMs: 4_000, text: 'Tolk: Hij zegt niemand.' },
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
      { fromMs: 5_000, toMs: 8_000, text: 'V: Waar?' },
      { fromMs: 8_000, toMs: 9_000, text: 'Kind: Daar, bij het hek.' },
      { fromMs: 3_723_000, toMs: 3_727_000, text: 'A: Ja.' },
    ]);
  });

  it('loses no words behind an empty line, nor a cue without one before it', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nA: Hij zei\n\nniets.\n2\n00:00:03,000 --> 00:00:04,000\nV: 12\n13\n';

    expect(readCues(srt)).toEqual([
      { fromMs: 1_000, toMs: 2_000, text: 'A: Hij zei niets.' },
      { fromMs: 3_000, toMs: 4_000, text: 'V: 12 13' },
    ]);
  });

  it.each([
    [undefined, VTT],
    [undefined, 'WEBVTT\n\nNOTE --> let op\n\n00:01.000 --> 00:02.000\nA'],
    [undefined, '00:01.000 --> 00:02.000\nA: Om 10:20 - of later.'],
    [undefined, '75:01.000 --> 75:02.000\nA: Na een uur.'],
    ['time-unreadable', '1\n00:00:01,000 --> 00:0\nA: Weg.'],
    ['time-unreadable', '1\n00:00:01,000 -> 00:00:02,000\nA: Weg.'],
    ['time-unreadable', '1\n00:00:01,000 --> 00:00:75,000\nA: Weg.'],
    ['time-unreadable', '1\n00:75:01,000 --> 00:76:02,000\nA: Weg.'],
    ['time-backwards', '1\n00:00:05,000 --> 00:00:03,000\nA: Weg.'],
  ])('says %s of the times in a file of cues', (fault, file) => {
    expect(faultOfCueTimes(file)).toBe(fault);
  });

  it.each([
    [undefined, ['Verhoorder: 4711', 'Kind: niet genoemd', '[00:01] V: Waar?', '[65:00] A: Daar.']],
    [undefined, ['[00:01] V: Hoe laat?', '10:30 uur, zei hij.']],
    ['time-unreadable', ['[00:01] V: Waar?', '[00:75] A: Daar.']],
    ['time-unreadable', ['[00:01] V: Waar?', '00:75:10 A: Daar.']],
    ['time-backwards', ['[00:12] V: Waar?', '[00:02] A: Daar.']],
    ['words-before-time', ['V: Fijn dat je er bent.', '[00:02] A: Hoi.']],
  ])('says %s of the times of paragraphs', (fault, lines) => {
    expect(faultOfParagraphTimes(lines)).toBe(fault);
  });

  it('puts cues that overlap in the order in which they began', () => {
    const file =
      'WEBVTT\n\n00:01.000 --> 00:08.000\nV: Een\n\n00:03.000 --> 00:05.000\nA: Drie\n\n00:02.000 --> 00:04.000\nV: Twee';

    expect(readCues(file).map(({ text }) => text)).toEqual(['V: Een', 'V: Twee', 'A: Drie']);
  });

  it('takes two people out of one cue, and out of paragraphs of which one has a time', () => {
    const at = { fromMs: 1_000, toMs: 2_000 };
    const two = [
      { ...at, text: 'V: Wie?' },
      { ...at, text: 'A: Hij.' },
    ];

    expect(readCues('1\n00:00:01,000 --> 00:00:02,000\n- V: Wie?\n- A: Hij.\n')).toEqual(two);
    expect(readParagraphs(['[00:01] V: Wie?', 'A: Hij.', '[00:02] V: O.']).slice(0, 2)).toEqual(
      two,
    );
  });

  it('reads a table with a column for the time, the speaker and the words, in either order', () => {
    const two = [
      { fromMs: 1_000, toMs: 2_000, text: expect.stringMatching(/^V\s*[:\t]\s*Wie\?$/) },
      { fromMs: 2_000, toMs: 6_000, text: expect.stringMatching(/^A\s*[:\t]\s*Hij\.$/) },
    ];

    expect(
      readParagraphs(['Tijd\tSpreker\tTekst', '00:01 \tV \tWie?', '00:02 \tA \tHij.']),
    ).toEqual(two);
    expect(readParagraphs(['V \t00:00:01 \tWie?', 'A \t00:00:02 \tHij.'])).toEqual(two);
    expect(readParagraphs(['00:01 \t00:02 \tV \tWie?'])[0]).toEqual(two[0]);
  });

  it('finds nothing in what is no transcript', () => {
    expect(readCues('zomaar tekst')).toEqual([]);
    expect(readParagraphs(['zomaar tekst'])).toEqual([]);
  });
});

describe('who speaks', () => {
  const said = (...texts: string[]) => whoSpeaks(texts, 'KN-7F3K-9QWD-H');

  it('stands in front of the words, and goes on until somebody else does', () => {
    expect(said('Verhoorder: Wie?', 'Zeg maar.', 'K: Hij.', 'T\tHij zegt niemand.')).toEqual([
      { speaker: 'V', text: 'Wie?' },
      { speaker: 'V', text: 'Zeg maar.' },
      { speaker: 'A', text: 'Hij.' },
      { speaker: 'T', text: 'Hij zegt niemand.' },
    ]);
  });

  it('is the child where its number took the place of its name', () => {
    expect(
      said('V: Waar?', 'KN-7F3K-9QWD-H: Thuis.', 'Echt.').map(({ speaker }) => speaker),
    ).toEqual(['V', 'A', 'A']);
    expect(said('V: Waar?', 'KN-TBDT-K1BP-H: Thuis.')[1]).toEqual({
      speaker: 'V',
      text: 'KN-TBDT-K1BP-H: Thuis.',
    });
  });

  it('keeps a colon that names nobody', () => {
    expect(said('Hij zei: wegwezen.')[0]?.text).toBe('Hij zei: wegwezen.');
    expect(namesSpeakers(['Hij zei: wegwezen.', 'Ja: toen.'])).toBe(false);
    expect(namesSpeakers(['Hij zei: wegwezen.', 'A: Ja.'])).toBe(true);
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
