/** Instants inside JSON come with the offset of the database session. */
export function instant(text: string): string {
  return new Date(text).toISOString();
}
