import type { LegalDate } from '../../../kernel/time.js';
import type { DecisionDraft } from './decision.js';
import type { MotionContent, Motivation } from './motion.js';
import { type ApplicantFunction, type MotionStage, PRESUMED_INTEREST } from './motion.js';
import {
  ADVICE_WORDS,
  APPLICANT_WORDS,
  conditionLines,
  COUNTERBALANCE_WORDS,
  CRITERION_WORDS,
  dayInWords,
  FORM_WORDS,
  OUTCOME_WORDS,
  PARTY_WORDS,
  POSITION_WORDS,
  STAGE_WORDS,
} from './order-words.js';
import type { Remedy } from './remedies.js';

/** A part of the order: what it is, not how it looks. */
export type OrderBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'entry'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Everything an order says; the same for whoever may read it. */
export interface OrderFacts {
  /** Null while it is a draft of the chamber. */
  readonly decisionId: string | null;
  readonly court: string;
  readonly parketnummer: string;
  readonly childNumber: string;
  readonly articles: readonly string[];
  readonly stage: MotionStage;
  readonly applicant: { readonly name: string; readonly function: ApplicantFunction };
  readonly filedOn: LegalDate | null;
  readonly decidedOn: LegalDate;
  readonly deciderFunction: string;
  readonly judges: readonly string[];
  readonly clerk: string | null;
  readonly content: MotionContent;
  readonly responses: readonly {
    readonly party: string;
    readonly position: string | null;
    readonly text: string;
  }[];
  readonly advice: readonly {
    readonly kind: string;
    readonly author: string;
    readonly datedOn: string;
  }[];
  readonly decision: Omit<DecisionDraft, 'sessionType' | 'childVersion'>;
  readonly keskinOverlay: boolean;
  readonly grounds: readonly { readonly label: string; readonly source: string }[];
  readonly bases: readonly { readonly label: string; readonly source: string }[];
  readonly studio: string | null;
  readonly replaces: { readonly id: string; readonly because: string } | null;
  readonly remedy: Remedy;
}

const IN_APPEAL: readonly MotionStage[] = ['APPEAL'];

/** Which bench speaks. */
export function benchOf({
  deciderFunction,
  stage,
}: Pick<OrderFacts, 'deciderFunction' | 'stage'>): string {
  const appeal = IN_APPEAL.includes(stage);
  if (deciderFunction === 'INVESTIGATING_JUDGE')
    return appeal ? 'de raadsheer-commissaris' : 'de rechter-commissaris';
  return appeal ? 'het gerechtshof' : 'de rechtbank';
}

/** A single judge gives a beschikking, a court gives a beslissing. */
export function titleOf(facts: Pick<OrderFacts, 'deciderFunction' | 'stage'>): string {
  const kind = facts.deciderFunction === 'INVESTIGATING_JUDGE' ? 'Beschikking' : 'Beslissing';
  return `${kind} van ${benchOf(facts)} op een verzoek om een kind opnieuw te horen`;
}

/** The order as a Dutch court writes it, part by part. Source: domain 4.6. */
export function orderOf(facts: OrderFacts): readonly OrderBlock[] {
  return [
    { kind: 'title', text: titleOf(facts) },
    ...headOf(facts),
    ...requestOf(facts),
    ...positionsOf(facts),
    ...frameOf(facts),
    ...assessmentOf(facts),
    ...fairnessOf(facts),
    ...dictumOf(facts),
    ...closingOf(facts),
  ];
}

const heading = (text: string): OrderBlock => ({ kind: 'heading', text });
const paragraph = (text: string): OrderBlock => ({ kind: 'paragraph', text });
const entry = (label: string, text: string): OrderBlock => ({ kind: 'entry', label, text });
const list = (items: readonly string[]): readonly OrderBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
const written = (text: string | null): readonly OrderBlock[] =>
  text === null || text.trim() === '' ? [] : [paragraph(text)];
const sourced = ({ label, source }: { readonly label: string; readonly source: string }) =>
  `${label} (${source})`;

function headOf(facts: OrderFacts): readonly OrderBlock[] {
  const { decisionId, applicant, articles, replaces } = facts;
  return [
    ...(decisionId === null
      ? [paragraph('Concept. Niet ondertekend en niet vastgesteld; alleen voor de kamer.')]
      : []),
    entry('Instantie', facts.court),
    entry('Parketnummer', facts.parketnummer),
    entry('Kindnummer', facts.childNumber),
    ...(decisionId === null ? [] : [entry('Nummer van de beslissing', decisionId)]),
    entry('Fase', STAGE_WORDS[facts.stage]),
    entry('Feiten', articles.map((article) => `art. ${article} Sr`).join(', ')),
    entry('Verzoeker', `${applicant.name}, ${APPLICANT_WORDS[applicant.function]}`),
    entry('Datum', dayInWords(facts.decidedOn)),
    ...(replaces === null ? [] : [paragraph(replacementOf(replaces))]),
  ];
}

function replacementOf({ id, because }: { readonly id: string; readonly because: string }): string {
  return because === 'CORRECTION'
    ? `Deze beslissing verbetert de beslissing met nummer ${id} en komt daarvoor in de plaats; aan de uitkomst verandert niets.`
    : `Deze beslissing komt in de plaats van de beslissing met nummer ${id}, waartegen het bezwaar gegrond is verklaard.`;
}

