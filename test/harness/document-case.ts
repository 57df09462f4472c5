import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from './app.js';
import type { Answer } from './client.js';
import { anOrganisation, aPerson, type Person } from './people.js';
import { PROCEDURAL_CHILD, PROCEDURAL_TEXT } from './procedural-text.js';
import { TUS_PATCH } from './recordings.js';

export interface DocumentReviewAnswer {
  readonly text: string;
  readonly proposedText: string;
  readonly state: string;
  readonly version: number;
  readonly openPlaces: number;
  readonly secondLookStands: boolean;
  readonly actions: readonly string[];
  readonly places: readonly {
    readonly number: number;
    readonly type: string;
    readonly certain: boolean;
    readonly decision: string | null;
    readonly start: number;
    readonly end: number;
    readonly cutsOff: boolean;
    readonly reason: string;
    readonly replacement: string;
    readonly decidedBefore: string | null;
    readonly version: number;
  }[];
  readonly areas: readonly {
    readonly number: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly kind: string;
  }[];
}

/** A case with one child and the people who meet around its documents. */
export interface DocumentCase {
  readonly test: TestApp;
  readonly prosecutor: Person;
  readonly coordinator: Person;
  readonly defence: Person;
  readonly judge: Person;
  readonly stranger: Person;
  readonly caseId: string;
  readonly childNumber: string;
  aCase(): Promise<{ readonly id: string; readonly suspectId: string }>;
  enter(text?: string, more?: Record<string, unknown>): Promise<Answer>;
  /** Enters a text and answers the id. */
  entered(text?: string): Promise<string>;
  /** Hands a file in at once, as a document of this title and kind, and answers the id. */
  handedIn(
    bytes: Buffer,
    about: { readonly kind: string; readonly title: string },
  ): Promise<string>;
  review(id: string): Promise<DocumentReviewAnswer>;
  /** Decides every doubtful place that waits, then gives the review as it stands. */
  decideAll(id: string, decision?: string): Promise<DocumentReviewAnswer>;
  /** Enters a text, decides everything and releases it. */
  released(text?: string): Promise<string>;
}

export async function aDocumentCase(
  settings: Readonly<Record<string, string>> = {},
  now?: string,
): Promise<DocumentCase> {
  const test = await startApp(settings, now);
  const prosecutor = await aPerson(test, 'PROSECUTOR');
  const aCase = caseMaker(test, prosecutor);
  const { id: caseId, suspectId } = await aCase();
  const child = await prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: PROCEDURAL_CHILD,
  });
  expect(child.status).toBe(201);
  const party = partyMaker(test, prosecutor, caseId);
  const coordinator = await party('VICTIM_COORDINATOR');
  const defence = await party('DEFENCE_COUNSEL', { suspectId });
  const judge = await party('JUDGE');
  const stranger = await aPerson(test, 'PROSECUTOR');
  const people = { prosecutor, coordinator, defence, judge, stranger };
  return {
    test,
    ...people,
    caseId,
    childNumber: String(child.body.childNumber),
    aCase,
    ...steps(prosecutor, caseId),
  };
}

function caseMaker(test: TestApp, prosecutor: Person): DocumentCase['aCase'] {
  let count = 0;
  return async () => {
    count += 1;
    const created = await prosecutor.client.post('/cases', {
      parketnummer: `16/2303${40 + count}-25`,
      courtId: await anOrganisation(test, 'COURT'),
      officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
      reportedOn: '2026-02-20',
      offences: [{ article: '312', committedFrom: '2026-02-14', committedUntil: '2026-02-14' }],
      suspects: [{ relationship: 'STRANGER', adult: true }],
    });
    expect(created.status).toBe(201);
    const view = await prosecutor.client.get(`/cases/${created.body.id}`);
    return { id: String(created.body.id), suspectId: String(view.body.suspects[0].id) };
  };
}

function partyMaker(test: TestApp, prosecutor: Person, caseId: string) {
  return async (role: 'VICTIM_COORDINATOR' | 'DEFENCE_COUNSEL' | 'JUDGE', more: object = {}) => {
    const person = await aPerson(test, role);
    const body = { personId: person.id, function: role, moment: 'ASSIGNMENT', ...more };
    expect((await prosecutor.client.post(`/cases/${caseId}/parties`, body)).status).toBe(204);
    return person;
  };
}

function steps({ client }: Person, caseId: string) {
  const enter = (text = PROCEDURAL_TEXT, more: Record<string, unknown> = {}) =>
    client.post(`/cases/${caseId}/documents`, {
      documentKey: newId(),
      kind: 'PV_VERHOOR',
      title: 'Verhoor getuige',
      text,
      ...more,
    });
  const entered = async (text?: string) => {
    const answer = await enter(text);
    expect(answer.status).toBe(201);
    return String(answer.body.id);
  };
  const handedIn: DocumentCase['handedIn'] = async (bytes, about) => {
    const { body } = await client.post(`/cases/${caseId}/document-uploads`, {
      documentKey: newId(),
      ...about,
      sizeBytes: bytes.length,
    });
    const headers = { ...TUS_PATCH, 'upload-offset': '0' };
    const sent = await client.send('PATCH', `/document-uploads/${body.id}`, bytes, headers);
    expect([sent.status, sent.text]).toEqual([204, '']);
    return String(body.id);
  };
  const review = async (id: string) =>
    (await client.get(`/documents/${id}/review`)).body as DocumentReviewAnswer;
  const decideAll = async (id: string, decision = 'REPLACE') => {
    for (const place of (await review(id)).places) {
      if (place.certain || place.decision !== null) continue;
      const body = { decision, version: place.version };
      expect((await client.put(`/documents/${id}/places/${place.number}`, body)).status).toBe(200);
    }
    return review(id);
  };
  const released = async (text?: string) => {
    const id = await entered(text);
    const { version } = await decideAll(id);
    expect((await client.post(`/documents/${id}/release`, { version })).status).toBe(204);
    return id;
  };
  return { enter, entered, handedIn, review, decideAll, released };
}
