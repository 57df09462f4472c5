import { ROLES } from '../../../kernel/actor.js';
import {
  ChoiceField,
  ChoicesField,
  IdField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';

const KINDS = [
  'COURT',
  'COURT_OF_APPEAL',
  'PROSECUTION_OFFICE',
  'POLICE_UNIT',
  'LAW_FIRM',
  'VICTIM_SUPPORT',
  'SUPERVISION',
  'OPERATIONS',
];

export class PeopleRequest {
  @ChoiceField({ of: ROLES, name: 'Role', optional: true })
  function?: string;

  @TextField({ max: 100, optional: true, about: 'Part of the name' })
  q?: string;
}

export class OrganisationsRequest {
  @ChoiceField({ of: KINDS, name: 'OrganisationKind', optional: true })
  kind?: string;
}

export class PersonView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 20, nullable: true })
  staffNumber!: string | null;

  @ChoicesField({ of: ROLES, name: 'Role' })
  roles!: string[];

  @TextField({ max: 200 })
  organisation!: string;
}

export class PeopleView {
  @ObjectsField(() => PersonView, { maxItems: 50 })
  items!: PersonView[];
}

export class DirectoryOrganisationView {
  @IdField()
  id!: string;

  @ChoiceField({ of: KINDS, name: 'OrganisationKind' })
  kind!: string;

  @TextField({ max: 20, nullable: true })
  code!: string | null;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 100, nullable: true })
  region!: string | null;
}

export class OrganisationsView {
  @ObjectsField(() => DirectoryOrganisationView, { maxItems: 500 })
  items!: DirectoryOrganisationView[];
}
