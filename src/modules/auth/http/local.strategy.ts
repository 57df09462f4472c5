import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { SignIn, type SignedIn } from '../application/sign-in.js';
import { authProblems } from '../domain/auth-problems.js';
import type { ActorRequest } from './access.js';

/** Login and password of a local account, as Passport asks for them. OpenID Connect will be another strategy. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'login', passwordField: 'password', session: false, passReqToCallback: true });
  }

  validate(request: ActorRequest, login: string, password: string): Promise<SignedIn> {
    return this.signIn.execute(login, password, request.id);
  }
}

/** Runs the local strategy; a refusal keeps its own problem instead of Passport's plain 401. */
@Injectable()
export class LocalSignInGuard extends AuthGuard('local') {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error instanceof Error) throw error;
    if (user === false) throw authProblems['sign-in-refused']();
    return user;
  }

  override getRequest(context: ExecutionContext): ActorRequest {
    return context.switchToHttp().getRequest<ActorRequest>();
  }
}
