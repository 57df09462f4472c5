import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { openPool } from '../../kernel/database/pools.js';
import { Log } from '../../kernel/logging/log.js';
import { Runtime } from '../../kernel/runtime.js';
import { Indicators, INDICATORS_POOL } from './application/indicators.query.js';
import { IndicatorsController } from './http/indicators.controller.js';

const CONNECTIONS = 2;

@Module({
  controllers: [IndicatorsController],
  providers: [
    {
      provide: INDICATORS_POOL,
      inject: [Runtime, Log],
      useFactory: (runtime: Runtime, log: Log) =>
        openPool(
          { url: runtime.urls.indicators, size: CONNECTIONS, name: 'ontzien-indicators' },
          log,
        ),
    },
    Indicators,
  ],
})
export class IndicatorsModule implements OnApplicationShutdown {
  constructor(@Inject(INDICATORS_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
