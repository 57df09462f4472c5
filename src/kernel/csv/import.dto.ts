import { BooleanField, IntegerField, ObjectsField, TextField, TextsField } from '../http/fields.js';

const MOST_CHARACTERS = 900_000;

export class ImportRequest {
  @TextField({
    max: MOST_CHARACTERS,
    about: 'The table as text: UTF-8, header line, semicolons or commas',
  })
  content!: string;

  @BooleanField({ about: 'False for a preview, which writes nothing' })
  apply!: boolean;

  @BooleanField({ about: 'Whether the good lines are written although others are wrong' })
  skipWrong!: boolean;
}

export class ImportErrorView {
  @TextField({ max: 100, min: 0, about: 'Name of the column; empty for the line as a whole' })
  field!: string;

  @TextField({ max: 100 })
  code!: string;
}

export class ImportLineView {
  @IntegerField({ min: 1, max: 1_000_000, about: 'Number of the line in the file' })
  line!: number;

  @ObjectsField(() => ImportErrorView, { maxItems: 100 })
  errors!: ImportErrorView[];
}

export class ImportView {
  @IntegerField({ min: 0, max: 5_000 })
  good!: number;

  @IntegerField({ min: 0, max: 5_000 })
  wrong!: number;

  @BooleanField()
  applied!: boolean;

  @ObjectsField(() => ImportLineView, { maxItems: 5_000, about: 'Only the wrong lines' })
  lines!: ImportLineView[];
}

export class ExportView {
  @TextsField({ max: 60, maxItems: 40 })
  columns!: string[];

  @TextField({ max: 10_000_000, about: 'A table with semicolons, UTF-8 with its mark' })
  content!: string;
}
