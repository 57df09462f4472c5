import { Body, Controller, Delete, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { AccountOverview } from '../application/account-overview.query.js';
import { SignOut } from '../application/sign-out.js';
import { authProblems } from '../domain/auth-problems.js';
import { Allow, type ActorRequest, CurrentActor, Open } from './access.js';
import { DemoAccountsView, MeView, SignInRequest } from './auth.dto.js';
import { LocalSignInGuard, type SignedInRequest } from './local-sign-in.guard.js';
import { ENDED_COOKIE, readCookie, sessionCookie } from './session-cookie.js';

@ApiTags('auth')
@Controller('api/v1')
export class AuthController {
  constructor(
    private readonly signOut: SignOut,
    private readonly accounts: AccountOverview,
  ) {}

  @Post('session')
  @Open()
  @UseGuards(LocalSignInGuard)
  @Describe({
    summary: 'Signs in',
    status: 204,
    refuses: [authProblems['sign-in-refused'], authProblems['sign-in-paused']],
  })
  open(
    @Body() _body: SignInRequest,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    if (request.signedIn === undefined) throw authProblems['sign-in-refused']();
    const { token, expiresAt } = request.signedIn;
    void reply.header('Set-Cookie', sessionCookie(token, expiresAt));
  }

  @Delete('session')
  @Allow(...ROLES)
  @Describe({ summary: 'Signs out', status: 204 })
  async end(
    @CurrentActor() actor: Actor,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.execute(actor, readCookie(request.headers.cookie));
    void reply.header('Set-Cookie', ENDED_COOKIE);
  }

  @Get('me')
  @Allow(...ROLES)
  @Describe({ summary: 'Who is signed in', answers: MeView })
  me(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.accounts.me(actor);
  }

  @Get('demo-accounts')
  @Open()
  @Describe({
    summary: 'Accounts of the demonstration; empty anywhere else',
    answers: DemoAccountsView,
  })
  demoAccounts(): Promise<DemoAccountsView> {
    return this.accounts.demo();
  }
}
