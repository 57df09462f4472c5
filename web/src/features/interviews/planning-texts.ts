import { dictionary } from '../../kernel/language.js';

export const planningTexts = dictionary(
  {
    title: 'Planning',
    lead: 'Wat de regio’s van elkaar vragen, en wie wacht.',
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
