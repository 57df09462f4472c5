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

/**
 * What a served document or a bundle is called when it is kept: the number of the child or the case, what it is, and the day.
 *
 * Never its title: people write that, and what a file is called is seen by whoever sees the folder it is in.
 */
export function servedFileName(about: string, kind: DocumentKind | 'BUNDLE', day: string): string {
  const what = kind === 'BUNDLE' ? 'bundel' : KINDS[kind];
  return [about.replaceAll(/[^A-Za-z0-9-]/g, '-'), what, day].join('_');
}
