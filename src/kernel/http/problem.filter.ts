import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../logging/log.js';
import { kernelProblems, Problem, type ProblemFactory } from '../problems.js';

const BY_STATUS: Readonly<Record<number, ProblemFactory>> = {
  400: kernelProblems['body-unreadable'],
  404: kernelProblems['not-found'],
  405: kernelProblems['method-not-allowed'],
  413: kernelProblems['body-too-large'],
  414: kernelProblems['body-unreadable'],
  415: kernelProblems['media-type-unsupported'],
  429: kernelProblems['too-many-requests'],
  431: kernelProblems['body-unreadable'],
  503: kernelProblems.unavailable,
};

/** Told of every refusal, so that refusals become audit rows too. */
export type OnRefusal = (request: FastifyRequest, problem: Problem) => Promise<void>;

/** The only place where a refusal becomes HTTP: RFC 9457, one shape, nothing from the exception. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly publicUrl: string,
    private readonly log: Log,
    private readonly onRefusal: OnRefusal,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = asProblem(error);
    if (problem.row.status >= 500)
      this.log.failure('http.failed', error, { requestId: request.id, code: problem.code });
    await this.onRefusal(request, problem).catch((failure: unknown) => {
      this.log.failure('audit.refusal-not-written', failure, { requestId: request.id });
    });
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(reply, problem, this.publicUrl, request.id);
  }
}

/** What was thrown, as a refusal of the catalogue; an error of ours that nobody foresaw says nothing of itself. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  return (status === undefined ? undefined : BY_STATUS[status])?.() ?? kernelProblems.unexpected();
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 507;
  return undefined;
}

/** The body of a problem. Title and detail are the same constant sentence: nothing of the request comes back in it. */
export function problemBody(
  problem: Problem,
  publicUrl: string,
  requestId: string,
): Record<string, unknown> {
  const { errors, help } = problem.extras;
  return {
    type: `${publicUrl}/problems/${problem.code}`,
    title: problem.row.title,
    detail: problem.row.title,
    status: problem.row.status,
    code: problem.code,
    instance: `urn:uuid:${requestId}`,
    ...(Object.keys(problem.params).length === 0 ? {} : { params: problem.params }),
    ...(errors === undefined ? {} : { errors }),
    ...(help === undefined ? {} : { help }),
  };
}

export const PROBLEM_CONTENT = 'application/problem+json; charset=utf-8';

/** Writes a refusal; the only one who does, so that all look alike. */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  publicUrl: string,
  requestId: string,
): void {
  const { retryAfterSeconds } = problem.extras;
  if (retryAfterSeconds !== undefined) void reply.header('Retry-After', String(retryAfterSeconds));
  void reply
    .status(problem.row.status)
    .header('Content-Type', PROBLEM_CONTENT)
    .send(JSON.stringify(problemBody(problem, publicUrl, requestId)));
}
