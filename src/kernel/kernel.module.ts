import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type pg from 'pg';
import { KeyProvider } from './crypto/key-provider.js';
import { openPool } from './database/pools.js';
import { APP_POOL, UnitOfWork } from './database/unit-of-work.js';
import { HealthController } from './http/health.controller.js';
import { Log } from './logging/log.js';
import { Ffmpeg } from './media/ffmpeg.js';
import { Outbox } from './outbox/outbox.js';
import { Runtime } from './runtime.js';
import { ObjectStore } from './storage/object-store.js';
import { openObjectStore, openSecondObjectStore } from './storage/open-object-store.js';
import { SecondObjectStore } from './storage/second-object-store.js';
import { SealedFiles } from './storage/sealed-files.js';
import { Clock } from './time.js';
import { UploadReceiver } from './uploads/upload-receiver.js';
import { ClamdScanner, VirusScanner } from './uploads/virus-scanner.js';

/** What every module may use. One per process; made from the runtime, the clock and the log it is given. */
@Global()
@Module({})
export class KernelModule implements OnApplicationShutdown {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  static register(runtime: Runtime, clock: Clock, log: Log): DynamicModule {
    const pool = () =>
      openPool(
        {
          url: runtime.urls.app,
          size: runtime.settings.ONTZIEN_DATABASE_POOL,
          name: 'ontzien-app',
        },
        log,
      );
    return {
      module: KernelModule,
      controllers: [HealthController],
      providers: [
        { provide: Runtime, useValue: runtime },
        { provide: KeyProvider, useValue: runtime.keys },
        { provide: Clock, useValue: clock },
        { provide: Log, useValue: log },
        { provide: ObjectStore, useFactory: () => openObjectStore(runtime) },
        { provide: SecondObjectStore, useFactory: () => openSecondObjectStore(runtime) },
        { provide: APP_POOL, useFactory: pool },
        UnitOfWork,
        Outbox,
        SealedFiles,
        UploadReceiver,
        { provide: VirusScanner, useClass: ClamdScanner },
        Ffmpeg,
      ],
      exports: [
        Runtime,
        KeyProvider,
        Clock,
        Log,
        ObjectStore,
        SecondObjectStore,
        APP_POOL,
        UnitOfWork,
        Outbox,
        SealedFiles,
        UploadReceiver,
        VirusScanner,
        Ffmpeg,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
