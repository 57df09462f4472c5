import {
  BooleanField,
  ChoicesField,
  InstantField,
  IntegerField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';

export const SECOND_FACTOR_ACTIONS = ['ENROL', 'REPLACE', 'CONFIRM'] as const;

export class SecondFactorView {
  @BooleanField()
  enrolled!: boolean;

  @InstantField({ nullable: true })
  confirmedAt!: string | null;

  @IntegerField({ min: 0, max: 10 })
  recoveryCodesLeft!: number;

  @InstantField({ nullable: true, about: 'Until when this session need not give it again' })
  freshUntil!: string | null;

  @TextField({
    max: 6,
    nullable: true,
    about: 'In the demonstration the code of this moment; null anywhere else',
  })
  demoCode!: string | null;

  @ChoicesField({ of: SECOND_FACTOR_ACTIONS, name: 'SecondFactorAction' })
  actions!: string[];
}

export class BeginSecondFactorRequest {
  @TextField({ max: 200, about: 'The password once more' })
  password!: string;
}

export class BegunSecondFactorView {
  @TextField({ max: 32, about: 'The secret in base 32; shown once' })
  secret!: string;

  @TextField({ max: 500, about: 'The same for an authenticator, as a QR code holds it' })
  otpauth!: string;
}

export class SecondFactorCodeRequest {
  @TextField({ max: 40, about: 'Six digits of the authenticator, or a recovery code' })
  code!: string;
}

export class RecoveryCodesView {
  @TextsField({ max: 11, maxItems: 10 })
  codes!: string[];
}

export class SteppedUpView {
  @InstantField({ nullable: true, about: 'Until when the second factor counts in this session' })
  freshUntil!: string | null;
}
