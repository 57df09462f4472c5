import {
  Body,
  Controller,
  Get,
  Head,
  Options,
  Patch,
  Post,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Runtime } from '../../../kernel/runtime.js';
import {
  BringsBytes,
  pieceRefusals,
  readPatch,
  SpeaksTus,
  tellProgress,
  tellTus,
  tusInterceptor,
} from '../../../kernel/uploads/tus.js';
import { Allow, CurrentActor, Open } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AnnounceFile } from '../application/announce-file.js';
import { HandInFile } from '../application/hand-in-file.js';
import { UploadProgress } from '../application/upload-progress.query.js';
import { BRINGERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { UPLOAD_REFUSALS } from '../domain/upload.js';
import { AnnounceFileRequest } from './document-requests.dto.js';
import { AnnouncedFileView, UploadView } from './document-views.dto.js';
import { presentAnnounced, presentUpload } from './document.presenter.js';

const VAULT = [identityProblems['vault-unavailable'], identityProblems['record-unreadable']];

@ApiTags('documents')
@Controller('api/v1')
export class AnnounceFilesController {
  constructor(
    private readonly announceFile: AnnounceFile,
    private readonly progress: UploadProgress,
  ) {}

  @Post('cases/:caseId/document-uploads')
  @Allow(...BRINGERS)
  @Describe({
    summary: 'Announces a file; its bytes follow by tus and become a document to review',
    status: 201,
    answers: AnnouncedFileView,
    refuses: [
      documentProblems['case-closed'],
      documentProblems['child-missing'],
      documentProblems['file-empty'],
      documentProblems['upload-too-large'],
      identityProblems['text-identifies-child'],
      ...VAULT,
    ],
  })
  async announce(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: AnnounceFileRequest,
  ): Promise<AnnouncedFileView> {
    const { documentKey, kind, title, sizeBytes } = body;
    return presentAnnounced(
      await this.announceFile.execute(actor, { caseId, documentKey, kind, title, sizeBytes }),
    );
  }

  @Get('document-uploads/:uploadId')
  @Allow(...BRINGERS)
  @Describe({ summary: 'Where a file on its way in stands', answers: UploadView })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('uploadId') documentId: DocumentId,
  ): Promise<UploadView> {
    return presentUpload(await this.progress.execute(actor, documentId));
  }
}

/** The core of tus 1.0.0. Uploads are created by announcing a file, so a client is given its `uploadUrl`. */
@ApiTags('documents')
@Controller('api/v1/document-uploads/:uploadId')
@UseInterceptors(tusInterceptor(documentProblems))
export class DocumentUploadsController {
  constructor(
    private readonly handIn: HandInFile,
    private readonly uploads: UploadProgress,
    private readonly runtime: Runtime,
  ) {}

  @Options()
  @Open()
  @Describe({ summary: 'What this tus server speaks', status: 204 })
  options(@Res({ passthrough: true }) reply: FastifyReply): void {
    tellTus(reply, this.runtime.settings.ONTZIEN_DOCUMENT_LIMIT_MB);
  }

  @Head()
  @Allow(...BRINGERS)
  @SpeaksTus()
  @Describe({ summary: 'Where the upload goes on', refuses: [documentProblems['tus-version']] })
  async progress(
    @CurrentActor() actor: Actor,
    @IdParam('uploadId') documentId: DocumentId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    tellProgress(reply, await this.uploads.execute(actor, documentId));
  }

  @Patch()
  @Allow(...BRINGERS)
  @BringsBytes()
  @Describe({
    summary: 'Brings bytes of a file; the last ones answer with the verdict on it',
    status: 204,
    refuses: [
      ...pieceRefusals(documentProblems),
      ...UPLOAD_REFUSALS.map((code) => documentProblems[code]),
      kernelProblems['storage-full'],
      ...VAULT,
    ],
  })
  async receive(
    @CurrentActor() actor: Actor,
    @IdParam('uploadId') documentId: DocumentId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const piece = readPatch(request, documentProblems);
    const receivedBytes = await this.handIn.execute(actor, { documentId, ...piece });
    void reply.header('Upload-Offset', String(receivedBytes));
  }
}
