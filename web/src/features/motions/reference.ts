/** A passage on its way from the player to the form; it travels in the address, without its words. */
export interface Reference {
  readonly recordingId: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly note: string;
}

/** Words never stand in an address: addresses end up in logs. They wait in memory for the form to fetch them. */
const notes = new Map<string, string>();

const keyOf = ({ recordingId, fromMs, toMs }: Omit<Reference, 'note'>) =>
  `${recordingId} ${String(fromMs)} ${String(toMs)}`;

export function referenceQuery(reference: Reference): string {
  notes.set(keyOf(reference), reference.note);
  const { recordingId, fromMs, toMs } = reference;
  return new URLSearchParams({
    recording: recordingId,
    from: String(fromMs),
    to: String(toMs),
  }).toString();
}

export function readReference(query: URLSearchParams): Reference | null {
  const [recordingId, from, to] = [query.get('recording'), query.get('from'), query.get('to')];
  if (
    recordingId === null ||
    from === null ||
    to === null ||
    !/^\d{1,9}$/.test(from) ||
    !/^\d{1,9}$/.test(to)
  )
    return null;
  const passage = { recordingId, fromMs: Number(from), toMs: Number(to) };
  return { ...passage, note: notes.get(keyOf(passage)) ?? '' };
}
