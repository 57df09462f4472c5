import type { DocumentKind } from './document.js';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  PV_AANGIFTE: 'proces-verbaal-van-aangifte',
  PV_VERHOOR: 'proces-verbaal-van-verhoor',
  PV_BEVINDINGEN: 'proces-verbaal-van-bevindingen',
  LETSELRAPPORT: 'letselrapport',
  DESKUNDIGENRAPPORT: 'deskundigenrapport',
  VORDERING: 'vordering',
  BRIEF: 'brief',
  OVERIG: 'stuk',
};

/** What a document or a bundle is called as a file; never its title, for people write that. */
export function fileWord(kind: DocumentKind | 'BUNDLE'): string {
  return kind === 'BUNDLE' ? 'bundel' : KINDS[kind];
}
