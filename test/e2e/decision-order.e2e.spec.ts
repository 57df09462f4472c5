import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startApp, type TestApp } from '../harness/app.js';
import { aGrantedMotion } from '../harness/granted-motions.js';
import {
  aMotionWorld,
  aReadyMotion,
  CHILD_SAYS,
  DENIAL,
  GRANT,
  IDENTITY,
  type MotionWorld,
} from '../harness/motions.js';
import { lacksForArchive } from '../harness/pdf-a.js';
import type { Person } from '../harness/people.js';

jest.setTimeout(180_000);
let test: TestApp;
let world: MotionWorld;
let motionId: string;
let decisionId: string;
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  ({ id: motionId } = await aGrantedMotion(test, world, {
    modalities: {
      ...GRANT.modalities,
      seats: [{ attendee: 'SUPPORT_PERSON', room: 'WAITING_ROOM' }],
    },
  }));
  [{ id: decisionId }] = (await world.judge.client.get(`/motions/${motionId}`)).body.decisions;
});
afterAll(() => test.close());

const file = (by: Person, as: string, id = decisionId) =>
  by.client.get(`/decisions/${id}/file?as=${as}`);

interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}
const rolesIn = ({ role, children = [] }: Tagged): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

async function read(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => pdf.getPage(index + 1)),
  );
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  return {
    texts: texts.map((text) => text.replace(/\s+/g, ' ')),
    roles: trees.flatMap((tree) => rolesIn(tree as Tagged)),
    marked: await pdf.getMarkInfo(),
    metadata: (await pdf.getMetadata()).info as Record<string, unknown>,
  };
}

const wordsOf = (bytes: Buffer, part = 'word/document.xml') =>
  Buffer.from(unzipSync(new Uint8Array(bytes))[part] ?? []).toString('utf8');

