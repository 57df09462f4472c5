import { Module } from '@nestjs/common';
import { Recordings } from './application/recordings.facade.js';

@Module({
  providers: [Recordings],
  exports: [Recordings],
})
export class RecordingsModule {}
