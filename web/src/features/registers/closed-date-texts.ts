import { dictionary } from '../../kernel/language.js';

export const closedDateTexts = dictionary(
  {
    title: 'Gesloten dagen',
    lead: 'Dagen waarop nergens een kind wordt gehoord: feestdagen en dagen die de beheerder sluit.',
    rule: 'Feestdagen volgen artikel 3 van de Algemene termijnenwet. Dat er dan niet wordt gehoord is een systeemregel.',
    day: 'Dag',
    reason: 'Waarom',
    act: 'Openstellen',
    actOf: (day: string) => `Openstellen: ${day}`,
    add: 'Dag sluiten',
    closed: 'De dag is gesloten.',
    opened: 'De dag is weer open.',
    confirmTitle: 'Deze dag openstellen?',
    confirmText: 'Er kunnen dan weer verhoren worden geboekt.',
    note: 'Verhoren die al op een dag staan, komen op de werklijst van hun coördinator te staan.',
  },
  {
    title: 'Closed dates',
    lead: 'Dates on which no child is heard anywhere: public holidays and dates the administrator closes.',
    rule: 'Holidays follow article 3 of the Algemene termijnenwet. That nobody is heard then is a product rule.',
    day: 'Day',
    reason: 'Why',
    act: 'Open again',
    actOf: (day: string) => `Open again: ${day}`,
    add: 'Close a date',
    closed: 'The date is closed.',
    opened: 'The date is open again.',
    confirmTitle: 'Open this date again?',
    confirmText: 'Interviews can then be booked again.',
    note: 'Interviews that stand on a date already come to the work list of their coordinator.',
  },
);
