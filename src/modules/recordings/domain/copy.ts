/** Copies leave on a recorded decision only. Source: domain 1.3, 0.2 T6. */
export const COPY_STATUSES = ['ASKED', 'REFUSED', 'GRANTED', 'RAN_OUT', 'ENDED'] as const;
export type CopyStatus = (typeof COPY_STATUSES)[number];

/** Why an order that was open came to nothing. */
export const COPY_ENDS = ['RECORDING_DESTROYED'] as const;
export type CopyEnd = (typeof COPY_ENDS)[number];

export const COPY_ACTIONS = ['decide', 'fetch'] as const;
export type CopyAction = (typeof COPY_ACTIONS)[number];

// Systeemregel: a granted copy is made within thirty days.
const FETCH_DAYS = 30;

export interface CopyFacts {
  readonly granted: boolean | null;
  readonly fetchBy: Date | null;
  readonly endedAt: Date | null;
}

export function fetchBy(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + FETCH_DAYS * 86_400_000);
}

export function copyStatus({ granted, fetchBy: last, endedAt }: CopyFacts, now: Date): CopyStatus {
  if (endedAt !== null) return 'ENDED';
  if (granted === null) return 'ASKED';
  if (!granted) return 'REFUSED';
  return last !== null && now <= last ? 'GRANTED' : 'RAN_OUT';
}

export function copyActions(
  facts: CopyFacts,
  { mayDecide, mayFetch }: { readonly mayDecide: boolean; readonly mayFetch: boolean },
  now: Date,
): readonly CopyAction[] {
  const status = copyStatus(facts, now);
  if (status === 'ASKED' && mayDecide) return ['decide'];
  return status === 'GRANTED' && mayFetch ? ['fetch'] : [];
}

/** A passphrase of 130 bits in groups that can be read over the telephone; no letter looks like a figure. */
export function passphraseFrom(secret: Buffer): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZT';
  const characters = [...secret.subarray(0, 26)].map((byte) => letters[byte & 31] ?? '2');
  return [0, 5, 10, 15, 20].map((at) => characters.slice(at, at + 5).join('')).join('-');
}

/** What was taken out of a copy, whatever its mark; on its cover. */
const LABELS_HONESTY =
  ' Wat naast beeld en geluid in het bestand stond, zoals titels, namen, hoofdstukken, plaatsen en ondertitels, is uit de kopie gehaald.';

/** What marks a copy whose picture is burned in; on its cover. */
export const BURNED_HONESTY =
  'Deze kopie is opnieuw gemaakt en draagt een kenmerk van de ontvanger in elk beeld, en ook op deze omslag, in het manifest en in een ' +
  'gegevensblok aan het eind van het videobestand. Het beeld is daarvoor opnieuw gecodeerd: het origineel, waarvan hieronder de hash ' +
  'staat, is ongewijzigd bewaard. Een kenmerk in het beeld zegt van wie een kopie kwam; het voorkomt niet dat iemand haar bewerkt. De ' +
  'versleuteling beschermt het pakket, niet wat iemand er na het openen mee doet.' +
  LABELS_HONESTY;

/** What marks a copy and what does not, where pictures are not marked; on its cover. */
export const COPY_HONESTY =
  'Deze kopie draagt een kenmerk van de ontvanger: op deze omslag, in het manifest, in een ondertitel met naam en in een ' +
  'gegevensblok aan het eind van het videobestand. Het kenmerk is niet in het beeld gebrand: wie de ondertitel uitzet, ziet het niet, ' +
  'en wie het bestand omzet, kan het verwijderen. De versleuteling beschermt het pakket, niet wat iemand er na het openen mee doet.' +
  LABELS_HONESTY;

export interface CopyMark {
  readonly copyId: string;
  readonly recipient: string;
  readonly madeAt: Date;
}

const UUID_BOX = Buffer.from('6f6e747a69656e2d6b6f7069652d3031', 'hex');

/** A box that players of MP4 pass over, with whose copy it is; empty for other containers. */
export function markOf(container: string, { copyId, recipient, madeAt }: CopyMark): Buffer {
  if (container !== 'MPEG-4' && container !== 'QuickTime') return Buffer.alloc(0);
  const text = JSON.stringify({ copyId, recipient, madeAt: madeAt.toISOString() });
  const content = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + UUID_BOX.length + content.length, 0);
  head.write('uuid', 4, 'latin1');
  return Buffer.concat([head, UUID_BOX, content]);
}

/** A subtitle that shows whose copy it is from the first moment to the last. */
export function markSubtitle({ copyId, recipient, madeAt }: CopyMark, durationMs: number): string {
  const end = new Date(durationMs).toISOString().slice(11, 23);
  const day = Math.floor(durationMs / 86_400_000) > 0 ? '99:59:59.999' : end;
  const words = recipient.replaceAll(/\s+/gu, ' ').replaceAll('-->', '->');
  return `WEBVTT\n\n00:00:00.000 --> ${day} line:5%\nKopie voor ${words}\n${copyId} ${madeAt.toISOString()}\n`;
}
