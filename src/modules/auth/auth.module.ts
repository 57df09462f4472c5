import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { mapConstraints } from '../../kernel/database/violations.js';
import { AccountOverview } from './application/account-overview.query.js';
import { AuditEntries } from './application/audit-entries.query.js';
import { CaseAccess } from './application/case-access.js';
import { KeepAccounts } from './application/keep-accounts.js';
import { EnrolSecondFactor } from './application/enrol-second-factor.js';
import { SecondFactorCodes } from './application/second-factor-codes.js';
import { Sessions } from './application/sessions.js';
import { SignIn } from './application/sign-in.js';
import { SignOut } from './application/sign-out.js';
import { StudioCredentials } from './application/studio-credentials.js';
import { StepUpState } from './application/step-up-state.js';
import { StepUpSession } from './application/step-up.js';
import { authProblems } from './domain/auth-problems.js';
import { AccountsController } from './http/accounts.controller.js';
import { AuditEntriesController } from './http/audit-entries.controller.js';
import { AuthController } from './http/auth.controller.js';
import { LocalSignInGuard } from './http/local-sign-in.guard.js';
import { RefusalRecorder } from './http/refusal-recorder.js';
import { SecondFactorController } from './http/second-factor.controller.js';
import { SessionGuard } from './http/session.guard.js';

mapConstraints({
  case_access_once_uniq: authProblems['access-exists'],
  case_access_counsel_for_suspect_check: authProblems['counsel-needs-client'],
  case_access_counsel_for_child_check: authProblems['counsel-needs-client'],
  account_login_uniq: authProblems['login-taken'],
});

@Global()
@Module({
  controllers: [AuthController, SecondFactorController, AuditEntriesController, AccountsController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    Sessions,
    SignIn,
    LocalSignInGuard,
    SignOut,
    AccountOverview,
    KeepAccounts,
    SecondFactorCodes,
    StepUpState,
    StepUpSession,
    EnrolSecondFactor,
    AuditEntries,
    CaseAccess,
    RefusalRecorder,
    StudioCredentials,
  ],
  exports: [CaseAccess, RefusalRecorder, StudioCredentials],
})
export class AuthModule {}
