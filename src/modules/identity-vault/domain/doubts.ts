/** What has a form of its own and so is found though the vault does not know it. Source: domain 5.4. */
const BY_FORM: ReadonlySet<string> = new Set(['BSN', 'POSTCODE', 'PHONE', 'EMAIL', 'DOB']);

interface Find {
  readonly certain: boolean;
  readonly type: string;
}

interface Writer {
  readonly roles: readonly string[];
  readonly system?: boolean | undefined;
  readonly studio?: string | undefined;
}

/** Finds that may be of a child or its family, for the writer to say. */
export function doubtsIn<Found extends Find>(finds: readonly Found[]): readonly Found[] {
  return finds.filter(({ certain, type }) => !certain && BY_FORM.has(type));
}

/** The defence takes it out: it has no way past the guard. Source: domain A25. */
export function mayVouch({ roles }: Pick<Writer, 'roles'>): boolean {
  return !roles.includes('DEFENCE_COUNSEL');
}

/** A program that writes has nobody who could answer. */
export function isAsked({ system, studio }: Pick<Writer, 'system' | 'studio'>): boolean {
  return system !== true && studio === undefined;
}
