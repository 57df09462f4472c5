import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFObject,
} from 'pdf-lib';

const name = (key: string) => PDFName.of(key);
/** What PDF/A-2 forbids anywhere: scripts, actions on opening, media, files inside, encryption. */
const FORBIDDEN_KEYS = ['JS', 'JavaScript', 'AA', 'OpenAction', 'EmbeddedFiles', 'Encrypt', 'XFA'];
const FORBIDDEN_ACTIONS = ['JavaScript', 'Launch', 'Movie', 'Sound', 'ImportData', 'SubmitForm'];

/**
 * What a PDF lacks to be PDF/A-2a, as far as its structure shows it; read by another program than wrote it.
 *
 * Source: ISO 19005-2 (6.1.3 encryption, 6.2.2 output intent, 6.2.11 fonts, 6.2.10 transparency, 6.5 actions, 6.6 metadata, 6.7 tags).
 */
export async function lacksForArchive(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.flatMap(dictsIn);
  const lacks = [
    ...metadataLacks(streamOf(catalog, 'Metadata')),
    ...intentLacks(catalog.lookupMaybe(name('OutputIntents'), PDFArray)),
    ...dicts.filter(isFont).flatMap((font) => fontLacks(font)),
    ...dicts.flatMap(forbiddenIn),
  ];
  if (catalog.lookupMaybe(name('StructTreeRoot'), PDFDict) === undefined) lacks.push('structure');
  if (String(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))) !== 'true')
    lacks.push('marked');
  if (catalog.get(name('Lang')) === undefined) lacks.push('language');
  if (context.trailerInfo.ID === undefined) lacks.push('identifier');
  for (const page of pdf.getPages())
    if (page.node.get(name('StructParents')) === undefined) lacks.push('page not tagged');
  return [...new Set(lacks)];
}

function streamOf(dict: PDFDict, key: string): PDFRawStream | undefined {
  const found = dict.lookup(name(key));
  return found instanceof PDFRawStream ? found : undefined;
}

function dictsIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFRawStream) return dictsIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(dictsIn)];
}

const isFont = (dict: PDFDict) => dict.get(name('Type')) === name('Font');

function fontLacks(font: PDFDict): readonly string[] {
  const called = String(font.get(name('BaseFont')));
  const lacks = [];
  if (font.get(name('Subtype')) === name('Type0')) {
    // Level A: every glyph leads back to a character.
    if (font.get(name('ToUnicode')) === undefined) lacks.push(`${called}: characters`);
    return lacks;
  }
  const described = font.lookupMaybe(name('FontDescriptor'), PDFDict);
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => described?.get(name(key)) !== undefined,
  );
  if (!embedded) lacks.push(`${called}: not inside`);
  return lacks;
}

function metadataLacks(stream: PDFRawStream | undefined): readonly string[] {
  if (stream === undefined) return ['metadata'];
  // It may not be compressed: a program that knows nothing of PDF has to find it.
  const lacks = stream.dict.get(name('Filter')) === undefined ? [] : ['metadata in plain sight'];
  const xmp = Buffer.from(stream.contents).toString('utf8');
  if (!/pdfaid:part(>|=")2/.test(xmp)) lacks.push('part 2');
  if (!/pdfaid:conformance(>|=")A/.test(xmp)) lacks.push('level A');
  return lacks;
}

function intentLacks(intents: PDFArray | undefined): readonly string[] {
  const intent = intents?.lookupMaybe(0, PDFDict);
  if (intent?.get(name('S')) !== name('GTS_PDFA1')) return ['output intent'];
  const profile = streamOf(intent, 'DestOutputProfile');
  if (profile === undefined) return ['colour profile'];
  const icc = Buffer.from(decodePDFRawStream(profile).decode());
  return icc.subarray(36, 40).toString('latin1') === 'acsp' ? [] : ['colour profile'];
}

function forbiddenIn(dict: PDFDict): readonly string[] {
  const keys = FORBIDDEN_KEYS.filter((key) => dict.get(name(key)) !== undefined);
  const action = FORBIDDEN_ACTIONS.filter((kind) => dict.get(name('S')) === name(kind));
  const mask = dict.get(name('SMask'));
  const seeThrough =
    (mask !== undefined && mask !== name('None')) ||
    ['ca', 'CA'].some((key) => !['undefined', '1'].includes(String(dict.get(name(key)))));
  return [...keys, ...action, ...(seeThrough ? ['transparency'] : [])];
}
