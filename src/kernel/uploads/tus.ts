import type { Readable } from 'node:stream';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  mixin,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { bytesOf } from '../http/files.js';
import type { ProblemFactory } from '../problems.js';

export const TUS_VERSION = '1.0.0';
export const TUS_CONTENT = 'application/offset+octet-stream';

/** The refusals of one module for what is no tus, or another one. */
export interface TusProblems {
  readonly 'tus-version': ProblemFactory;
  readonly 'tus-header': ProblemFactory;
}

/** The refusals of one module for bytes that cannot be taken. */
export interface PieceProblems extends TusProblems {
  readonly 'offset-wrong': ProblemFactory;
  readonly 'upload-busy': ProblemFactory;
  readonly 'upload-too-large': ProblemFactory;
  readonly 'upload-ended': ProblemFactory;
  readonly 'piece-too-small': ProblemFactory;
}

export function pieceRefusals(problems: PieceProblems): readonly ProblemFactory[] {
  return [
    problems['tus-version'],
    problems['tus-header'],
    problems['offset-wrong'],
    problems['upload-busy'],
    problems['upload-too-large'],
    problems['upload-ended'],
    problems['piece-too-small'],
  ];
}

/** A request that speaks tus. */
export function SpeaksTus(): MethodDecorator {
  return ApiHeader({
    name: 'Tus-Resumable',
    required: true,
    schema: { type: 'string', enum: [TUS_VERSION] },
  });
}

/** A request that brings bytes. */
export function BringsBytes(): MethodDecorator {
  return applyDecorators(
    SpeaksTus(),
    ApiHeader({
      name: 'Upload-Offset',
      required: true,
      schema: { type: 'integer', minimum: 0, maximum: 1_099_511_627_776 },
    }),
    ApiConsumes(TUS_CONTENT),
  );
}

const MIB = 1_048_576;

export function tellTus(reply: FastifyReply, limitMiB: number): void {
  void reply.headers({ 'Tus-Version': TUS_VERSION, 'Tus-Max-Size': String(limitMiB * MIB) });
}

interface Progress {
  readonly receivedBytes: number;
  readonly sizeBytes: number;
}

export function tellProgress(reply: FastifyReply, { receivedBytes, sizeBytes }: Progress): void {
  void reply.headers({
    'Upload-Offset': String(receivedBytes),
    'Upload-Length': String(sizeBytes),
  });
}

/** Every answer says which tus is spoken, refusals too; another version than that is refused. */
export function tusInterceptor(problems: TusProblems): Type<NestInterceptor> {
  @Injectable()
  class TusInterceptor implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      void reply.header('Tus-Resumable', TUS_VERSION);
      if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === TUS_VERSION)
        return next.handle();
      void reply.header('Tus-Version', TUS_VERSION);
      throw problems['tus-version']();
    }
  }
  return mixin(TusInterceptor);
}

export interface Piece {
  readonly offset: number;
  readonly length: number | undefined;
  readonly body: Readable;
}

/** What a PATCH brings. Its body is still a stream: the parser for this content type hands it through. */
export function readPatch(request: FastifyRequest, problems: TusProblems): Piece {
  const body = bytesOf(request, TUS_CONTENT);
  const offset = request.headers['upload-offset'];
  if (typeof offset !== 'string' || !/^\d{1,15}$/.test(offset)) throw problems['tus-header']();
  const length = request.headers['content-length'];
  return {
    offset: Number(offset),
    length: length === undefined ? undefined : Number(length),
    body,
  };
}
