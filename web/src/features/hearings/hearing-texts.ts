import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

interface HearingTexts {
  readonly title: string;
  readonly lead: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly plan: string;
  readonly kinds: Readonly<Record<Schemas['HearingKind'], string>>;
  readonly presences: Readonly<Record<Schemas['ChildPresence'], string>>;
  readonly closures: Readonly<Record<Schemas['ClosureState'] | 'PUBLIC', StateWord>>;
  readonly legend: string;
  readonly columns: {
    readonly when: string;
    readonly kind: string;
    readonly child: string;
    readonly doors: string;
    readonly act: string;
  };
  readonly open: string;
  readonly orderShort: string;
  readonly planning: {
    readonly title: string;
    readonly lead: string;
    readonly kind: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly presence: string;
    readonly presenceHint: string;
    readonly child: string;
    readonly suspects: string;
    readonly suspectsAdult: string;
    readonly suspectsMinor: string;
    readonly suspectsHint: string;
    readonly remarks: string;
    readonly remarksHint: string;
    readonly chooseFirst: string;
    readonly submit: string;
    readonly planned: string;
    readonly proposal: string;
  };
  readonly detail: {
    readonly title: (kind: string) => string;
    readonly back: string;
    readonly when: string;
    readonly until: string;
    readonly presence: string;
    readonly suspects: string;
    readonly adult: string;
    readonly minor: string;
    readonly remarks: string;
    readonly plannedBy: string;
    readonly doors: string;
    readonly notes: string;
    readonly toVerify: string;
    readonly proposal: string;
    readonly proposedGround: string;
    readonly ground: string;
    readonly part: string;
    readonly reasons: string;
    readonly admitted: string;
    readonly by: string;
    readonly earlier: string;
    readonly publicTitle: string;
    readonly publicText: string;
    readonly missing: string;
  };
  readonly order: {
    readonly title: string;
    readonly reviseTitle: string;
    readonly lead: string;
    readonly reviseLead: string;
    readonly order: string;
    readonly chooseFirst: string;
    readonly orders: Readonly<Record<Schemas['ClosureOrder'], string>>;
    readonly orderHints: Readonly<Record<Schemas['ClosureOrder'], string>>;
    readonly ground: string;
    readonly groundHint: string;
    readonly part: string;
    readonly partHint: string;
    readonly reasons: string;
    readonly reasonsHint: string;
    readonly admitted: string;
    readonly admittedHint: string;
    readonly submit: string;
    readonly revise: string;
    readonly done: string;
    readonly source: string;
  };
}

