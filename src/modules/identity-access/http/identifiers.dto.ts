import { ChoiceField, ObjectField, TextField } from '../../../kernel/http/fields.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type Learned, LEARNED_KINDS } from '../../identity-vault/index.js';

export class LearnedAddressInput {
  @TextField({ max: 200 })
  street!: string;

  @TextField({ max: 20 })
  number!: string;

  @TextField({ max: 20, optional: true })
  addition?: string;

  @TextField({ max: 10 })
  postcode!: string;

  @TextField({ max: 200 })
  town!: string;
}

export class NoteIdentifierRequest {
  @ChoiceField({ of: LEARNED_KINDS, name: 'LearnedKind' })
  kind!: (typeof LEARNED_KINDS)[number];

  @TextField({ max: 200, optional: true, about: 'For every kind but an address' })
  value?: string;

  @ObjectField(() => LearnedAddressInput, { optional: true, about: 'For an address' })
  address?: LearnedAddressInput;
}

/** The request as the vault takes it; says which field is missing for its kind. */
export function readLearned({ kind, value, address }: NoteIdentifierRequest): Learned {
  if (kind === 'ADDRESS') {
    if (address === undefined) throw missing('/address');
    const { street, number, addition = '', postcode, town } = address;
    return { kind, address: { street, number, addition, postcode, town } };
  }
  if (value === undefined) throw missing('/value');
  return kind === 'SCHOOL' ? { kind, school: { name: value, class: '' } } : { kind, value };
}

function missing(pointer: string) {
  return kernelProblems['fields-invalid']({}, { errors: [{ pointer, code: 'wrong-type' }] });
}
