import { Readable } from 'node:stream';
import {
  type ArgumentMetadata,
  Injectable,
  Param,
  type PipeTransform,
  ValidationPipe,
} from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type OpaqueId, parseId } from '../ids.js';
import { type FieldError, kernelProblems } from '../problems.js';
import { rememberRules } from './remembered-rules.js';

rememberRules();

/**
 * A body that is a stream of bytes is for the routes that take files, and those read it themselves. Anywhere else it is no
 * JSON; turned into a class it would be copied with the socket it comes from, which ends the process.
 */
class BodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (value instanceof Readable) throw kernelProblems['media-type-unsupported']();
    return super.transform(value, metadata);
  }
}

/** Unknown JSON becomes a validated class; unknown keys are refused, refused values are never repeated. */
export const validationPipe = new BodyPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors: ValidationError[]) =>
    kernelProblems['fields-invalid']({}, { errors: fieldErrors(errors, '') }),
});

function fieldErrors(errors: readonly ValidationError[], parent: string): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(error.constraints ?? {})
      .slice(0, 1)
      .map(([name, message]) => ({ pointer, code: CODES[message] ?? codeOf(name) }));
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isPrintable: 'unprintable-character',
  isDay: 'not-a-day',
  isInstant: 'not-an-instant-with-zone',
  isIn: 'not-a-choice',
  isLanguage: 'language-unknown',
  isUuid: 'not-an-id',
  matches: 'wrong-form',
  maxLength: 'too-long',
  minLength: 'too-short',
  min: 'too-small',
  max: 'too-large',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'not-unique',
};

function codeOf(constraint: string): string {
  return CODES[constraint] ?? 'wrong-type';
}

/** An id in the path; anything that is not one names nothing, so it is not found rather than invalid. */
@Injectable()
class IdPipe implements PipeTransform<unknown, OpaqueId> {
  transform(value: unknown): OpaqueId {
    const id = typeof value === 'string' ? parseId(value) : undefined;
    if (id === undefined) throw kernelProblems['not-found']();
    return id;
  }
}

const idPipe = new IdPipe();

/** A path parameter that holds an id. */
export const IdParam = (name: string): ParameterDecorator => Param(name, idPipe);
