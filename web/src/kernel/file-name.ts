/** What a file that the page itself saves is called, as the server names those it sends: number, what it is, and the day. */
export function fileName(about: string, what: string, day: string): string {
  return [about, what, day].join('_');
}
