/**
 * What a file that leaves is called where it is kept: the number of the child or the case, what it is, and the day.
 *
 * Nothing that people typed: what a file is called is seen by whoever sees the folder it is in.
 */
export function fileName(about: string, what: string, day: string): string {
  return [about.replaceAll(/[^A-Za-z0-9-]/g, '-'), what, day].join('_');
}
