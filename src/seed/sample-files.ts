import { zipSync } from 'fflate';
import { FileWorkshop } from '../redaction/index.js';
import type { SeedChild } from './story-texts.js';

/** A file of the demonstration with how it is called in its case. */
export interface SampleFile {
  readonly kind: 'PV_BEVINDINGEN' | 'BRIEF' | 'OVERIG';
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** One file of each kind, about an invented child, made by our own code. */
export async function sampleFiles(child: SeedChild): Promise<readonly SampleFile[]> {
  const workshop = new FileWorkshop();
  try {
    const report = await workshop.typeset({
      title: 'Proces-verbaal van bevindingen',
      text: findings(child),
    });
    const note = await workshop.typeset({ title: 'Aantekening', text: noteOf(child) });
    const scan = (await workshop.preview(note, 0)) ?? new Uint8Array();
    return [
      { kind: 'PV_BEVINDINGEN', title: 'Bevindingen bij het station', bytes: report },
      { kind: 'BRIEF', title: 'Brief van de school', bytes: letter(child) },
      { kind: 'OVERIG', title: 'Foto van een aantekening', bytes: scan },
      { kind: 'OVERIG', title: 'Bericht met bijlage', bytes: message(child, report) },
    ];
  } finally {
    await workshop.close();
  }
}

function findings({ callName, surname, street, number, town }: SeedChild): string {
  return `Op verzoek van de officier van justitie bekeek ik de plaats waar de fiets is teruggevonden.

De fiets stond tegen een hek bij het station van ${town}. Het stuur stond scheef. De fiets is van ${callName} ${surname}, die woont aan de ${street} ${number}.

Ik sprak met een medewerker van de stalling. Hij zag die middag een man die een fiets aan de hand had en haastig wegliep. Camerabeelden zijn er niet.

Ik heb de fiets teruggegeven aan de moeder van ${callName}.`;
}

function noteOf({ callName, phone }: SeedChild): string {
  return `Gebeld met de moeder van ${callName}.
De fiets is gemaakt.
Terugbellen op ${phone}.`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A letter as a school writes it, with who typed it among its properties. */
function letter({ callName, surname, school, parent }: SeedChild): Uint8Array {
  const paragraphs = [
    school,
    'Betreft: afwezigheid',
    `Geachte heer, mevrouw,`,
    `${callName} ${surname} zit in groep 7 van onze school en was die dag na de middag stiller dan anders. De juf heeft dat opgeschreven in het logboek.`,
    `Met de moeder, mevrouw ${parent} ${surname}, is afgesproken dat ${callName} een week lang eerder naar huis mag.`,
    'Met vriendelijke groet, de directie',
  ];
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<coreProperties><creator>Juf van ${callName}</creator></coreProperties>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])),
  );
}

function message({ callName, surname, parent, school }: SeedChild, report: Uint8Array): Uint8Array {
  const text = `Goedemiddag,\r\n\r\nBijgaand het verslag over de fiets van ${callName} ${surname}. De moeder, ${parent} ${surname}, heeft het gelezen.\r\n\r\nGroet,\r\n${school}\r\n`;
  return Buffer.from(
    [
      'From: School <administratie@school.example>',
      'To: Parket <parket@om.example>',
      `Subject: Fiets van ${callName}`,
      'Date: Mon, 02 Feb 2026 14:05:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="deel"',
      '',
      '--deel',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64'),
      '--deel',
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; filename="${callName}.pdf"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(report).toString('base64'),
      '--deel--',
      '',
    ].join('\r\n'),
  );
}
