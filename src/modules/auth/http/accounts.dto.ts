import { ROLES } from '../../../kernel/actor.js';
import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { PageRequest } from '../../../kernel/http/pagination.js';
import { CLOSING_REASONS, type ClosingReason } from '../domain/account.js';

export class AccountListRequest extends PageRequest {
  @TextField({ max: 80, optional: true, about: 'A part of a name or a login' })
  q?: string;
}

export class AccountView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  login!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 200 })
  organisation!: string;

  @ChoicesField({ of: ROLES, name: 'Role' })
  roles!: string[];

  @InstantField({ nullable: true, about: 'Null while it is open' })
  disabledAt!: string | null;

  @ChoicesField({ of: ['disable', 'enable'], name: 'AccountAction' })
  actions!: string[];
}

export class AccountsView {
  @ObjectsField(() => AccountView, { maxItems: 100 })
  items!: AccountView[];

  @TextField({ max: 200, nullable: true })
  next!: string | null;
}

export class DisableAccountRequest {
  @ChoiceField({ of: CLOSING_REASONS, name: 'AccountClosingReason' })
  because!: ClosingReason;
}
