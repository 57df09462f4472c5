import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { validationPipe } from '../../../kernel/http/validation.js';
import { SignIn, type SignedIn } from '../application/sign-in.js';
import { authProblems } from '../domain/auth-problems.js';
import type { ActorRequest } from './access.js';
import { SignInRequest } from './auth.dto.js';

export interface SignedInRequest extends ActorRequest {
  signedIn?: SignedIn;
}

/**
 * Login and password of a local account, as Passport asks for them; OpenID Connect will be another strategy.
 *
 * An authenticator of its own, not Passport's process-wide one: two servers in one process (the demonstration is
 * loaded on one) must not answer with each other's accounts.
 */
@Injectable()
export class LocalSignInGuard implements CanActivate {
  private readonly authenticator = new passport.Authenticator();

  constructor(signIn: SignIn) {
    const options = {
      usernameField: 'login',
      passwordField: 'password',
      session: false,
      passReqToCallback: true,
    } as const;
    this.authenticator.use(
      new Strategy(options, (request, login, password, done) => {
        signIn.execute(login, password, requestIdOf(request)).then((signedIn) => {
          done(null, signedIn);
        }, done);
      }),
    );
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // A guard comes before the pipes: without this, what is no text at all would reach the database.
    await validationPipe.transform(request.body, { type: 'body', metatype: SignInRequest });
    request.signedIn = await new Promise<SignedIn>((resolve, reject) => {
      const answer = (error: unknown, signedIn: SignedIn | false | undefined) => {
        if (error !== null && error !== undefined) reject(asError(error));
        else if (signedIn === undefined || signedIn === false)
          reject(authProblems['sign-in-refused']());
        else resolve(signedIn);
      };
      const authenticate: unknown = this.authenticator.authenticate(
        'local',
        { session: false },
        answer,
      );
      if (typeof authenticate === 'function')
        Reflect.apply(authenticate, undefined, [request, reply.raw, reject]);
    });
    return true;
  }
}

function requestIdOf(request: object): string {
  return 'id' in request ? String(request.id) : '';
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('signing in failed');
}
