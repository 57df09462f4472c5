import type { Actor } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { ShownField } from '../../identity-vault/index.js';
import { HOLDERS, NARROW_ASKERS } from '../application/case-questions.js';
import { DISCLOSURE_READERS } from '../application/disclosures.query.js';
import type { IdentityChoices, ViewerRow } from '../application/identity-overview.query.js';
import { LEARNERS } from '../application/note-identifier.js';
import type { AlertRow, LookupRow } from '../application/oversight.js';
import type {
  IdentityChoicesView,
  IdentityViewersView,
  OversightView,
  ShownIdentityView,
} from './identity-access.dto.js';

export function presentChoices({
  children,
  purposes,
  mayReadViewers,
  functions,
}: IdentityChoices): IdentityChoicesView {
  return {
    children: children.map((child) => ({ ...child })),
    purposes: purposes.map(({ purpose, fields }) => ({ purpose, fields: [...fields] })),
    actions: [
      ...(purposes.length > 0 ? ['reveal'] : []),
      ...(mayReadViewers ? ['read-viewers'] : []),
      ...(LEARNERS.some((learner) => functions.includes(learner)) ? ['note-identifier'] : []),
      ...(NARROW_ASKERS.some((asker) => functions.includes(asker)) ? ['ask-narrowly'] : []),
      ...(HOLDERS.some((holder) => functions.includes(holder)) ? ['hold'] : []),
      ...(functions.includes('DEFENCE_COUNSEL') ? ['ask-disclosure'] : []),
      ...(DISCLOSURE_READERS.some((reader) => functions.includes(reader))
        ? ['read-disclosures']
        : []),
    ],
  };
}

export function presentShown({
  until,
  fields,
}: {
  readonly until: Date;
  readonly fields: readonly ShownField[];
}): ShownIdentityView {
  return {
    until: until.toISOString(),
    fields: fields.map(({ field, lines }) => ({ field, lines: [...lines] })),
  };
}

export function presentViewers(rows: readonly ViewerRow[]): IdentityViewersView {
  return {
    items: rows.map(({ occurredAt, firstShownAt, fields, recipients, outcome, ...row }) => ({
      ...row,
      occurredAt: occurredAt.toISOString(),
      firstShownAt: firstShownAt?.toISOString() ?? null,
      fields: [...fields],
      recipients: [...recipients],
      allowed: outcome === 'ALLOWED',
    })),
  };
}

export function presentOversight(
  actor: Actor,
  {
    alerts,
    lookups,
  }: { readonly alerts: readonly AlertRow[]; readonly lookups: readonly LookupRow[] },
): OversightView {
  const acts = (row: { readonly personId: PersonId; readonly reviewedAt: Date | null }) =>
    row.reviewedAt === null && row.personId !== actor.id ? ['review'] : [];
  return {
    alerts: alerts.map((row) => {
      const { id, kind, personName, organisation, caseId, raisedAt, reviewedBy, finding } = row;
      return {
        id,
        kind,
        personName,
        organisation,
        caseId,
        reviewedBy,
        finding,
        raisedAt: raisedAt.toISOString(),
        reviewedAt: row.reviewedAt?.toISOString() ?? null,
        actions: acts(row),
      };
    }),
    lookups: lookups.map((row) => {
      const { id, personName, organisation, caseId, purpose, reason, reviewedBy, finding } = row;
      return {
        id,
        personName,
        organisation,
        caseId,
        purpose,
        reason,
        reviewedBy,
        finding,
        fields: [...row.fields],
        askedAt: row.askedAt.toISOString(),
        reviewDueAt: row.reviewDueAt?.toISOString() ?? null,
        reviewedAt: row.reviewedAt?.toISOString() ?? null,
        actions: row.reviewDueAt === null ? [] : acts(row),
      };
    }),
  };
}
