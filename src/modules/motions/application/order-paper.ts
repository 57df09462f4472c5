import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { FileWorkshop } from '../../../redaction/index.js';
import { computeCriterion } from '../domain/criterion.js';
import type { DecisionDraft } from '../domain/decision.js';
import { type OrderFacts, orderOf, titleOf } from '../domain/order.js';
import { remedyAfter } from '../domain/remedies.js';
import { sideOf } from '../domain/sides.js';
import { ORDER_SQL } from '../persistence/order-sql.js';
import { LawBook } from './law-book.js';
import type { DecisionDraftRow, DecisionRow, MotionOverviewRow } from './motion-rows.js';

export const ORDER_FORMS = ['PDF', 'DOCX'] as const;
export type OrderForm = (typeof ORDER_FORMS)[number];

interface Names {
  readonly court: string;
  readonly recipient: string;
  readonly articles: readonly string[];
  readonly catalogue: readonly {
    readonly code: string;
    readonly label: string;
    readonly source: string;
  }[];
  readonly studio: string | null;
}

/** What the order is made of: a decision that was given, or one being written. */
export interface Ordered {
  readonly decisionId: OpaqueId | null;
  readonly at: Date;
  readonly function: string;
  readonly judges: readonly string[];
  readonly decision: OrderFacts['decision'];
  readonly keskinOverlay: boolean | null;
  readonly replaces: OrderFacts['replaces'];
}

/** Writes the order in a thread of its own; equal decision, form and reader give equal bytes. */
@Injectable()
export class OrderPaper implements OnModuleDestroy {
  private readonly workshop = new FileWorkshop();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: LawBook,
    private readonly clock: Clock,
  ) {}

  async write(
    actor: Actor,
    {
      seen,
      ordered,
      form,
    }: { readonly seen: MotionOverviewRow; readonly ordered: Ordered; readonly form: OrderForm },
  ): Promise<Uint8Array> {
    const { facts, recipient } = await this.facts(actor, seen, ordered);
    const concept = ordered.decisionId === null;
    return this.workshop.write(
      {
        title: titleOf(facts),
        author: facts.court,
        language: 'nl-NL',
        writtenAt: ordered.at,
        footer: `Afschrift voor ${recipient}. Niet verder verspreiden.`,
        mark: concept ? 'CONCEPT' : null,
        blocks: orderOf(facts),
      },
      form,
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.workshop.close();
  }

  private async facts(
    actor: Actor,
    seen: MotionOverviewRow,
    ordered: Ordered,
  ): Promise<{ readonly facts: OrderFacts; readonly recipient: string }> {
    const { row } = seen;
    const { stage, applicantFunction: asker, content } = row;
    const decidedOn = legalDate(ordered.at);
    const { names, law } = await this.unitOfWork.run(actor, async (tx) => ({
      names: await tx.one<Names>(ORDER_SQL.names, [
        row.id,
        decidedOn,
        ordered.decision.modalities?.studioId ?? null,
      ]),
      law: await this.law.on(tx, decidedOn),
    }));
    if (names === undefined) throw kernelProblems['not-found']();
    const named = (codes: readonly string[]) =>
      names.catalogue.filter(({ code }) => codes.includes(code));
    const { outcome, grounds } = ordered.decision;
    const facts: OrderFacts = {
      decisionId: ordered.decisionId,
      court: names.court,
      parketnummer: row.parketnummer,
      childNumber: row.childNumber,
      articles: names.articles,
      stage,
      applicant: { name: row.applicantName, function: asker },
      filedOn: row.filedAt === null ? null : legalDate(row.filedAt),
      decidedOn,
      deciderFunction: ordered.function,
      judges: ordered.judges,
      clerk: clerkOf(seen, ordered),
      content,
      ...heardBefore(seen, ordered.at),
      decision: ordered.decision,
      keskinOverlay: ordered.keskinOverlay ?? this.overlay(seen),
      grounds: named(grounds),
      bases: named(content.legalBasis),
      studio: names.studio,
      replaces: ordered.replaces,
      remedy: remedyAfter({ stage, side: sideOf(asker), outcome }, law),
    };
    return { facts, recipient: names.recipient };
  }

  /** A draft was not weighed by the system yet; it reads as the decision would. */
  private overlay({ row, law }: MotionOverviewRow): boolean {
    const { legalBasis, incriminating, defenceHadOpportunity } = row.content;
    return computeCriterion(
      {
        stage: row.stage,
        side: sideOf(row.applicantFunction),
        legalBasis,
        askedOn: legalDate(row.filedAt ?? this.clock.now()),
        hearingOn: row.hearingAt === null ? null : legalDate(row.hearingAt),
        appealFiledOn: row.appealFiledOn,
        heardInFirstInstance: row.heardInFirstInstance,
        incriminating: incriminating === true,
        defenceHadOpportunity: defenceHadOpportunity === true,
      },
      law,
    ).keskinOverlay;
  }
}

/** What had come in when it was decided; what came later is no part of the order. */
function heardBefore(
  { row }: MotionOverviewRow,
  at: Date,
): Pick<OrderFacts, 'responses' | 'advice'> {
  return {
    responses: row.responses.filter(({ answeredAt }) => new Date(answeredAt) <= at),
    advice: row.advice.filter(({ filedAt }) => new Date(filedAt) <= at),
  };
}

/** The clerk who took the motion up, when somebody else than a judge did. */
function clerkOf({ row }: MotionOverviewRow, { judges }: Ordered): string | null {
  const taken = row.events.find(({ action }) => action === 'take-under-review');
  const judged = [...judges, ...row.judges.map(({ name }) => name)];
  return taken === undefined || judged.includes(taken.by) ? null : taken.by;
}

/** A decision that was given, as an order. */
export function signedOrder(row: DecisionRow): Ordered {
  const { fairTrialGoodReason, fairTrialWeight, fairTrialCounterbalance, replaces } = row;
  return {
    decisionId: row.id,
    at: new Date(row.decidedAt),
    function: row.function,
    judges: row.signedBy.length === 0 ? [row.by] : row.signedBy,
    decision: {
      ...row,
      fairTrialAssessment:
        fairTrialGoodReason === null
          ? null
          : {
              goodReason: fairTrialGoodReason,
              weight: fairTrialWeight,
              counterbalance: fairTrialCounterbalance,
            },
    },
    keskinOverlay: row.keskinOverlay,
    replaces: replaces === null ? null : { id: replaces, because: row.replacesBecause ?? '' },
  };
}

/** A decision being written, as the order it would be. */
export function draftedOrder(draft: DecisionDraftRow, benches: readonly string[]): Ordered {
  const decision: DecisionDraft = draft.decision;
  return {
    decisionId: null,
    at: new Date(draft.writtenAt),
    function:
      benches.includes('INVESTIGATING_JUDGE') && draft.panel.length === 1
        ? 'INVESTIGATING_JUDGE'
        : 'JUDGE',
    judges: draft.panel.map(({ name }) => name),
    decision,
    keskinOverlay: null,
    replaces: null,
  };
}
