import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import { APP_POOL } from '../database/unit-of-work.js';

type Check = 'ok' | 'failing';

/** For balancers and supervisors; says which part fails, never why in detail. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: Check } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: Check; checks: Record<string, Check> }> {
    const database: Check = await this.pool.query('SELECT 1').then(
      () => 'ok' as const,
      () => 'failing' as const,
    );
    void reply.status(database === 'ok' ? 200 : 503);
    return { status: database, checks: { database } };
  }
}
