/** The numbers the engine was tuned with, on one half of the labelled set. */
export interface Settings {
  /** How much a match in the next exchange counts for this one. */
  readonly nearby: number;
  /** What the interviewer's own words add: they are the handle of an exchange. */
  readonly asker: number;
  /** How much the scores of both neighbours add: an account goes on for a while. */
  readonly smooth: number;
  /** How strongly rare words of the transcript outweigh frequent ones. */
  readonly rarity: number;
  /** How strongly rare question terms outweigh frequent ones. */
  readonly termRarity: number;
  /** What is left of a word that only frames the question. */
  readonly frame: number;
  /** What is left of a word that only carries another. */
  readonly light: number;
  /** What is left of a person's role: children use names and pronouns. */
  readonly person: number;
  /** What is left of a word that only says when or in what setting. */
  readonly setting: number;
  /** What is left of a match in acquaintance and practice. */
  readonly acquaintance: number;
  /** What is left of a match in the invitation that opens the account. */
  readonly invitation: number;
  /** Weight of a wording made of several words. */
  readonly phrase: number;
  /** Weight of the kind of answer sought being present. */
  readonly kind: number;
  /** What is left of an exchange right beside a passage that is shown already. */
  readonly besideShown: number;
  /** How far an exchange that plainly answers another question yields it to that question. */
  readonly yielding: number;
  /** How well a neighbour must fit, beside the best exchange, to be shown in its passage. */
  readonly alongside: number;
  /** Longest passage shown, in segments. */
  readonly longest: number;
}

/** Read by every part of the engine; the tuning run is the only place that tries others. */
export const SETTINGS: Settings = {
  nearby: 0.5,
  asker: 0.2,
  smooth: 0.2,
  rarity: 0.6,
  termRarity: 0.4,
  frame: 0.15,
  light: 0.8,
  person: 0.8,
  setting: 0.7,
  acquaintance: 0.4,
  invitation: 0.8,
  phrase: 1,
  kind: 0.6,
  besideShown: 0.9,
  yielding: 0.4,
  alongside: 0.4,
  longest: 6,
};
