import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { mapConstraints } from '../../kernel/database/violations.js';
import { AddEvidence } from './application/add-evidence.js';
import { CleanFiles } from './application/clean-file.js';
import { EvidenceFiles } from './application/evidence-files.js';
import { WithdrawEvidence } from './application/withdraw-evidence.js';
import { evidenceProblems } from './domain/evidence-problems.js';
import { EVIDENCE_CONTENT, EvidenceController } from './http/evidence.controller.js';

mapConstraints({
  file_once_per_certificate_uniq: evidenceProblems['file-exists'],
  file_once_per_inspection_uniq: evidenceProblems['file-exists'],
  file_size_positive_check: evidenceProblems['file-too-large'],
  file_withdrawal_complete_check: evidenceProblems['reason-missing'],
});

@Module({
  controllers: [EvidenceController],
  providers: [AddEvidence, CleanFiles, EvidenceFiles, WithdrawEvidence],
})
export class EvidenceModule implements OnModuleInit {
  // Nest knows the host by its class; only the server process has an adapter in it.
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** The bytes of a file stay a stream until its size is known to be allowed. */
  onModuleInit(): void {
    adapterOf(this.host)
      ?.getInstance()
      .addContentTypeParser(EVIDENCE_CONTENT, (_request, payload, done) => {
        done(null, payload);
      });
  }
}

function adapterOf(host: { readonly httpAdapter?: FastifyAdapter }): FastifyAdapter | undefined {
  return host.httpAdapter;
}
