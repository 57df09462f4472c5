import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { AccountOverview } from '../application/account-overview.query.js';
import { SignIn } from '../application/sign-in.js';
import { SignOut } from '../application/sign-out.js';
import { authProblems } from '../domain/auth-problems.js';
import { Allow, type ActorRequest, CurrentActor, Open } from './access.js';
import { DemoAccountsView, MeView, SignInRequest } from './auth.dto.js';
import { ENDED_COOKIE, readCookie, sessionCookie } from './session-cookie.js';

@ApiTags('auth')
@Controller('api/v1')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly accounts: AccountOverview,
  ) {}

  @Post('session')
  @Open()
  @Describe({ summary: 'Signs in', status: 204, refuses: [authProblems['sign-in-refused'], authProblems['sign-in-paused']] })
  async open(@Body() body: SignInRequest, @Req() request: ActorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { token, expiresAt } = await this.signIn.execute(body.login, body.password, request.id);
    void reply.header('Set-Cookie', sessionCookie(token, expiresAt));
  }

  @Delete('session')
  @Allow(...ROLES)
  @Describe({ summary: 'Signs out', status: 204 })
  async end(@CurrentActor() actor: Actor, @Req() request: ActorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
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
  @Describe({ summary: 'Accounts of the demonstration; empty anywhere else', answers: DemoAccountsView })
  demoAccounts(): Promise<DemoAccountsView> {
    return this.accounts.demo();
  }
}
