import { ROLES } from '../../../kernel/actor.js';
import { ChoicesField, IdField, ObjectsField, TextField } from '../../../kernel/http/fields.js';

export class SignInRequest {
  @TextField({ max: 200, example: 'officier@demo.ontzien' })
  login!: string;

  @TextField({ max: 200 })
  password!: string;
}

export class MeView {
  @IdField()
  personId!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @ChoicesField({ of: ROLES, name: 'Role' })
  roles!: string[];
}

export class DemoAccountView {
  @TextField({ max: 200 })
  login!: string;

  @TextField({ max: 200 })
  password!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @ChoicesField({ of: ROLES, name: 'Role' })
  roles!: string[];

  @TextField({ max: 32, about: 'Secret for an authenticator, in base 32' })
  secondFactor!: string;
}

export class DemoAccountsView {
  @ObjectsField(() => DemoAccountView, { maxItems: 100 })
  items!: DemoAccountView[];
}
