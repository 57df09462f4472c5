import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { AccountId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { KeepAccounts, type ListedAccount } from '../application/keep-accounts.js';
import { authProblems } from '../domain/auth-problems.js';
import { Allow, CurrentActor, StepUp } from './access.js';
import {
  AccountListRequest,
  AccountsView,
  type AccountView,
  DisableAccountRequest,
} from './accounts.dto.js';

@ApiTags('auth')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(private readonly accounts: KeepAccounts) {}

  @Get()
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Accounts of professionals, by login',
    answers: AccountsView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: AccountListRequest,
  ): Promise<AccountsView> {
    const { items, next } = await this.accounts.list(actor, query);
    return { items: items.map(present), next };
  }

  @Post(':accountId/disable')
  @Allow('ADMINISTRATOR')
  @StepUp()
  @Describe({
    summary: 'Closes an account and ends its sessions at once; what the person did stays',
    status: 204,
    refuses: [
      authProblems['account-own'],
      authProblems['account-disabled'],
      authProblems['account-last'],
    ],
  })
  async disable(
    @CurrentActor() actor: Actor,
    @IdParam('accountId') id: AccountId,
    @Body() { because }: DisableAccountRequest,
  ): Promise<void> {
    await this.accounts.disable(actor, id, because);
  }

  @Post(':accountId/enable')
  @Allow('ADMINISTRATOR')
  @StepUp()
  @Describe({
    summary: 'Opens an account that was closed; the person signs in with the password they had',
    status: 204,
    refuses: [authProblems['account-open']],
  })
  async enable(@CurrentActor() actor: Actor, @IdParam('accountId') id: AccountId): Promise<void> {
    await this.accounts.enable(actor, id);
  }
}

function present(account: ListedAccount): AccountView {
  const { own, disabledAt, roles, ...rest } = account;
  const act = disabledAt === null ? 'disable' : 'enable';
  return {
    ...rest,
    roles: [...roles],
    disabledAt: disabledAt?.toISOString() ?? null,
    actions: own ? [] : [act],
  };
}
