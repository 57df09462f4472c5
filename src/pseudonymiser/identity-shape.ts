/** Whether a value of the vault can be read as what its field holds; empty ones hold nothing, in whatever shape. */
type Readable = (value: unknown, path: string) => string | undefined;

type Fields = Readonly<Record<string, Readable>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const text: Readable = (value, path) =>
  isEmpty(value) || typeof value === 'string' || typeof value === 'number' ? undefined : path;

const record =
  (fields: Fields): Readable =>
  (value, path) => {
    if (isEmpty(value)) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return path;
    const given = new Map<string, unknown>(Object.entries(value ?? {}));
    return first(
      Object.entries(fields).map(([name, read]) => read(given.get(name), `${path}.${name}`)),
    );
  };

const textOr =
  (other: Readable): Readable =>
  (value, path) =>
    typeof value === 'string' ? undefined : other(value, path);

/** One value stands for a list of one. */
const each =
  (item: Readable): Readable =>
  (value, path) =>
    first(
      (Array.isArray(value) ? value : [value]).map((one, index) => item(one, `${path}[${index}]`)),
    );

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined);

const texts = each(text);

const relatives = each(
  record({
    role: text,
    givenName: text,
    initials: text,
    prefix: text,
    surname: text,
    marriedName: text,
    nicknames: texts,
    phones: texts,
    emails: texts,
    handles: texts,
  }),
);

const identity = record({
  childNumber: text,
  callName: text,
  givenNames: texts,
  initials: text,
  prefix: text,
  surname: text,
  dateOfBirth: text,
  eventDate: text,
  placeOfBirth: text,
  bsn: text,
  address: record({ street: text, number: text, addition: text, postcode: text, town: text }),
  nicknames: texts,
  phones: texts,
  emails: texts,
  handles: texts,
  school: textOr(record({ name: text, class: text })),
  sportsClub: text,
  gp: text,
  iban: text,
  parents: relatives,
  siblings: relatives,
  otherIds: each(textOr(record({ kind: text, value: text }))),
  plates: texts,
});

/**
 * The first field of a parsed vault that holds something no reader of ours understands, such as `vault.address`.
 *
 * What is not understood is not looked for, so it would stay readable in the text: better no answer than that one.
 * The path is made of our own names and positions, never of the value.
 */
export function unreadableField(vault: unknown): string | undefined {
  return identity(vault, 'vault');
}
