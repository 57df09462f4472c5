import type { DocumentKind } from './document.js';
import type { VirusScan } from './upload.js';

/** What is said of a served document to whoever gets it. */
export interface ReportedDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly replaced: number;
  readonly servedOn: string;
  readonly sha256: string;
  readonly removals: Readonly<Record<string, number>> | null;
  readonly readBack: number | null;
  readonly virusScan: VirusScan | null;
}

const REMOVED: Readonly<Record<string, string>> = {
  PROPERTIES: 'eigenschappen van het bestand',
  CUSTOM_XML: 'ingebedde gegevens (XML)',
  EMBEDDED_OBJECT: 'ingesloten objecten',
  THUMBNAIL: 'miniatuurafbeeldingen',
  PICTURE_UNREADABLE: 'afbeeldingen die niet te beoordelen waren',
  AUTHOR: 'namen van auteurs van opmerkingen en wijzigingen',
  LINK: 'koppelingen',
  NOTE: 'notities',
  BOOKMARK: 'bladwijzers',
  ATTACHMENT_UNREADABLE: 'bijlagen die niet te beoordelen waren',
  MAIL_HEADER: 'kopregels van het bericht',
  OTHER_PART: 'overige onderdelen',
  NAME: 'benamingen in het bestand',
  PICTURE: 'afbeeldingen die de beoordelaar heeft weggelaten',
  AREA: 'vlakken die de beoordelaar heeft zwart gemaakt',
};
export const REMOVALS = Object.keys(REMOVED);

const VIRUS: Readonly<Record<VirusScan, string>> = {
  NOT_APPLICABLE: 'niet van toepassing (ingevoerde tekst)',
  NOT_CONFIGURED: 'niet gescand op virussen',
  WAITING: 'nog niet gescand op virussen',
  CLEAN: 'gescand op virussen, niets gevonden',
};

/** What was done to one document, in words for the file. It names no person and no word of the document. */
export function scanReport(document: ReportedDocument): string {
  const { title, replaced, servedOn, sha256, removals, readBack, virusScan } = document;
  const removed = Object.entries(removals ?? {}).map(
    ([kind, count]) => `   - ${REMOVED[kind] ?? 'overige onderdelen'}: ${count}`,
  );
  return [
    title,
    `   Vrijgegeven op ${servedOn}.`,
    `   Vervangen plaatsen: ${replaced}.`,
    ...(removed.length === 0 ? [] : ['   Niet meegegeven:', ...removed]),
    readBack === null
      ? '   De verstrekte tekst is voor vrijgave opnieuw gescreend.'
      : `   Het verstrekte bestand is met andere programma's teruggelezen (${readBack} tekens) en opnieuw gescreend.`,
    `   Virussen: ${VIRUS[virusScan ?? 'NOT_APPLICABLE']}.`,
    `   SHA-256 van het vrijgegeven stuk: ${sha256}`,
  ].join('\n');
}

/** A day as people in the Netherlands write it. */
export function dutchDay(day: string): string {
  return day.split('-').toReversed().join('-');
}

/** A bundle as its list says it is. */
export interface BundleList {
  readonly made: string;
  /** Where each document is found: a page of the bundle, or files in it. */
  readonly found: readonly string[];
  /** How many documents of the case are open to whoever gets it; one bundle holds no more than a file can carry. */
  readonly open: number;
  readonly caseNumber: string;
}

/** The list in front of a bundle. */
export function bundleIndex(
  documents: readonly ReportedDocument[],
  { made, found, open, caseNumber }: BundleList,
): string {
  const lines = documents.map(
    ({ title, servedOn }, index) =>
      `${index + 1}. ${title} (vrijgegeven op ${servedOn}): ${found[index] ?? ''}`,
  );
  const many = documents.length;
  return [
    `Zaak ${caseNumber}. Samengesteld op ${made}. ${many} ${many === 1 ? 'stuk' : 'stukken'}.`,
    ...(open > many
      ? [`Deze bundel is niet volledig: de eerste ${many} van ${open} vrijgegeven stukken.`]
      : []),
    'Opnamen van verhoren maken geen deel uit van deze bundel; zij worden bekeken, niet verstrekt.',
    '',
    ...lines,
  ].join('\n');
}
