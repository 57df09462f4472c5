import type { Schemas } from '../../api/client.js';
import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';

type Signals = Readonly<Record<Schemas['WaitSignal'], StateWord>>;

const SIGNALS_NL: Signals = {
  WITHIN_NORM: { word: 'binnen de norm', meaning: 'Wacht ten hoogste 14 dagen.', tone: 'active' },
  OVER_NORM: { word: 'boven de norm', meaning: 'Wacht langer dan 14 dagen.', tone: 'attention' },
  SIGNALLED: { word: 'te lang', meaning: 'Wacht langer dan 28 dagen.', tone: 'attention' },
};

const SIGNALS_EN: Signals = {
  WITHIN_NORM: { word: 'within the norm', meaning: 'Waits 14 days at most.', tone: 'active' },
  OVER_NORM: { word: 'over the norm', meaning: 'Waits more than 14 days.', tone: 'attention' },
  SIGNALLED: { word: 'too long', meaning: 'Waits more than 28 days.', tone: 'attention' },
};

export const planningTexts = dictionary(
  {
    title: 'Planning',
    lead: 'Wat de regio’s van elkaar vragen, en wie wacht.',
    calendar: 'Naar de agenda',
    waiting: (n: number) => `Wachtende kinderen (${String(n)})`,
    norm: 'Systeemregel: eerste verhoor binnen 14 dagen na de melding; na 28 dagen een signaal.',
    nobodyTitle: 'Niemand wacht',
    nobody:
      'Kinderen van uw zaken zonder eerste verhoor verschijnen hier, wie het langst wacht bovenaan.',
    order: 'Volgorde',
    orders: {
      WAIT: 'Langst wachtend eerst',
      AGE: 'Jongste eerst',
      NEEDS: 'Zonder behoeften eerst',
    },
    normUntil: 'eerste verhoor uiterlijk',
    waited: (days: number) => (days === 1 ? 'wacht 1 dag' : `wacht ${String(days)} dagen`),
    signals: SIGNALS_NL,
    needs: 'Behoeften vastleggen',
    find: 'Tijd zoeken',
    together: 'Samen plannen',
    compared: 'Samen plannen naast een voor een',
    along: (count: number) =>
      count === 0
        ? 'Er zijn geen kinderen uit zaken van collega’s meegepland.'
        : `Meegepland, maar niet getoond: ${String(count)} ${count === 1 ? 'kind' : 'kinderen'} uit uw eenheid in zaken van collega’s. De cijfers tellen hen mee.`,
    way: 'Manier',
    wayTogether: 'Samen',
    wayAlone: 'Een voor een',
    placed: 'Geplaatst',
    worst: 'Langste wacht',
    total: 'Alle wachtdagen',
    elsewhere: 'Elders',
    days: (days: number) => `${String(days)} dagen`,
    noPlace: 'Geen voorstel: in zes weken is geen plaats, of geen beëdigde tolk vrij.',
    needsFirst: 'Nog geen voorstel: leg eerst de behoeften van dit kind vast.',
    then: (days: number, alone: number | null) =>
      alone === null
        ? `Dan ${String(days)} dagen gewacht; een voor een was er geen plaats.`
        : `Dan ${String(days)} dagen gewacht; een voor een ${String(alone)}.`,
    interpreter: (number: string) => `tolk ${number}`,
    family: {
      SAME_DAY:
        'Op één dag met de andere kinderen van deze zaak, zonder dat zij elkaar treffen: één reis voor het gezin.',
      OTHER_DAY:
        'Op een andere dag dan een ander kind van deze zaak: samen op één dag kon niet zonder te lang wachten.',
    },
    togetherRule:
      'Voorstellen beginnen morgen. Systeemregel: een studio elders, in een andere regio, wordt voorgesteld als iemand anders meer dan een week langer wacht of geen plaats heeft. Kinderen van één zaak komen op één dag als dat binnen de norm past, of niemand daardoor het langst wacht.',
    take: 'Voorstel boeken',
    openBooked: 'Verhoor openen',
    bookedLine: 'Het verhoor is geboekt.',
    bookedElsewhere:
      'Het verhoor is geboekt; de coördinator van die regio moet het nog aanvaarden.',
    acceptances: (n: number) => `Te aanvaarden voor uw studio’s (${String(n)})`,
    acceptancesLead:
      'Andere regio’s boekten een studio van uw regio. U ziet geen zaak en geen kind; de zaak blijft bij het eigen parket. Systeemregel: zonder aanvaarding begint het verhoor niet.',
    noneTitle: 'Niets te aanvaarden',
    none: 'Een boeking van een andere regio in een van uw studio’s verschijnt hier.',
    studio: 'Studio',
    interviewer: 'Verhoorder',
    from: 'Aangevraagd door regio',
    age: 'Leeftijdsgroep',
    accept: 'Aanvaarden',
    decline: 'Weigeren',
    accepted: 'De boeking is aanvaard.',
    declined: 'De boeking is geweigerd; de tijd is weer vrij.',
    declineTitle: 'Boeking weigeren?',
    declineText: 'Het verhoor wordt geannuleerd en de andere regio krijgt bericht.',
  },
  {
    title: 'Planning',
    lead: 'What regions ask of one another, and who waits.',
    calendar: 'To the calendar',
    waiting: (n: number) => `Waiting children (${String(n)})`,
    norm: 'Product rule: first interview within 14 days of the report; a signal after 28 days.',
    nobodyTitle: 'Nobody waits',
    nobody:
      'Children of your cases without a first interview appear here, the longest waiting on top.',
    order: 'Order',
    orders: {
      WAIT: 'Longest waiting first',
      AGE: 'Youngest first',
      NEEDS: 'Without needs first',
    },
    normUntil: 'first interview by',
    waited: (days: number) => (days === 1 ? 'waits 1 day' : `waits ${String(days)} days`),
    signals: SIGNALS_EN,
    needs: 'Record needs',
    find: 'Find a time',
    together: 'Plan together',
    compared: 'Planning together beside one by one',
    along: (count: number) =>
      count === 0
        ? 'No children in cases of colleagues were planned along.'
        : `Planned along, not shown: ${String(count)} ${count === 1 ? 'child' : 'children'} of your unit in cases of colleagues. The figures count them.`,
    way: 'Way',
    wayTogether: 'Together',
    wayAlone: 'One by one',
    placed: 'Placed',
    worst: 'Longest wait',
    total: 'All days waited',
    elsewhere: 'Elsewhere',
    days: (days: number) => `${String(days)} days`,
    noPlace: 'No proposal: there is no place in six weeks, or no sworn interpreter free.',
    needsFirst: 'No proposal yet: record the needs of this child first.',
    then: (days: number, alone: number | null) =>
      alone === null
        ? `Waited ${String(days)} days then; one by one there was no place.`
        : `Waited ${String(days)} days then; one by one ${String(alone)}.`,
    interpreter: (number: string) => `interpreter ${number}`,
    family: {
      SAME_DAY:
        'On one day with the other children of this case, without their meeting: one journey for the family.',
      OTHER_DAY:
        'On another day than another child of this case: one day for all was not possible without waiting too long.',
    },
    togetherRule:
      'Proposals begin tomorrow. Product rule: a studio elsewhere, in another region, is proposed when somebody would otherwise wait more than a week longer or has no place. Children of one case come on one day when that is within the norm, or makes nobody wait longest.',
    take: 'Book the proposal',
    openBooked: 'Open interview',
    bookedLine: 'The interview is booked.',
    bookedElsewhere:
      'The interview is booked; the coordinator of that region must still accept it.',
    acceptances: (n: number) => `To accept for your studios (${String(n)})`,
    acceptancesLead:
      'Other regions booked a studio of yours. You see no case and no child; the case stays with its own office. Product rule: without acceptance the interview does not start.',
    noneTitle: 'Nothing to accept',
    none: 'A booking by another region in one of your studios appears here.',
    studio: 'Studio',
    interviewer: 'Interviewer',
    from: 'Asked by region',
    age: 'Age group',
    accept: 'Accept',
    decline: 'Decline',
    accepted: 'The booking is accepted.',
    declined: 'The booking is declined; the time is free again.',
    declineTitle: 'Decline the booking?',
    declineText: 'The interview is cancelled and the other region is told.',
  },
);
