import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { AddEvidence } from './application/add-evidence.js';
import { CleanFiles } from './application/clean-file.js';
import { EvidenceFiles } from './application/evidence-files.js';
import { WithdrawEvidence } from './application/withdraw-evidence.js';
import { evidenceProblems } from './domain/evidence-problems.js';
import { EvidenceController } from './http/evidence.controller.js';

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
export class EvidenceModule {}
