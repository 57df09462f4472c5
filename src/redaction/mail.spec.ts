import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unwrapped } from '../../test/harness/everything.js';
import { aMessage, aPdf, aWordDocumentWith } from '../../test/harness/files.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { readBack } from './read-back.js';

const PLANTED = { name: 'Quirine Zonnevlinder', phone: '06 10203040' };
const WORDS = /quirine|zonnevlinder|10203040/i;
const NUMBER = 'KN-7F3K-9QWD-H';

let ocr: Ocr;
beforeAll(() => {
  ocr = new Ocr();
});
afterAll(() => ocr.close());

async function redacted(bytes: Buffer) {
  const file = await openFile(bytes, ocr);
  try {
    const edits = [
      ...file.text.matchAll(/(quirine[ ._-]?)?zonnevlinder|quirine|06 10203040/gi),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: NUMBER,
    }));
    const { bytes: made, removals } = await file.redact(edits);
    return { text: file.text, served: Buffer.from(made), removals };
  } finally {
    file.close();
  }
}

const CRLF = '\r\n';
const lines = (...all: readonly string[]) => all.join(CRLF);
/** A message of these header lines and one part, packed in this way. */
const message = (headers: readonly string[], part: readonly string[]) =>
  Buffer.from(
    lines(
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="grens"',
      '',
      '--grens',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Goedendag, de fiets stond bij het hek.',
      '--grens',
      ...part,
      '--grens--',
      '',
    ),
    'utf8',
  );
