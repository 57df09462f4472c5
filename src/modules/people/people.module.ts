import { Module } from '@nestjs/common';
import { Directory } from './application/directory.query.js';
import { People } from './application/people.facade.js';
import { DirectoryController } from './http/directory.controller.js';

@Module({ controllers: [DirectoryController], providers: [Directory, People], exports: [People] })
export class PeopleModule {}
