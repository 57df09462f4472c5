/** Codes of a catalogue: no words, so that nobody can be named in them. */
export const CODES = { max: 40, maxItems: 30, pattern: /^[A-Za-z][A-Za-z0-9_]*$/ };