const HEAD = [
  'From: School <school@voorbeeld.example>',
  'Subject: Afspraak',
  'Date: Mon, 2 Feb 2026 10:00:00 +0100',
];
const NOTHING = ['Content-Type: text/plain', '', 'Niets.'];
const base64 = (words: string | Buffer) =>
  (
    Buffer.from(words)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(CRLF);

describe('a message with a name where people seldom look', () => {
  it.each<readonly [string, readonly string[]]>([
    ['the name shown with an address', ['From: "Quirine Zonnevlinder" <kind@voorbeeld.example>']],
    ['an address', ['To: quirine.zonnevlinder@voorbeeld.example']],
    ['a copy', ['Cc: =?utf-8?Q?Quirine_Zonnevlinder?= <a@voorbeeld.example>']],
    ['a blind copy', ['Bcc: Quirine Zonnevlinder <a@voorbeeld.example>']],
    ['a group', ['To: Gezin: Quirine Zonnevlinder <a@voorbeeld.example>;']],
    ['an encoded subject', ['Subject: =?iso-8859-1?Q?Over_Quirine_Zon?= =?utf-8?B?bmV2bGluZGVy?=']],
    ['a subject over lines', [`Subject: Over Quirine${CRLF} Zonnevlinder`]],
    ['where to answer', ['Reply-To: Quirine Zonnevlinder <a@voorbeeld.example>']],
    ['where it came along', ['Received: from quirine-zonnevlinder.example by mx.example']],
    ['its identifier', ['Message-ID: <quirine.zonnevlinder.1@voorbeeld.example>']],
    ['what it answers', ['In-Reply-To: <quirine.zonnevlinder@voorbeeld.example>']],
    ['what it refers to', ['References: <a@b.example> <quirine.zonnevlinder@voorbeeld.example>']],
    ['a header of somebody’s own', ['X-Kind: Quirine Zonnevlinder']],
    ['a header that comes twice', ['Subject: Quirine Zonnevlinder', 'Subject: Afspraak']],
    ['keywords and comments', ['Keywords: Quirine', 'Comments: Zonnevlinder']],
  ])('loses it there: %s', async (_where, headers) => {
    const { served } = await redacted(message([...headers, ...HEAD], NOTHING));

    expect(unwrapped(served)).not.toMatch(WORDS);
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
    expect(unwrapped(served)).toContain('de fiets stond bij het hek');
    expect(unwrapped(served)).toContain('Date: Mon, 2 Feb 2026 10:00:00 +0100');
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'the name of a file',
      [
        'Content-Type: text/plain; name="Quirine.txt"',
        'Content-Disposition: attachment; filename="Zonnevlinder.txt"',
        '',
        'Niets.',
      ],
    ],
    [
      'the name of a file in other signs',
      [
        "Content-Type: text/plain; name*0*=utf-8''Quirine%20Zon; name*1=nevlinder.txt",
        "Content-Disposition: attachment; filename*=utf-8''%51uirine.txt",
        '',
        'Niets.',
      ],
    ],
    [
      'a description',
      [
        'Content-Type: text/plain',
        'Content-Description: Quirine Zonnevlinder',
        'Content-ID: <zonnevlinder@a>',
        '',
        'Niets.',
      ],
    ],
    [
      'a table',
      [
        'Content-Type: text/html',
        '',
        '<table title="Quirine"><caption>Lijst</caption><tr><td>Quirine</td><td>Zonnevlinder</td></tr></table>',
      ],
    ],
    [
      'a link and a picture',
      [
        'Content-Type: text/html',
        '',
        '<p><a href="https://a.example/quirine" title="Zonnevlinder">hier</a> <img alt="Quirine" src="cid:zonnevlinder"></p>',
      ],
    ],
    [
      'signs cut over tags',
      [
        'Content-Type: text/html',
        '',
        '<p>Qui<b>rine</b> Zonne&shy;vlinder en Quirine&nbsp;Zonnevlinder</p>',
      ],
    ],
    [
      'soft ends of lines',
      [
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        `Daar was Quirine Zonne=${CRLF}vlinder ook.`,
      ],
    ],
    [
      'an invitation, folded',
      [
        'Content-Type: text/calendar; method=REQUEST',
        '',
        `BEGIN:VCALENDAR${CRLF}VERSION:2.0${CRLF}BEGIN:VEVENT${CRLF}SUMMARY:Gesprek met Quirine Zonnev${CRLF} linder${CRLF}ATTENDEE;CN="Quirine Zonne${CRLF}\tvlinder":mailto:a@b.example${CRLF}END:VEVENT${CRLF}END:VCALENDAR`,
      ],
    ],
    [
      'a card with a portrait',
      [
        'Content-Type: text/vcard',
        '',
        `BEGIN:VCARD${CRLF}VERSION:3.0${CRLF}FN:Quirine Zonnevlinder${CRLF}PHOTO;ENCODING=b;TYPE=JPEG:${base64('Quirine Zonnevlinder in pixels, heel lang').replaceAll(CRLF, `${CRLF} `)}${CRLF}END:VCARD`,
      ],
    ],
    [
      'a card of an old telephone',
      [
        'Content-Type: text/x-vcard',
        '',
        `BEGIN:VCARD${CRLF}VERSION:2.1${CRLF}N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=51=75irine;Zonne=${CRLF}vlinder${CRLF}PHOTO:data:image/jpeg;base64,${base64('Quirine Zonnevlinder in pixels')}${CRLF}END:VCARD`,
      ],
    ],
    [
      'winmail.dat',
      [
        'Content-Type: application/ms-tnef; name="winmail.dat"',
        'Content-Transfer-Encoding: base64',
        '',
        base64(
          Buffer.concat([
            Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]),
            Buffer.from('Quirine Zonnevlinder'),
          ]),
        ),
      ],
    ],
    [
      'a signature',
      [
        'Content-Type: application/pkcs7-signature; name="smime.p7s"',
        'Content-Transfer-Encoding: base64',
        '',
        base64(
          Buffer.concat([Buffer.from([0x30, 0x82, 0, 0]), Buffer.from('CN=Quirine Zonnevlinder')]),
        ),
      ],
    ],
  ])('loses it in a part: %s', async (_where, part) => {
    const { served } = await redacted(message(HEAD, part));

    expect(unwrapped(served)).not.toMatch(WORDS);
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
  });

  it('loses it in attachments of a message in a message in a message', async () => {
    const table = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${PLANTED.name}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>rode fiets</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const deepest = aMessage(PLANTED, [
      { name: 'Quirine.docx', bytes: aWordDocumentWith(table) },
      { name: 'Quirine.pdf', bytes: await aPdf(PLANTED) },
    ]);
    const middle = aMessage(PLANTED, [{ name: 'Quirine.eml', bytes: deepest }]);
    const { text, served } = await redacted(
      message(HEAD, [
        'Content-Type: message/rfc822; name="Quirine.eml"',
        'Content-Disposition: attachment',
        '',
        middle.toString('utf8'),
      ]),
    );

    expect(text.match(/zag de ruzie/g)).toHaveLength(2 * 2);
    expect(unwrapped(served)).not.toMatch(WORDS);
    expect(unwrapped(served)).toContain('rode fiets');
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
    expect((await readBack(served, ocr)).text).toContain('rode fiets');
  });

  it('leaves out a program that packs mail in its own way, and says so', async () => {
    const { removals } = await redacted(
      message(HEAD, [
        'Content-Type: application/ms-tnef; name="winmail.dat"',
        'Content-Transfer-Encoding: base64',
        '',
        base64(Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0])),
      ]),
    );

    expect(removals).toMatchObject({ ATTACHMENT_UNREADABLE: 1 });
  });
});
