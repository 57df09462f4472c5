/** What every question says of itself. */
export interface Explained {
  readonly question: string;
  readonly none: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  readonly file: string;
}
