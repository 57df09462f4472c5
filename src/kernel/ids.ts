import { v7, validate } from 'uuid';

declare const brand: unique symbol;

/** An identifier that says nothing about what it points to. Only these, numbers and flags may leave in an error. */
export type OpaqueId = string & { readonly [brand]: string };
type Id<Noun extends string> = string & { readonly [brand]: string } & { readonly noun?: Noun };

export type PersonId = Id<'person'>;
export type AccountId = Id<'account'>;
export type OrganisationId = Id<'organisation'>;
export type CaseId = Id<'case'>;
/** Opaque reference to a child in one case. Only the vault knows which person it is. */
export type ChildRef = Id<'child'>;
export type SuspectId = Id<'suspect'>;
export type StudioId = Id<'studio'>;
export type DocumentId = Id<'document'>;
/** One decision about the same words everywhere. */
export type SweepId = Id<'sweep'>;
export type BookingId = Id<'booking'>;
export type AuthorisationId = Id<'authorisation'>;
export type ExceptionId = Id<'exception'>;
export type RecordingId = Id<'recording'>;
export type MotionId = Id<'motion'>;
export type HearingId = Id<'hearing'>;

/** A new time-ordered identifier (UUID version 7). Made by the application, so a retry can reuse it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which noun the id is of
export function newId<T extends OpaqueId>(): T {
  return v7() as T;
}

/** The identifier in canonical form, or undefined when the text is not one. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which noun the id is of
export function parseId<T extends OpaqueId>(text: string): T | undefined {
  return validate(text) ? (text.toLowerCase() as T) : undefined;
}
