import { addDays, legalDate } from '../kernel/time.js';
import { type SeedClient, textAt } from './seed-client.js';
import type { Cast, Story } from './stories.js';

/** The part of a story in which the defence asks for the child again, the others answer, and the judge decides. */
export class MotionStory {
  private motionId = '';

  constructor(
    private readonly story: Story,
    private readonly cast: Cast,
    private readonly client: SeedClient,
    /** Every other decision grants, under conditions. */
    private readonly granted: boolean,
  ) {}

  async tell(): Promise<void> {
    if (this.story.reaches('MOTION_FILED')) await this.file();
    if (this.story.reaches('MOTION_ANSWERED')) await this.answer();
    if (this.story.reaches('DECIDED')) await this.decide();
    if (this.story.reaches('HEARING')) await this.planHearing();
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
    const reasons = {
      criterionApplied: readCriterion(criterion),
      reasoning:
        'De verdediging heeft het verzoek gemotiveerd en de opname is beschikbaar. De rechter heeft het belang van de vragen afgewogen tegen de belasting.',
      bestInterestParagraph:
        'Het belang van het kind is een eerste overweging (art. 3 IVRK). Het kind heeft rust nodig en wil zo min mogelijk opnieuw vertellen.',
      childViewWeight:
        'Het kind wil alleen spreken met dezelfde verhoorder; daaraan is groot gewicht toegekend.',
    };
    const outcome = this.granted
      ? {
          outcome: 'GRANTED_WITH_MODALITIES',
          grounds: ['EVRM_6_3D'],
          validUntil: addDays(legalDate(new Date(`${this.story.place.day}T12:00:00Z`)), 60),
          modalities: {
            sameInterviewer: true,
            maxMinutes: 120,
            counselInControlRoomOnly: true,
            barredTopics: ['Thuissituatie'],
            supportPerson: true,
          },
        }
      : {
          outcome: 'DENIED',
          grounds: ['REF_288_1B', 'REF_BEST_INTEREST'],
          fairTrialAssessment: {
            goodReason: 'Gezondheid en welzijn van het kind verzetten zich tegen opnieuw horen.',
            weight: 'De verklaring is van belang maar staat niet alleen.',
            counterbalance: ['RECORDING_AVAILABLE', 'SUPPORTING_EVIDENCE'],
          },
        };
    await this.client.post(this.cast.judge, `/motions/${this.motionId}/decision`, {
      ...outcome,
      ...reasons,
      childVersion: {
        text: this.granted
          ? 'Dezelfde mevrouw stelt je nog één keer een paar vragen. Je advocaat vertelt je wanneer.'
          : 'Je hoeft niet opnieuw te vertellen. De rechter kijkt naar de opname die er al is.',
        explainedBy: 'VICTIM_COUNSEL',
      },
    });
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
