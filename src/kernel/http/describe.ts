import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { ProblemFactory } from '../problems.js';

export const PROBLEMS_EXTENSION = 'x-problems';
export const DESCRIBED = 'ontzien:described';

interface Description {
  /** What the route is for, in one sentence. */
  readonly summary: string;
  readonly status?: 200 | 201 | 202 | 204;
  readonly answers?: Type<unknown>;
  /** Refusals of its own, beside those every route can give. */
  readonly refuses?: readonly ProblemFactory[];
}

/** Describes a route for OpenAPI: sentence, answer and the refusals it may give. Every route has one. */
export function Describe({
  summary,
  status = 200,
  answers,
  refuses = [],
}: Description): MethodDecorator {
  return applyDecorators(
    SetMetadata(DESCRIBED, true),
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({
      status,
      description: summary,
      ...(answers === undefined ? {} : { type: answers }),
    }),
    ApiExtension(
      PROBLEMS_EXTENSION,
      refuses.map((problem) => problem.code),
    ),
  );
}
