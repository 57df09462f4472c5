import { Injectable } from '@nestjs/common';
import type { Problem } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import type { ActorRequest } from './access.js';

/** Writes the refusals of signed-in people to the audit trail: who tried which route, and what it was refused with. */
@Injectable()
export class RefusalRecorder {
  constructor(private readonly audit: AuditTrail) {}

  async record(request: ActorRequest, problem: Problem): Promise<void> {
    const { actor } = request;
    const { status } = problem.row;
    if (actor === undefined || (status !== 403 && status !== 404)) return;
    const route = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    await this.audit.refused(
      actor,
      { operation: 'CONSULTATION', verb: 'route.refuse', objectType: route },
      problem.code,
    );
  }
}