export const hearingTexts = dictionary<HearingTexts>(
  {
    title: 'Zittingen',
    lead: 'De zittingen van deze zaak, en of de deuren dicht zijn.',
    noneTitle: 'Er is nog geen zitting gepland',
    none: 'Een zitting verschijnt hier zodra de griffie of de rechter haar plant.',
    plan: 'Zitting plannen',
    kinds: {
      PRO_FORMA: 'Pro-formazitting',
      CASE_MANAGEMENT: 'Regiezitting',
      MERITS: 'Inhoudelijke behandeling',
      PRONOUNCEMENT: 'Uitspraak',
      APPEAL: 'Zitting in hoger beroep',
    },
    presences: {
      NONE: 'Kind niet aanwezig',
      IN_PERSON: 'Kind aanwezig in de zaal',
      VIDEO_LINK: 'Kind aanwezig via videoverbinding',
    },
    closures: {
      PROPOSED: {
        word: 'gesloten deuren voorgesteld',
        meaning:
          'Het systeem stelt gesloten deuren voor. De rechter beslist; tot dan is de zitting openbaar.',
        tone: 'attention',
      },
      ORDERED_FULL: {
        word: 'gesloten deuren',
        meaning: 'De rechter beval dat de hele zitting achter gesloten deuren is.',
        tone: 'done',
      },
      ORDERED_PARTIAL: {
        word: 'deels gesloten deuren',
        meaning: 'De rechter beval dat een deel van de zitting achter gesloten deuren is.',
        tone: 'done',
      },
      NOT_ORDERED: {
        word: 'openbaar, zo beslist',
        meaning: 'De rechter besliste dat de zitting openbaar blijft.',
        tone: 'neutral',
      },
      PUBLIC: {
        word: 'openbaar',
        meaning: 'Een zitting is openbaar, tenzij de rechter anders beveelt.',
        tone: 'neutral',
      },
    },
    legend: 'Wat de standen betekenen',
    columns: { when: 'Wanneer', kind: 'Soort', child: 'Kind', doors: 'Deuren', act: 'Openen' },
    open: 'Zitting openen',
    orderShort: 'Over gesloten deuren beslissen',
    planning: {
      title: 'Zitting plannen',
      lead: 'Leg vast wanneer de zitting is en of het kind erbij is.',
      kind: 'Soort zitting',
      startsAt: 'Begin',
      endsAt: 'Einde',
      presence: 'Is het kind erbij?',
      presenceHint: 'Een videoverbinding is ook aanwezigheid.',
      child: 'Welk kind',
      suspects: 'Waren alle verdachten meerderjarig?',
      suspectsAdult: 'Ja, allen meerderjarig',
      suspectsMinor: 'Nee, een verdachte was minderjarig',
      suspectsHint: 'Volgt uit de zaak als u niets kiest.',
      remarks: 'Opmerkingen',
      remarksHint: 'Noem het kind alleen met zijn kindnummer.',
      chooseFirst: 'Kies eerst de soort zitting en of het kind erbij is.',
      submit: 'Zitting plannen',
      planned: 'De zitting is gepland.',
      proposal:
        'Is het kind erbij, dan stelt Ontzien voor de deuren te sluiten. De rechter beslist.',
    },
    detail: {
      title: (kind) => kind,
      back: 'Naar de zittingen',
      when: 'Begin',
      until: 'Einde',
      presence: 'Kind',
      suspects: 'Verdachten',
      adult: 'allen meerderjarig',
      minor: 'een verdachte was minderjarig',
      remarks: 'Opmerkingen',
      plannedBy: 'Gepland door',
      doors: 'Deuren',
      notes: 'Wat voor deze zitting geldt',
      toVerify: 'te controleren door een jurist',
      proposal: 'Voorstel van het systeem',
      proposedGround: 'Voorgestelde grond',
      ground: 'Grond',
      part: 'Welk deel',
      reasons: 'Redenen',
      admitted: 'Toch toegelaten',
      by: 'Beslist door',
      earlier: 'Eerdere stappen',
      publicTitle: 'De zitting is openbaar',
      publicText: 'Een zitting is openbaar, tenzij de rechter anders beveelt.',
      missing: 'Deze zitting is er niet, of u mag haar niet zien.',
    },
    order: {
      title: 'Over gesloten deuren beslissen',
      reviseTitle: 'Beslissing over gesloten deuren herzien',
      lead: 'Bevestig, beperk of verwerp het voorstel. Een gesloten deur vraagt een grond van art. 269 lid 1 Sv; elke beslissing vraagt redenen.',
      reviseLead:
        'Er is al beslist. Een herziening komt ernaast te staan; de eerdere beslissing blijft leesbaar.',
      order: 'Beslissing',
      chooseFirst: 'Kies eerst een beslissing.',
      orders: {
        ORDERED_FULL: 'Gesloten deuren voor de hele zitting',
        ORDERED_PARTIAL: 'Gesloten deuren voor een deel',
        NOT_ORDERED: 'Geen gesloten deuren',
      },
      orderHints: {
        ORDERED_FULL: 'De uitspraak blijft openbaar.',
        ORDERED_PARTIAL: 'Zeg voor welk deel.',
        NOT_ORDERED: 'De zitting is openbaar.',
      },
      ground: 'Grond',
      groundHint: 'De lijst van de wet is uitputtend.',
      part: 'Voor welk deel van de zitting',
      partHint: 'Bijvoorbeeld: zolang het kind aanwezig is.',
      reasons: 'Redenen',
      reasonsHint: 'Weeg het belang van openbaarheid en dat van het kind in deze zaak.',
      admitted: 'Wie wordt toch toegelaten, en onder welke voorwaarden',
      admittedHint: 'Bijvoorbeeld: de pers, zonder vermelding van het kindnummer.',
      submit: 'Beslissing vastleggen',
      revise: 'Herziening vastleggen',
      done: 'De beslissing over gesloten deuren is vastgelegd.',
      source: 'art. 269 lid 1 Sv',
    },
  },
  {
    title: 'Hearings',
    lead: 'The hearings of this case, and whether the doors are closed.',
    noneTitle: 'No hearing is planned yet',
    none: 'A hearing appears here when the registry or the judge plans it.',
    plan: 'Plan a hearing',
    kinds: {
      PRO_FORMA: 'Pro forma hearing',
      CASE_MANAGEMENT: 'Case-management hearing',
      MERITS: 'Hearing on the merits',
      PRONOUNCEMENT: 'Pronouncement',
      APPEAL: 'Hearing in appeal',
    },
    presences: {
      NONE: 'Child not present',
      IN_PERSON: 'Child present in the courtroom',
      VIDEO_LINK: 'Child present by video link',
    },
    closures: {
      PROPOSED: {
        word: 'closed doors proposed',
        meaning:
          'The system proposes closed doors. The judge decides; until then the hearing is public.',
        tone: 'attention',
      },
      ORDERED_FULL: {
        word: 'closed doors',
        meaning: 'The judge ordered the whole hearing behind closed doors.',
        tone: 'done',
      },
      ORDERED_PARTIAL: {
        word: 'partly closed doors',
        meaning: 'The judge ordered part of the hearing behind closed doors.',
        tone: 'done',
      },
      NOT_ORDERED: {
        word: 'public, so decided',
        meaning: 'The judge decided that the hearing stays public.',
        tone: 'neutral',
      },
      PUBLIC: {
        word: 'public',
        meaning: 'A hearing is public unless the judge orders otherwise.',
        tone: 'neutral',
      },
    },
    legend: 'What the states mean',
    columns: { when: 'When', kind: 'Kind', child: 'Child', doors: 'Doors', act: 'Open' },
    open: 'Open hearing',
    orderShort: 'Decide on closed doors',
    planning: {
      title: 'Plan a hearing',
      lead: 'Record when the hearing is and whether the child is present.',
      kind: 'Kind of hearing',
      startsAt: 'Start',
      endsAt: 'End',
      presence: 'Is the child present?',
      presenceHint: 'A video link is presence too.',
      child: 'Which child',
      suspects: 'Were all suspects of age?',
      suspectsAdult: 'Yes, all of age',
      suspectsMinor: 'No, a suspect was a minor',
      suspectsHint: 'Follows from the case when you choose nothing.',
      remarks: 'Remarks',
      remarksHint: 'Name the child by its number only.',
      chooseFirst: 'First choose the kind of hearing and whether the child is present.',
      submit: 'Plan hearing',
      planned: 'The hearing is planned.',
      proposal: 'If the child is present, Ontzien proposes to close the doors. The judge decides.',
    },
    detail: {
      title: (kind) => kind,
      back: 'To the hearings',
      when: 'Start',
      until: 'End',
      presence: 'Child',
      suspects: 'Suspects',
      adult: 'all of age',
      minor: 'a suspect was a minor',
      remarks: 'Remarks',
      plannedBy: 'Planned by',
      doors: 'Doors',
      notes: 'What holds for this hearing',
      toVerify: 'to be checked by a lawyer',
      proposal: 'Proposal of the system',
      proposedGround: 'Proposed ground',
      ground: 'Ground',
      part: 'Which part',
      reasons: 'Reasons',
      admitted: 'Admitted all the same',
      by: 'Decided by',
      earlier: 'Earlier steps',
      publicTitle: 'The hearing is public',
      publicText: 'A hearing is public unless the judge orders otherwise.',
      missing: 'This hearing does not exist, or you may not see it.',
    },
    order: {
      title: 'Decide on closed doors',
      reviseTitle: 'Revise the order on closed doors',
      lead: 'Confirm, limit or reject the proposal. Closing needs a ground of art. 269(1) Sv; every order needs reasons.',
      reviseLead:
        'An order was given. A revision stands beside it; the earlier order stays readable.',
      order: 'Order',
      chooseFirst: 'First choose an order.',
      orders: {
        ORDERED_FULL: 'Closed doors for the whole hearing',
        ORDERED_PARTIAL: 'Closed doors for a part',
        NOT_ORDERED: 'No closed doors',
      },
      orderHints: {
        ORDERED_FULL: 'The pronouncement stays public.',
        ORDERED_PARTIAL: 'Say for which part.',
        NOT_ORDERED: 'The hearing is public.',
      },
      ground: 'Ground',
      groundHint: 'The list of the law is exhaustive.',
      part: 'For which part of the hearing',
      partHint: 'For example: as long as the child is present.',
      reasons: 'Reasons',
      reasonsHint: 'Weigh publicity and the interest of the child in this case.',
      admitted: 'Who is admitted all the same, and on which conditions',
      admittedHint: 'For example: the press, without the child number.',
      submit: 'Record order',
      revise: 'Record revision',
      done: 'The order on closed doors is recorded.',
      source: 'art. 269(1) Sv',
    },
  },
);
