import { addDays } from '../kernel/time.js';
import { firstId } from './answers.js';
import { decisionOf, type Ending, endingOf, MOTION_TEXT } from './motion-texts.js';
import { type SeedClient, textAt } from './seed-client.js';
import type { Cast, Story } from './stories.js';

/** The part of a story in which the defence asks for the child again, the others answer, and the judge decides. */
export class MotionStory {
  private motionId = '';
  /** What becomes of it in this case, so that the demonstration shows every state. */
  private readonly ending: Ending;

  constructor(
    private readonly story: Story,
    private readonly cast: Cast,
    private readonly client: SeedClient,
    index: number,
  ) {
    this.ending = endingOf(index);
  }

  async tell(): Promise<void> {
    if (this.story.reaches('MOTION_FILED')) await this.file();
    if (this.story.reaches('MOTION_ANSWERED')) await this.answer();
    if (this.story.reaches('DECIDED')) await this.decide();
    if (this.story.reaches('HEARING')) await this.planHearing();
    if (this.story.reaches('MOTION_FILED')) await this.end();
  }

  private async end(): Promise<void> {
    const ends: Partial<Record<Ending, () => Promise<void>>> = {
      WITHDRAWN: () => this.act(this.cast.counsel, 'withdraw', { reason: MOTION_TEXT.withdrawn }),
      RETURNED: () => this.act(this.cast.clerk, 'return', { asked: MOTION_TEXT.returned }),
      DRAFTED: () => this.draftDecision(),
      UNDER_ADVICE: () => this.askAdvice(),
      OBJECTED: () => this.act(this.cast.counsel, 'objection', { reason: MOTION_TEXT.objected }),
      EX_OFFICIO: () => this.fileAnother(this.cast.judge, 'SV_316'),
      PROSECUTOR_TOO: () => this.fileAnother(this.cast.prosecutor, 'SV_181'),
      ON_PAPER: () => this.enterOnPaper(),
    };
    await ends[this.ending]?.();
  }

  private async act(by: Cast['clerk'], what: string, body: object): Promise<void> {
    this.story.later(1, 10);
    await this.client.post(by, `/motions/${this.motionId}/${what}`, body);
  }

  private async draftDecision(): Promise<void> {
    this.story.later(1, 14);
    const { judge } = this.cast;
    const { criterion } = await this.client.get(judge, `/motions/${this.motionId}`);
    await this.client.put(judge, `/motions/${this.motionId}/decision-draft`, {
      version: 0,
      panel: [judge.id],
      decision: decisionOf('DENIED', readCriterion(criterion), this.story.place.day),
    });
  }

  private async askAdvice(): Promise<void> {
    // Long enough that it is still awaited when somebody looks.
    const lastDay = addDays(this.story.place.day, 120);
    await this.act(this.cast.clerk, 'terms', {
      office: 'EXPERT',
      lastDay,
      reason: MOTION_TEXT.advice,
    });
  }

  private async fileAnother(by: Cast['clerk'], basis: string): Promise<void> {
    this.story.later(1, 11);
    const { caseId, childRef, offenceId } = this.story.place;
    const draft = await this.client.post(by, `/cases/${caseId}/motions`, {
      childRef,
      ...MOTION_TEXT.another(offenceId, basis),
    });
    const motionId = textAt(draft, 'id');
    const { version } = await this.client.get(by, `/motions/${motionId}`);
    await this.client.post(by, `/motions/${motionId}/file`, { version });
  }

  /** The scan is a document of the case that was screened like any other. */
  private async enterOnPaper(): Promise<void> {
    this.story.later(2, 9);
    const { caseId, childRef, offenceId, day } = this.story.place;
    const { clerk, counsel } = this.cast;
    const documents = await this.client.get(clerk, `/cases/${caseId}/documents`);
    const entered = await this.client.post(clerk, `/cases/${caseId}/entered-motions`, {
      childRef,
      applicantId: counsel.id,
      way: 'PAPER',
      receivedAt: `${addDays(day, -1)}T10:00:00Z`,
      documentId: firstId(documents, 'items'),
      ...MOTION_TEXT.another(offenceId, 'EVRM_6_3D'),
    });
    const motionId = textAt(entered, 'id');
    const { version } = await this.client.get(clerk, `/motions/${motionId}`);
    await this.client.post(clerk, `/motions/${motionId}/file`, { version });
  }

