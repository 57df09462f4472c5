/** The part of a JSON schema that matters here. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The shortest text that could name somebody: shorter fields hold codes. */
const NAME = 'Wende Zilverschoon';

/** Pointers of fields that take any words, with `*` for an index. */
export function fieldsOf(schemas: Schemas, name: string): readonly string[] {
  return walk(schemas, { $ref: name }, '');
}

function resolved(schemas: Schemas, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return schemas[name] ?? {};
  return schema.allOf?.[0] === undefined ? schema : resolved(schemas, schema.allOf[0]);
}

function walk(schemas: Schemas, unresolved: Schema, pointer: string): readonly string[] {
  const schema = resolved(schemas, unresolved);
  if (schema.items !== undefined) return walk(schemas, schema.items, `${pointer}/*`);
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([key, value]) =>
      walk(schemas, value, `${pointer}/${key}`),
    );
  return takesWords(schema) ? [pointer] : [];
}

function takesWords({ type, format, enum: choices, pattern, maxLength = 0 }: Schema): boolean {
  if (type !== 'string' || choices !== undefined || format !== undefined) return false;
  if (maxLength < NAME.length) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(`${NAME} was daar bij.`);
}

/** A body with these words in this field; what stands around it is made when it is not there. */
export function filledBody(
  schemas: Schemas,
  name: string,
  body: unknown,
  { pointer, words }: { readonly pointer: string; readonly words: string },
): unknown {
  return put(schemas, { $ref: name }, body, { path: pointer.split('/').slice(1), words });
}

/** The schema of the body of each route that takes one. */
export function bodiesOf(paths: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>).flatMap(
      ([path, item]) =>
        Object.entries(item).flatMap(([method, { requestBody }]) => {
          const reference = requestBody?.content?.['application/json']?.schema?.$ref;
          const name = reference?.split('/').at(-1);
          return name === undefined ? [] : [[`${method.toUpperCase()} ${path}`, name] as const];
        }),
    ),
  );
}

interface Operation {
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
}

function put(
  schemas: Schemas,
  unresolved: Schema,
  value: unknown,
  { path, words }: { readonly path: readonly string[]; readonly words: string },
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return words;
  const schema = resolved(schemas, unresolved);
  if (key === '*') {
    const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
    const item = first ?? example(schemas, schema.items ?? {});
    return [put(schemas, schema.items ?? {}, item, { path: rest, words }), ...others];
  }
  const object = (value ?? example(schemas, schema)) as Record<string, unknown>;
  const inner = schema.properties?.[key] ?? {};
  return { ...object, [key]: put(schemas, inner, object[key], { path: rest, words }) };
}

/** The least that a schema takes. */
function example(schemas: Schemas, unresolved: Schema): unknown {
  const schema = resolved(schemas, unresolved);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined)
    return Object.fromEntries(
      (schema.required ?? []).map((key) => [key, example(schemas, schema.properties?.[key] ?? {})]),
    );
  if (schema.items !== undefined) return [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  if (schema.format === 'date') return '2026-03-02';
  if (schema.format === 'date-time') return '2026-03-02T10:00:00Z';
  return 'Zoals het is gegaan, niet anders.'.slice(0, schema.maxLength);
}
