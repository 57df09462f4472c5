import { InstantField, TextField } from '../../../kernel/http/fields.js';

/** To whom a decision was served, and when. */
export class ServiceView {
  @TextField({ max: 200 })
  name!: string;

  @InstantField()
  at!: string;
}
