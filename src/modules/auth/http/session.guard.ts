import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, VOUCHER_HEADER, VOUCHERS } from '../../../kernel/actor.js';
import { Runtime } from '../../../kernel/runtime.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Sessions } from '../application/sessions.js';
import { StudioCredentials } from '../application/studio-credentials.js';
import { StepUpState } from '../application/step-up-state.js';
import { authProblems } from '../domain/auth-problems.js';
import { type ActorRequest, type Policy, POLICY, STEP_UP } from './access.js';
import { readCookie } from './session-cookie.js';

/** Fastify gives names of headers in small letters. */
const VOUCHED = VOUCHER_HEADER.toLowerCase();
/** Said by a page that asks by itself, such as for new notices, while nobody touches it. */
const UNATTENDED = 'unattended';

/** Asks who is calling and whether their function uses this route. Deny is the default. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly runtime: Runtime,
    private readonly stepUps: StepUpState,
    private readonly studioSystems: StudioCredentials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActorRequest>();
    this.refuseForeignOrigin(request);
    if (isHealth(request.url)) return true;
    const policy = this.reflector.get<Policy | undefined>(POLICY, context.getHandler());
    if (policy !== undefined && 'open' in policy) return true;
    if (policy !== undefined && 'studioSystem' in policy) {
      // A cookie opens nothing here, and a credential nothing elsewhere.
      request.actor = await this.studioSystems.identify(request.headers.authorization, request.id);
      return true;
    }

    const actor = await this.identify(request);
    request.actor = actor;
    if (!policy?.roles.some((role) => actor.roles.includes(role))) throw refusalOf(request);
    await this.askSecondFactor(context, request);
    return true;
  }

  private async askSecondFactor(context: ExecutionContext, request: ActorRequest): Promise<void> {
    const asked = this.reflector.get<true | undefined>(STEP_UP, context.getHandler());
    if (asked) await this.stepUps.require(request.sessionToken ?? '');
  }

  private async identify(request: ActorRequest): Promise<Actor> {
    const token = readCookie(request.headers.cookie);
    const attended = request.headers[UNATTENDED] === undefined;
    const identity =
      token === undefined ? undefined : await this.sessions.identify(token, attended);
    if (identity === undefined) throw authProblems['not-signed-in']();
    if (token !== undefined) request.sessionToken = token;
    const vouches = VOUCHERS.find((ground) => ground === request.headers[VOUCHED]);
    return { ...identity, requestId: request.id, ...(vouches === undefined ? {} : { vouches }) };
  }

  /** A browser says where a write comes from; anything but our own pages is refused (CSRF). */
  private refuseForeignOrigin(request: ActorRequest): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreignOrigin = origin !== undefined && !this.isOwn(origin, request.headers.host);
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreignOrigin || foreignSite) throw authProblems['origin-refused']();
  }

  private isOwn(origin: string, host: string | undefined): boolean {
    return origin === this.runtime.publicUrl || (host !== undefined && origin === `http://${host}`);
  }
}

function isHealth(url: string): boolean {
  return url === '/health/live' || url === '/health/ready';
}

/** 404, not 403, where the path names something: a 403 would confirm that it exists. */
function refusalOf(request: ActorRequest): Problem {
  return namesSomething(request)
    ? kernelProblems['not-found']()
    : authProblems['role-insufficient']();
}

function namesSomething(request: ActorRequest): boolean {
  const { params } = request;
  return typeof params === 'object' && params !== null && Object.keys(params).length > 0;
}
