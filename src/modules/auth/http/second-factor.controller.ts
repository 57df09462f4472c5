import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, ROLES } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { EnrolSecondFactor } from '../application/enrol-second-factor.js';
import { type SecondFactorState, StepUpState } from '../application/step-up-state.js';
import { StepUpSession } from '../application/step-up.js';
import { authProblems } from '../domain/auth-problems.js';
import { Allow, CurrentActor, SessionToken } from './access.js';
import {
  BeginSecondFactorRequest,
  BegunSecondFactorView,
  RecoveryCodesView,
  SecondFactorCodeRequest,
  SecondFactorView,
  SteppedUpView,
} from './second-factor.dto.js';

const CODE_REFUSALS = [authProblems['second-factor-wrong'], authProblems['second-factor-paused']];

/** The second factor of whoever is signed in: setting it up, and giving it before an act that asks for it. */
@ApiTags('auth')
@Controller('api/v1')
export class SecondFactorController {
  constructor(
    private readonly state: StepUpState,
    private readonly enrol: EnrolSecondFactor,
    private readonly stepUp: StepUpSession,
  ) {}

  @Get('me/second-factor')
  @Allow(...ROLES)
  @Describe({
    summary: 'Whether I have a second factor, and whether it is fresh',
    answers: SecondFactorView,
  })
  async read(
    @CurrentActor() actor: Actor,
    @SessionToken() token: string,
  ): Promise<SecondFactorView> {
    return present(await this.state.of(actor, token), await this.state.demoCode(actor));
  }

  @Post('me/second-factor')
  @Allow(...ROLES)
  @Describe({
    summary: 'Begins setting up an authenticator; replacing one asks the old one first',
    answers: BegunSecondFactorView,
    refuses: [
      authProblems['password-wrong'],
      authProblems['sign-in-paused'],
      authProblems['step-up-needed'],
    ],
  })
  begin(
    @CurrentActor() actor: Actor,
    @SessionToken() token: string,
    @Body() { password }: BeginSecondFactorRequest,
  ): Promise<BegunSecondFactorView> {
    return this.enrol.begin(actor, token, password);
  }

  @Post('me/second-factor/confirm')
  @Allow(...ROLES)
  @Describe({
    summary: 'The first code of the authenticator; answers recovery codes, once',
    answers: RecoveryCodesView,
    refuses: [...CODE_REFUSALS, authProblems['second-factor-not-begun']],
  })
  async confirm(
    @CurrentActor() actor: Actor,
    @SessionToken() token: string,
    @Body() { code }: SecondFactorCodeRequest,
  ): Promise<RecoveryCodesView> {
    return { codes: [...(await this.enrol.confirm(actor, token, code))] };
  }

  @Post('session/step-up')
  @Allow(...ROLES)
  @Describe({
    summary: 'Gives the second factor for this session; it counts for five minutes',
    answers: SteppedUpView,
    refuses: [...CODE_REFUSALS, authProblems['second-factor-missing']],
  })
  async give(
    @CurrentActor() actor: Actor,
    @SessionToken() token: string,
    @Body() { code }: SecondFactorCodeRequest,
  ): Promise<SteppedUpView> {
    const until = await this.stepUp.execute(actor, token, code);
    return { freshUntil: until?.toISOString() ?? null };
  }
}

function present(state: SecondFactorState, demoCode: string | null): SecondFactorView {
  const { enrolled, confirmedAt, begun, recoveryCodesLeft, freshUntil } = state;
  return {
    enrolled,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    recoveryCodesLeft,
    freshUntil: freshUntil?.toISOString() ?? null,
    demoCode: enrolled ? demoCode : null,
    actions: [enrolled ? 'REPLACE' : 'ENROL', ...(begun ? ['CONFIRM'] : [])],
  };
}