describe('the order as a file', () => {
  it('is an accessible PDF in the form a court uses, part by part', async () => {
    const answer = await file(world.defence, 'PDF');

    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="KN-[\dA-Z-]+_beslissing_\d{4}-\d\d-\d\d\.pdf"$/,
      ),
      'cache-control': 'no-store',
    });
    const { texts, roles, marked, metadata } = await read(answer.bytes);
    expect(marked).toMatchObject({ Marked: true });
    expect(metadata).toMatchObject({ Language: 'nl-NL' });
    expect(new Set(roles)).toEqual(
      new Set(['Root', 'Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody']),
    );
    const text = texts.join(' ');
    for (const said of [
      'Beschikking van de rechter-commissaris',
      'Parketnummer',
      'Kindnummer',
      'Het verzoek',
      'De standpunten',
      'tegen het verzoek',
      'Het toetsingskader',
      'De beoordeling',
      'Het belang van het kind',
      'De mening van het kind en haar gewicht',
      'toe, onder de hierna genoemde voorwaarden',
      'dezelfde studioverhoorder',
      'de vertrouwenspersoon zit in de wachtruimte',
      'niet wordt gevraagd naar: thuissituatie',
      'tot en met 31 mei 2026',
      'Rechtsmiddel',
      'Ondertekening',
    ])
      expect(text).toContain(said);
    // What the child said in confidence, what its side asks for it, and who it is, are no part of the order.
    expect(text).not.toContain(CHILD_SAYS.ownWords);
    expect(text).not.toContain('examenweek');
    expect(text).not.toContain(IDENTITY.surname);
    for (const page of texts) expect(page).toContain('Afschrift voor');
  });

  it('is fit for an archive: PDF/A-2a by its structure, as another program reads it', async () => {
    const { bytes } = await file(world.defence, 'PDF');
    expect(await lacksForArchive(bytes)).toEqual([]);
    // The check sees what is missing: the same order without tags, profile and metadata.
    const bare = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const key of ['StructTreeRoot', 'OutputIntents', 'Metadata', 'Lang'])
      bare.catalog.delete(PDFName.of(key));
    expect(await lacksForArchive(await bare.save())).toEqual([
      'metadata',
      'output intent',
      'structure',
      'language',
    ]);
  });

  it('has a reader’s name on it and is otherwise the same to the last byte, with its hash in the log', async () => {
    const first = await file(world.defence, 'PDF');
    test.clock.advance(60_000);
    const again = await file(world.defence, 'PDF');
    const other = await file(world.victimCounsel, 'PDF');

    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(other.bytes.equals(first.bytes)).toBe(false);
    const nameless = async (bytes: Buffer) =>
      (await read(bytes)).texts.join(' ').replaceAll(/Afschrift voor [^.]*\./g, '');
    expect(await nameless(other.bytes)).toBe(await nameless(first.bytes));
    const { rows } = await test.database.admin.query(
      `SELECT recipients, justification FROM audit.entry WHERE verb = 'decision.copy' AND object_id = $1 AND $2 = ANY (recipients)`,
      [decisionId, world.victimCounsel.id],
    );
    expect(rows).toEqual([
      {
        recipients: [world.victimCounsel.id],
        justification: expect.stringContaining(
          createHash('sha256').update(other.bytes).digest('hex'),
        ),
      },
    ]);
  });

  it('is Word with headings and a language', async () => {
    const answer = await file(world.judge, 'DOCX');

    const words = wordsOf(answer.bytes);
    expect(words).toContain('<w:pStyle w:val="Heading1"/>');
    expect(words).toContain('niet wordt gevraagd naar: thuissituatie');
    expect(wordsOf(answer.bytes, 'word/styles.xml')).toContain('nl-NL');
    expect(wordsOf(answer.bytes, 'word/footer1.xml')).toContain('Afschrift voor');
    expect(answer.bytes.equals((await file(world.judge, 'DOCX')).bytes)).toBe(true);
  });

  it('is for who reads the motion, and looks absent to everybody else', async () => {
    for (const person of [world.prosecutor, world.guardian, world.clerk])
      expect((await file(person, 'DOCX')).status).toBe(200);
    for (const person of [
      world.otherDefence,
      world.otherVictimCounsel,
      world.planner,
      world.interviewer,
      world.outsider,
    ])
      expect((await file(person, 'DOCX')).status).toBe(404);
    expect((await file(world.judge, 'ODT')).status).toBe(422);
  });

  it('says what it replaces when it was corrected', async () => {
    await world.investigatingJudge.client.post(`/motions/${motionId}/correction`, {
      reasoning: 'Verbeterd.',
      bestInterestParagraph: GRANT.bestInterestParagraph,
      childViewWeight: GRANT.childViewWeight,
    });
    const { decisions } = (await world.judge.client.get(`/motions/${motionId}`)).body;

    const corrected = await file(world.defence, 'DOCX', decisions[1].id);

    expect(wordsOf(corrected.bytes)).toContain(`verbetert de beslissing met nummer ${decisionId}`);
  });
});

describe('a decision being written', () => {
  it('is marked as a draft on every page, and is for the chamber', async () => {
    const id = await aReadyMotion(world, world.prosecutor, {
      legalBasis: ['SV_181'],
      newCircumstances: 'Uit de telefoon blijkt een tweede ontmoeting.',
    });
    await world.clerk.client.put(`/motions/${id}/decision-draft`, {
      version: 0,
      panel: [world.judge.id],
      decision: DENIAL,
    });
    const draft = (by: Person, as: string) =>
      by.client.get(`/motions/${id}/decision-draft/file?as=${as}`);

    const { texts } = await read((await draft(world.clerk, 'PDF')).bytes);
    for (const page of texts) expect(page).toContain('CONCEPT');
    expect(texts.join(' ')).toContain('Niet ondertekend.');
    const word = await draft(world.judge, 'DOCX');
    expect(wordsOf(word.bytes)).toContain('CONCEPT');
    expect(word.headers['content-disposition']).toMatch(
      /"KN-[\dA-Z-]+_beslissing-concept_[\d-]+\.docx"$/,
    );
    for (const person of [world.prosecutor, world.defence, world.victimCounsel, world.coordinator])
      expect((await draft(person, 'PDF')).status).toBe(404);
  });
});
