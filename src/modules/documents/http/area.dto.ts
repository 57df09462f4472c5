import {
  BooleanField,
  ChoiceField,
  InstantField,
  IntegerField,
  TextField,
} from '../../../kernel/http/fields.js';
import { AREA_KINDS, type AreaKind, MOST_AREAS, PAGE_WHOLE } from '../domain/area.js';

const MOST = 2_147_483_647;
const MOST_PAGES = 2_000;

/** Where a part of a page lies. */
class AreaBounds {
  @IntegerField({ min: 1, max: MOST_PAGES, about: 'Counted from one' })
  page!: number;

  @IntegerField({
    min: 0,
    max: PAGE_WHOLE - 1,
    about: 'Left edge, in ten-thousandths of the width of the page as it is seen',
  })
  x!: number;

  @IntegerField({
    min: 0,
    max: PAGE_WHOLE - 1,
    about: 'Upper edge, in ten-thousandths of the height of the page as it is seen',
  })
  y!: number;

  @IntegerField({ min: 1, max: PAGE_WHOLE })
  width!: number;

  @IntegerField({ min: 1, max: PAGE_WHOLE })
  height!: number;
}

export class AddAreaRequest extends AreaBounds {
  @ChoiceField({ of: AREA_KINDS, name: 'AreaKind', about: 'What is seen there' })
  kind!: AreaKind;
}

export class DecideAreaRequest {
  @IntegerField({ min: 1, max: MOST, about: 'The version of the area that was read' })
  version!: number;

  @BooleanField({ about: 'False takes the area away, true puts it back' })
  black!: boolean;
}

export class AreaView extends AreaBounds {
  @IntegerField({ min: 1, max: MOST_AREAS })
  number!: number;

  @ChoiceField({ of: AREA_KINDS, name: 'AreaKind' })
  kind!: string;

  @InstantField()
  addedAt!: string;

  @TextField({ max: 200 })
  addedBy!: string;

  @InstantField({
    nullable: true,
    about: 'Set where somebody else than who drew it took it away: that needs a second look',
  })
  undoneAt!: string | null;

  @TextField({ max: 200, nullable: true })
  undoneBy!: string | null;

  @IntegerField({ min: 1, max: MOST })
  version!: number;
}

export class AddedAreaView {
  @IntegerField({ min: 1, max: MOST_AREAS })
  number!: number;

  @IntegerField({ min: 1, max: MOST })
  version!: number;

  @IntegerField({ min: 1, max: MOST })
  documentVersion!: number;
}
