import type { KnownIdentity } from '../../src/pseudonymiser/index.js';
import * as c from './carriers.js';
import { childForms, kinForms, type Form } from './name-forms.js';
import { valueForms } from './value-forms.js';

/** One mention in one text, and what is known of the child. */
export interface Case {
  readonly field: string;
  readonly form: string;
  readonly carrier: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LOW_FORM = /lower|low /;
const JOINED_FORM = /^in |^given handle|glued/;

function nameCarriers({ form }: Form, kin: boolean): c.Carriers {
  if (JOINED_FORM.test(form)) return c.JOINED;
  if (form.startsWith('genitive')) return kin ? c.KIN_OWNER : c.OWNER;
  if (form.startsWith('spelled') && form !== 'spelled surname') return c.SPOKEN;
  if (LOW_FORM.test(form)) return kin ? c.KIN_LOW : c.LOW;
  return kin ? c.KIN : c.CHILD;
}

const OF_FIELD: Readonly<Record<string, string>> = {
  dob: 'dob',
  bsn: 'number',
  phone: 'number',
  email: 'number',
  iban: 'number',
  plate: 'number',
  otherId: 'number',
  handle: 'number',
  address: 'address',
  street: 'address',
  town: 'town',
  birthplace: 'birthplace',
  school: 'school',
  club: 'club',
  class: 'class',
  gp: 'gp',
  postcode: 'address',
};
const LABEL: Readonly<Record<string, string>> = {
  bsn: 'BSN',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  plate: 'kenteken',
  otherId: 'cliëntnummer',
  handle: 'account',
};

function carriersOf(form: Form): c.Carriers {
  if (/^(?:callName|second given|nickname|surname|child)$/.test(form.field))
    return nameCarriers(form, false);
  if (/^(?:parent|sibling|married)/.test(form.field)) return nameCarriers(form, true);
  const all = c.VALUES[OF_FIELD[form.field] ?? ''] ?? {};
  const low = LOW_FORM.test(form.form);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      low ? /low|chat|transcript/.test(name) : !/^low$/.test(name),
    ),
  );
}

function filled(template: string, vault: KnownIdentity, field: string): string {
  const role = field.startsWith('sibling')
    ? (vault.siblings?.[0]?.role ?? '')
    : (vault.parents?.[0]?.role ?? '');
  return template
    .replace('MOEDER', role)
    .replace('NUMMER', LABEL[field] ?? 'nummer')
    .replace(
      'NAAM',
      `${vault.callName ?? ''} ${vault.prefix ?? ''} ${vault.surname ?? ''}`.replace(/ {2,}/g, ' '),
    )
    .replace('STRAAT', `${vault.address?.street ?? ''} ${vault.address?.number ?? ''}`)
    .replace('DATUM', vault.dateOfBirth ?? '');
}

/** Each form in each of its carriers; `pick` says which of many results of one form are taken. */
export function casesOf(
  vault: KnownIdentity,
  pick: (texts: readonly string[], carrier: number) => readonly string[],
): readonly Case[] {
  const forms = [...childForms(vault), ...kinForms(vault), ...valueForms(vault)];
  return forms.flatMap((form) =>
    Object.entries(carriersOf(form)).flatMap(([carrier, template], index) =>
      pick(form.texts, index).map((written) => {
        const [before = '', behind = ''] = filled(template, vault, form.field).split('X', 2);
        return {
          field: form.field,
          form: form.form,
          carrier,
          text: before + written + behind,
          start: before.length,
          end: before.length + written.length,
        };
      }),
    ),
  );
}
