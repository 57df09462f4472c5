import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId, OpaqueId } from '../../../kernel/ids.js';
import { WORD_GROUPS } from '../../../passages/index.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { CompareQuestions } from '../application/compare-questions.js';
import { WordList } from '../application/word-list.js';
import {
  AddWordingRequest,
  DecideWordingRequest,
  QuestionPassagesView,
  WordingsView,
} from './question-passages.dto.js';

const READERS = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

@ApiTags('motions')
@Controller('api/v1')
export class QuestionPassagesController {
  constructor(
    private readonly compareQuestions: CompareQuestions,
    private readonly words: WordList,
  ) {}

  @Get('motions/:motionId/question-passages')
  @Allow(...READERS)
  @Describe({
    summary:
      'For each question the passages of the recordings that may answer it; it never rejects',
    answers: QuestionPassagesView,
  })
  async compare(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<QuestionPassagesView> {
    const { recordings, questions } = await this.compareQuestions.execute(actor, motionId);
    return {
      recordings: [...recordings],
      questions: questions.map(({ verdict, passages, roundMark }) => ({
        verdict,
        roundMark,
        passages: passages.map(({ segments, ...passage }) => ({
          ...passage,
          segments: segments.map(({ fromMs, speaker, text }) => ({ fromMs, speaker, text })),
        })),
      })),
    };
  }

  @Get('wordings')
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'The word list: what comes with it, what people added',
    answers: WordingsView,
  })
  async list(@CurrentActor() actor: Actor): Promise<WordingsView> {
    const items = await this.words.list(actor);
    return {
      items: items.map((row) => ({ ...row })),
      groups: WORD_GROUPS.map(({ name, list }) => ({
        name,
        lines: list.split('\n').filter((line) => line.trim() !== ''),
      })),
    };
  }

  @Post('wordings')
  @Allow('ADMINISTRATOR')
  @Describe({ summary: 'Adds a pair to the word list', status: 204 })
  async add(@CurrentActor() actor: Actor, @Body() body: AddWordingRequest): Promise<void> {
    await this.words.add(actor, { general: body.general.trim(), specific: body.specific.trim() });
  }

  @Post('wordings/:wordingId/decision')
  @Allow('ADMINISTRATOR')
  @Describe({ summary: 'Accepts or declines a suggested pair', status: 204 })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('wordingId') wordingId: OpaqueId,
    @Body() body: DecideWordingRequest,
  ): Promise<void> {
    await this.words.decide(actor, wordingId, body.accept);
  }
}
