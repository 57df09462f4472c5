import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { STUDIO_SQL } from '../persistence/studio-sql.js';
import { asStudio, type StudioRecord, type StudioRow } from './studios.facade.js';

/** The studios of the country or of one region; no case data, so no audit row. */
@Injectable()
export class StudioList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(actor: Actor, region: string | undefined): Promise<readonly StudioRecord[]> {
    return (await this.unitOfWork.once<StudioRow>(actor, STUDIO_SQL.list, [region ?? null])).map(
      asStudio,
    );
  }
}