  private async file(): Promise<void> {
    this.story.later(2, 10);
    const { caseId, childRef, offenceId } = this.story.place;
    const draft = await this.client.post(this.cast.counsel, `/cases/${caseId}/motions`, {
      childRef,
      legalBasis: ['SV_182', 'EVRM_6_3D'],
      requestedForm: 'STUDIO_CERTIFIED_INTERVIEWER',
      factsConcerned: [offenceId],
      notViewedReason: 'NOT_YET',
      addedValue: { ground: 'PRESUMED_INTEREST', text: null },
      whyRecordingInsufficient: {
        ground: null,
        text: 'Over de kleding van de man en het licht op straat is in de opname niet gevraagd.',
      },
      bestInterestStatement:
        'De verdediging vraagt één kort gesprek, in dezelfde studio en door dezelfde verhoorder, met vooraf ingediende vragen.',
      questions: [
        { topic: 'Kleding', question: 'Welke kleur had de jas van de man?' },
        {
          topic: 'Licht',
          question: 'Brandden de lantaarns al?',
          check: { outcome: 'NOT_ASKED', because: 'Op de opname hoor ik het niet.' },
        },
      ],
      alternativesConsidered: [{ kind: 'WRITTEN_QUESTIONS', note: null }],
      incriminating: true,
      defenceHadOpportunity: false,
      weightOfStatement: 'DECISIVE',
      declarationNoIdentityData: true,
    });
    this.motionId = textAt(draft, 'id');
    const { version } = await this.client.get(this.cast.counsel, `/motions/${this.motionId}`);
    await this.client.post(this.cast.counsel, `/motions/${this.motionId}/file`, { version });
  }

  private async answer(): Promise<void> {
    this.story.later(1, 9);
    await this.client.post(this.cast.clerk, `/motions/${this.motionId}/take-under-review`);
    this.story.later(3, 11);
    await this.client.post(this.cast.prosecutor, `/motions/${this.motionId}/responses`, {
      position: 'OPPOSE',
      grounds: ['REF_288_1B'],
      text: 'De opname is volledig en de verdediging kan haar bekijken; opnieuw horen belast het kind.',
    });
    await this.client.post(this.cast.victimCounsel, `/motions/${this.motionId}/responses`, {
      position: 'OPPOSE',
      text: 'Het kind slaapt sinds kort weer goed en ziet tegen een nieuw gesprek op.',
      conflictCheck: 'NO_CONFLICT',
    });
    await this.client.post(this.cast.victimCounsel, `/motions/${this.motionId}/child-views`, {
      askedBy: 'VICTIM_COUNSEL',
      askedOn: this.story.place.day,
      method: 'TALK_AT_OFFICE',
      ownWords: 'Ik heb alles al verteld. Als het echt moet, dan bij dezelfde mevrouw.',
      wantsToSpeak: 'ONLY_IF',
      conditions: [{ kind: 'SAME_INTERVIEWER', text: null }],
      sharedWithDefence: true,
    });
  }

  private async decide(): Promise<void> {
    this.story.later(4, 15);
    const { criterion } = await this.client.get(this.cast.judge, `/motions/${this.motionId}`);
    await this.client.post(
      this.cast.judge,
      `/motions/${this.motionId}/decision`,
      decisionOf(outcomeOf(this.ending), readCriterion(criterion), this.story.place.day),
    );
  }

  private async planHearing(): Promise<void> {
    this.story.later(3, 9);
    const { caseId, childRef, day } = this.story.place;
    const on = addDays(day, 70);
    await this.client.post(this.cast.clerk, `/cases/${caseId}/hearings`, {
      kind: 'MERITS',
      startsAt: `${on}T09:30:00Z`,
      endsAt: `${on}T12:30:00Z`,
      childPresence: 'VIDEO_LINK',
      childRef,
      remarks: 'Zittingszaal met verbinding naar de studio.',
    });
  }
}

function readCriterion(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('criterion' in value))
    throw new Error('seed: a motion without criterion');
  return String(value.criterion);
}

/** What is decided where a case comes that far. */
function outcomeOf(ending: Ending) {
  if (ending === 'GRANTED' || ending === 'ON_PAPER') return 'GRANTED_WITH_MODALITIES';
  return ending === 'VIEW_FIRST' ? 'VIEW_RECORDING_FIRST' : 'DENIED';
}
