/** An address as the vault knows it. */
export interface KnownAddress {
  readonly street?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly addition?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly town?: string | null | undefined;
}

/** A parent, brother, sister or other person of the household. */
export interface KnownRelative {
  readonly role?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly initials?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly surname?: string | null | undefined;
  readonly marriedName?: string | null | undefined;
  readonly nicknames?: readonly string[] | null | undefined;
  readonly phones?: readonly string[] | null | undefined;
  readonly emails?: readonly string[] | null | undefined;
  readonly handles?: readonly string[] | null | undefined;
}

/** What the vault knows of one child; every field may be absent. */
export interface KnownIdentity {
  readonly childNumber?: string | null | undefined;
  readonly callName?: string | null | undefined;
  readonly givenNames?: readonly string[] | null | undefined;
  readonly initials?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly surname?: string | null | undefined;
  /** ISO date, `2012-07-09`. */
  readonly dateOfBirth?: string | null | undefined;
  /** ISO date of the event: the birth date is replaced by the age band on that day. */
  readonly eventDate?: string | null | undefined;
  readonly placeOfBirth?: string | null | undefined;
  readonly bsn?: string | null | undefined;
  readonly address?: KnownAddress | null | undefined;
  readonly nicknames?: readonly string[] | null | undefined;
  readonly phones?: readonly string[] | null | undefined;
  readonly emails?: readonly string[] | null | undefined;
  readonly handles?: readonly string[] | null | undefined;
  readonly school?: KnownSchool | null | undefined;
  readonly sportsClub?: string | null | undefined;
  readonly gp?: string | null | undefined;
  readonly iban?: string | null | undefined;
  readonly parents?: readonly KnownRelative[] | null | undefined;
  readonly siblings?: readonly KnownRelative[] | null | undefined;
  readonly otherIds?: readonly KnownNumber[] | null | undefined;
  readonly plates?: readonly string[] | null | undefined;
}

/** The school the child attends and the class. */
export interface KnownSchool {
  readonly name?: string | null | undefined;
  readonly class?: string | null | undefined;
}

/** A number under which another register knows the child. */
export interface KnownNumber {
  readonly kind?: string | null | undefined;
  readonly value?: string | null | undefined;
}

/** What kind of personal data a span holds. */
export type SpanType =
  | 'NAME'
  | 'DOB'
  | 'BSN'
  | 'ADDRESS'
  | 'POSTCODE'
  | 'PHONE'
  | 'EMAIL'
  | 'HANDLE'
  | 'URL'
  | 'IBAN'
  | 'PLATE'
  | 'OTHER_ID'
  | 'RELATIVE_NAME'
  | 'TOWN'
  | 'BIRTHPLACE'
  | 'SCHOOL'
  | 'CLASS'
  | 'CLUB'
  | 'GP';

/** One place in the text that holds, or may hold, personal data of the child. */
export interface Span {
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly type: SpanType;
  /** Certain spans are replaced; the others are offered to a person. */
  readonly certain: boolean;
  /** Stable short code; never holds the value itself. */
  readonly reason: string;
  readonly replacement: string;
}

/** The served text and where the original was changed or is doubted. */
export interface Pseudonymised {
  readonly text: string;
  readonly spans: readonly Span[];
}
