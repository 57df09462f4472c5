import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import * as v from 'class-validator';
import { isLanguage } from '../languages.js';
import { isLegalDate } from '../time.js';

/** Options every field knows. A field is required and not null unless it says otherwise. */
interface FieldOptions {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly about?: string;
  readonly example?: unknown;
}

// Control characters but tab and line breaks, and halves of surrogate pairs: PostgreSQL or a reader chokes on them.
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function IsPrintable(): PropertyDecorator {
  return v.ValidateBy({
    name: 'isPrintable',
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || !UNPRINTABLE.test(value),
    },
  });
}

function IsDay(): PropertyDecorator {
  return v.ValidateBy({
    name: 'isDay',
    validator: { validate: (value: unknown) => typeof value === 'string' && isLegalDate(value) },
  });
}

// Only instants with a zone: a local time is ambiguous for one hour every autumn, and does not exist in one every spring.
const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function IsInstant(): PropertyDecorator {
  return v.ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        INSTANT.test(value) &&
        isLegalDate(value.slice(0, 10)) &&
        !Number.isNaN(Date.parse(value)),
    },
  });
}

function field(
  options: FieldOptions,
  api: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const described: ApiPropertyOptions = {
    ...api,
    ...(options.about === undefined ? {} : { description: options.about }),
    ...(options.example === undefined ? {} : { example: options.example }),
    ...(options.nullable ? { nullable: true } : {}),
    required: !options.optional,
  } as ApiPropertyOptions;
  const presence: PropertyDecorator[] = [];
  if (options.optional && !options.nullable)
    presence.push(v.ValidateIf((_, value) => value !== undefined));
  if (options.nullable)
    presence.push(
      v.ValidateIf((_, value) => value !== null && (value !== undefined || !options.optional)),
    );
  return applyDecorators(ApiProperty(described), ...presence, ...checks);
}

/** Text a person typed; trimmed length counts, so that spaces are not an answer. `maxLength` is always set. */
export function TextField(
  options: FieldOptions & { max: number; min?: number; pattern?: RegExp },
): PropertyDecorator {
  const min = options.min ?? 1;
  const checks: PropertyDecorator[] = [v.IsString(), v.MaxLength(options.max), IsPrintable()];
  if (min > 0)
    checks.push(
      v.Matches(new RegExp(`^\\s*(\\S[\\s\\S]{${min - 1},})`), { message: 'minLength' }),
      v.MinLength(min),
    );
  if (options.pattern !== undefined) checks.push(v.Matches(options.pattern));
  const pattern = options.pattern === undefined ? {} : { pattern: options.pattern.source };
  return field(
    options,
    { type: 'string', minLength: min, maxLength: options.max, ...pattern },
    ...checks,
  );
}

export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'uuid', maxLength: 36 }, v.IsUUID());
}

export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, v.IsBoolean());
}

/** A calendar day in the Netherlands. */
export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date', maxLength: 10, example: '2026-03-29' },
    IsDay(),
  );
}

/** An instant with its zone. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'date-time', maxLength: 35 }, IsInstant());
}

export function IntegerField(
  options: FieldOptions & { min: number; max: number; query?: boolean },
): PropertyDecorator {
  const checks = [v.IsInt(), v.Min(options.min), v.Max(options.max)];
  if (options.query) checks.push(Type(() => Number));
  return field(options, { type: 'integer', minimum: options.min, maximum: options.max }, ...checks);
}

export function NumberField(
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator {
  const checks = [
    v.IsNumber({ allowNaN: false, allowInfinity: false }),
    v.Min(options.min),
    v.Max(options.max),
  ];
  return field(options, { type: 'number', minimum: options.min, maximum: options.max }, ...checks);
}

export function ChoiceField(
  options: FieldOptions & { of: readonly string[]; name: string },
): PropertyDecorator {
  return field(options, { enum: [...options.of], enumName: options.name }, v.IsIn(options.of));
}

export function ChoicesField(
  options: FieldOptions & { of: readonly string[]; name: string; max?: number; min?: number },
): PropertyDecorator {
  const max = options.max ?? options.of.length;
  return field(
    options,
    {
      enum: [...options.of],
      enumName: options.name,
      isArray: true,
      minItems: options.min ?? 0,
      maxItems: max,
    },
    v.IsArray(),
    v.ArrayMinSize(options.min ?? 0),
    v.ArrayMaxSize(max),
    v.ArrayUnique(),
    v.IsIn(options.of, { each: true }),
  );
}

// A name in the place of a code, or a code of no language, would be matched with nobody.
const CODED = { max: 12, pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/ };

const IsLanguage = (each: boolean): PropertyDecorator =>
  v.ValidateBy(
    {
      name: 'isLanguage',
      validator: { validate: (value: unknown) => typeof value === 'string' && isLanguage(value) },
    },
    { each },
  );

/** Code of a language (BCP 47). */
export function LanguageField(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(TextField({ ...options, ...CODED }), IsLanguage(false));
}

/** Codes of languages (BCP 47). */
export function LanguagesField(options: FieldOptions & { maxItems: number }): PropertyDecorator {
  return applyDecorators(TextsField({ ...options, ...CODED }), IsLanguage(true));
}

export function TextsField(
  options: FieldOptions & { max: number; maxItems: number; pattern?: RegExp },
): PropertyDecorator {
  return field(
    options,
    {
      type: 'array',
      items: {
        type: 'string',
        maxLength: options.max,
        ...(options.pattern === undefined ? {} : { pattern: options.pattern.source }),
      },
      maxItems: options.maxItems,
    },
    v.IsArray(),
    v.ArrayMaxSize(options.maxItems),
    v.IsString({ each: true }),
    v.MaxLength(options.max, { each: true }),
    ...(options.pattern === undefined ? [] : [v.Matches(options.pattern, { each: true })]),
    v.ValidateBy({
      name: 'isPrintable',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          !value.some((item) => typeof item === 'string' && UNPRINTABLE.test(item)),
      },
    }),
  );
}

export function IdsField(options: FieldOptions & { maxItems: number }): PropertyDecorator {
  return field(
    options,
    {
      type: 'array',
      items: { type: 'string', format: 'uuid', maxLength: 36 },
      maxItems: options.maxItems,
    },
    v.IsArray(),
    v.ArrayMaxSize(options.maxItems),
    v.ArrayUnique(),
    v.IsUUID(undefined, { each: true }),
  );
}

type ClassOf = new (...args: never[]) => object;

/** One object of another class. */
export function ObjectField(of: () => ClassOf, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: () => of() }, v.IsObject(), v.ValidateNested(), Type(of));
}

/** Several objects of another class. */
export function ObjectsField(
  of: () => ClassOf,
  options: FieldOptions & { min?: number; maxItems: number },
): PropertyDecorator {
  return field(
    options,
    { type: () => of(), isArray: true, minItems: options.min ?? 0, maxItems: options.maxItems },
    v.IsArray(),
    v.ArrayMinSize(options.min ?? 0),
    v.ArrayMaxSize(options.maxItems),
    v.IsObject({ each: true }),
    v.ValidateNested({ each: true }),
    Type(of),
  );
}