function requestOf({ content, filedOn, bases }: OrderFacts): readonly OrderBlock[] {
  const { requestedForm, questions, topicsOnly } = content;
  return [
    heading('Het verzoek'),
    ...(filedOn === null ? [] : [entry('Ingediend', dayInWords(filedOn))]),
    ...(requestedForm === null ? [] : [entry('Gevraagd', FORM_WORDS[requestedForm])]),
    ...list(bases.map(sourced)),
    entry('Toegevoegde waarde', motivated(content.addedValue)),
    entry('Waarom de opname niet volstaat', motivated(content.whyRecordingInsufficient)),
    entry(
      'Belang van het kind volgens de verzoeker',
      content.bestInterestStatement ?? 'niet vermeld',
    ),
    // The questions themselves stay with the motion: sealed topics are for the judge alone.
    paragraph(
      topicsOnly === null
        ? `Bij het verzoek zijn ${questions.length} vragen gevoegd.`
        : 'De vragen zijn alleen aan de rechter overgelegd.',
    ),
  ];
}

function motivated(motivation: Motivation | null): string {
  const presumed =
    motivation?.ground === PRESUMED_INTEREST
      ? 'De verdediging beroept zich op het voorondersteld belang.'
      : '';
  const words = `${presumed} ${motivation?.text ?? ''}`.trim();
  return words === '' ? 'niet vermeld' : words;
}

function positionsOf({ responses, advice }: OrderFacts): readonly OrderBlock[] {
  return [
    heading('De standpunten'),
    ...(responses.length === 0 ? [paragraph('Er zijn geen standpunten ingediend.')] : []),
    ...responses.map(({ party, position, text }) =>
      entry(
        `${PARTY_WORDS[party] ?? party}${position === null ? ', aanvulling' : `, ${POSITION_WORDS[position] ?? position}`}`,
        text,
      ),
    ),
    ...list(
      advice.map(
        ({ kind, author, datedOn }) =>
          `${ADVICE_WORDS[kind] ?? kind} van ${author}, ${dayInWords(datedOn)}`,
      ),
    ),
  ];
}

function frameOf({ decision, keskinOverlay }: OrderFacts): readonly OrderBlock[] {
  const { criterionApplied, overrideReason } = decision;
  return [
    heading('Het toetsingskader'),
    ...(criterionApplied === null
      ? []
      : [
          paragraph(
            `Het verzoek wordt getoetst aan de maatstaf: ${CRITERION_WORDS[criterionApplied]}.`,
          ),
        ]),
    ...(keskinOverlay
      ? [
          paragraph(
            'De verklaring is belastend en de verdediging heeft geen behoorlijke en effectieve gelegenheid gehad om vragen te stellen. Het belang bij ondervraging wordt daarom voorondersteld.',
          ),
        ]
      : []),
    ...written(overrideReason),
  ];
}

function assessmentOf({ decision, grounds }: OrderFacts): readonly OrderBlock[] {
  return [
    heading('De beoordeling'),
    ...list(grounds.map(sourced)),
    ...written(decision.reasoning),
    heading('Het belang van het kind'),
    ...written(decision.bestInterestParagraph),
    heading('De mening van het kind en haar gewicht'),
    ...written(decision.childViewWeight),
  ];
}

function fairnessOf({ decision }: OrderFacts): readonly OrderBlock[] {
  const { fairTrialAssessment: fair } = decision;
  if (fair === null) return [];
  return [
    heading('Het eerlijk proces als geheel'),
    entry('Goede reden', fair.goodReason ?? 'niet vermeld'),
    entry('Gewicht van de verklaring in het bewijs', fair.weight ?? 'niet vermeld'),
    paragraph('Compenserende factoren:'),
    ...list(fair.counterbalance.map((code) => COUNTERBALANCE_WORDS[code] ?? code)),
  ];
}

function dictumOf(facts: OrderFacts): readonly OrderBlock[] {
  const { outcome, modalities, validUntil } = facts.decision;
  const bench = benchOf(facts);
  return [
    heading('De beslissing'),
    paragraph(`${bench.charAt(0).toUpperCase()}${bench.slice(1)} ${OUTCOME_WORDS[outcome]}.`),
    ...(modalities === null ? [] : list(conditionLines(modalities, facts.studio))),
    ...(validUntil === null
      ? []
      : [
          paragraph(
            `Het verhoor mag worden gehouden tot en met ${dayInWords(validUntil)}. Deze beslissing opent één verhoor.`,
          ),
        ]),
  ];
}

function closingOf({
  decisionId,
  remedy,
  decidedOn,
  judges,
  clerk,
}: OrderFacts): readonly OrderBlock[] {
  const article = remedy.article === '—' ? '' : ` (${remedy.article})`;
  return [
    heading('Rechtsmiddel'),
    paragraph(`${remedy.textNl}${article}`),
    heading('Ondertekening'),
    paragraph(
      decisionId === null
        ? 'Niet ondertekend.'
        : `Deze beslissing is gegeven op ${dayInWords(decidedOn)} en ondertekend door ${judges.join(', ')}${clerk === null ? '' : `, in tegenwoordigheid van ${clerk}, griffier`}.`,
    ),
  ];
}
