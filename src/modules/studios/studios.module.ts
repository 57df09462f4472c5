import { Module } from '@nestjs/common';
import { StudioList } from './application/studio-list.query.js';
import { Studios } from './application/studios.facade.js';
import { StudiosController } from './http/studios.controller.js';

@Module({ controllers: [StudiosController], providers: [Studios, StudioList], exports: [Studios] })
export class StudiosModule {}
