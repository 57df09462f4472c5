import { dictionary } from '../../kernel/language.js';

export const questioningTexts = dictionary(
  {
    title: 'Wie de verdachte verhoorde',
    lead: 'Een studioverhoorder die een verdachte in deze zaak heeft verhoord, hoort hier geen kind.',
    rule: 'Systeemregel: wie de verdachte verhoorde, verhoort het kind niet. Een verhoor dat al met die verhoorder is geboekt, loopt gevaar.',
    none: 'Er is niemand vastgelegd.',
    line: (who: string, suspect: string, when: string) => `${who} verhoorde ${suspect} op ${when}`,
    record: 'Verhoor van een verdachte vastleggen',
    suspect: 'Verdachte',
    person: 'Studioverhoorder',
    on: 'Dag van het verhoor',
    recorded: 'Vastgelegd.',
    withdraw: 'Intrekken',
    withdrawn: 'De vermelding is ingetrokken.',
  },
  {
    title: 'Who questioned the suspect',
    lead: 'A child interviewer who questioned a suspect in this case does not hear a child in it.',
    rule: 'Product rule: whoever questioned the suspect does not interview the child. An interview booked with that interviewer is at risk.',
    none: 'Nobody is recorded.',
    line: (who: string, suspect: string, when: string) => `${who} questioned ${suspect} on ${when}`,
    record: 'Record the questioning of a suspect',
    suspect: 'Suspect',
    person: 'Child interviewer',
    on: 'Day of the questioning',
    recorded: 'Recorded.',
    withdraw: 'Withdraw',
    withdrawn: 'The line is withdrawn.',
  },
);
