import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '../../../kernel/actor.js';
import { authProblems } from '../domain/auth-problems.js';

export const POLICY = 'ontzien:policy';

/** Who may use a route at all. Which rows exist for them is asked later, in the database. */
export type Policy =
  { readonly open: true } | { readonly studioSystem: true } | { readonly roles: readonly Role[] };

/** A route for these functions only; the server does not start with a route that says nothing. */
export function Allow(...roles: readonly Role[]): MethodDecorator {
  const policy: Policy = { roles };
  return applyDecorators(
    SetMetadata(POLICY, policy),
    ApiExtension('x-roles', [...roles]),
    ApiCookieAuth('session'),
  );
}

/** A route for everybody, signed in or not. */
export function Open(): MethodDecorator {
  const policy: Policy = { open: true };
  return applyDecorators(SetMetadata(POLICY, policy), ApiExtension('x-roles', ['PUBLIC']));
}

/** A route for the recording system of a studio alone; no person comes this way, whatever their function. */
export function AllowStudioSystem(): MethodDecorator {
  const policy: Policy = { studioSystem: true };
  return applyDecorators(
    SetMetadata(POLICY, policy),
    ApiExtension('x-roles', ['STUDIO_SYSTEM']),
    ApiBearerAuth('studio-system'),
  );
}

export const STEP_UP = 'ontzien:step-up';

/**
 * A route that asks the second factor, given in this session within the last five minutes.
 *
 * Without one it answers `auth.step-up-needed`; the web asks for the code in one dialog and repeats the act.
 */
export function StepUp(): MethodDecorator {
  return applyDecorators(SetMetadata(STEP_UP, true), ApiExtension('x-step-up', true));
}

export interface ActorRequest extends FastifyRequest {
  actor?: Actor;
  /** The value of the session cookie, for what belongs to this one session. */
  sessionToken?: string;
}

/** The token of the session this request came with. */
export const SessionToken = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => {
    const { sessionToken } = context.switchToHttp().getRequest<ActorRequest>();
    if (sessionToken === undefined) throw authProblems['not-signed-in']();
    return sessionToken;
  },
);

/** The signed-in person of this request, or the studio system that calls. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (actor === undefined) throw authProblems['not-signed-in']();
  return actor;
});
