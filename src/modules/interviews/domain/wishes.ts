/** What a search takes into account for a child, and can be asked without. */
export const WISHES = [
  'interviewer-sex',
  'same-interviewer',
  'busy-hours',
  'daytime',
  'travel',
  'region',
  'language',
  'specialism',
  'equipment',
] as const;
export type Wish = (typeof WISHES)[number];

/** What the child cannot do without: the search says what it costs, but every slot it offers meets it. */
const NEEDED: readonly Wish[] = ['language', 'specialism', 'equipment'];

/** Whether a search may leave it out; the booking then warns at most. Source: domain 4.1, B8, B10, B11. */
export function isRemovable(wish: Wish): boolean {
  return !NEEDED.includes(wish);
}
