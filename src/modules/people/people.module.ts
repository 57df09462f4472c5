import { Module } from '@nestjs/common';
import { Directory } from './application/directory.query.js';
import { DirectoryController } from './http/directory.controller.js';

@Module({ controllers: [DirectoryController], providers: [Directory] })
export class PeopleModule {}
