import { dictionary } from '../../kernel/language.js';

export const sessionTexts = dictionary(
  {
    listTitle: 'Verhoren', listLead: 'Geboekte en gehouden verhoren in deze zaak.', find: 'Tijd zoeken', when: 'Wanneer', type: 'Soort', state: 'Stand', child: 'Kind', legend: 'Wat de standen betekenen',
    noneTitle: 'Er is nog geen verhoor', none: 'Een verhoor verschijnt hier zodra het is geboekt.', leaves: 'Toestemming van de rechter', leave: (type: string, until: string) => `${type}, tot en met ${until}`, used: 'gebruikt', unused: 'nog niet gebruikt',
    title: (type: string) => `Verhoor: ${type}`, studio: 'Studio', interviewer: 'Verhoorder', interpreter: 'Tolk', age: 'Leeftijdsgroep', started: 'Begonnen', ended: 'Geëindigd', cancelled: 'Geannuleerd omdat',
    risks: 'Dit verhoor kan zo niet beginnen', warnings: 'Let op',
    start: 'Verhoor beginnen', startedNow: 'Het verhoor is begonnen.',
    log: 'Verloop', logLead: 'Wat er tijdens het verhoor gebeurt, met tijd. Regels kunnen niet worden gewijzigd.', logKind: 'Wat gebeurt er', phase: 'Fase', note: 'Toelichting', noteHint: 'Geen namen', logAdd: 'Regel toevoegen', logged: 'De regel is toegevoegd.', logEmpty: 'Er staat nog niets in het verloop.',
    finish: 'Verhoor afronden', finishSubmit: 'Verhoor afronden', outcome: 'Hoe is het verhoor geëindigd', finished: 'Het verhoor is afgerond.',
    cancel: 'Verhoor annuleren', cancelReason: 'Reden', cancelledNow: 'Het verhoor is geannuleerd.', noShow: 'Kind is niet gekomen', noShowNow: 'Vastgelegd dat het kind niet is gekomen.',
    mineTitle: 'Mijn verhoren', mineLead: 'Uw verhoren op deze dag.', on: 'Dag', mineNone: 'Geen verhoren op deze dag', mineNoneText: 'Kies een andere dag.', open: 'Verhoor openen',
  },
  {
    listTitle: 'Interviews', listLead: 'Booked and held interviews in this case.', find: 'Find a time', when: 'When', type: 'Type', state: 'State', child: 'Child', legend: 'What the states mean',
    noneTitle: 'There is no interview yet', none: 'An interview appears here as soon as it is booked.', leaves: 'Leave of the judge', leave: (type: string, until: string) => `${type}, until ${until}`, used: 'used', unused: 'not used yet',
    title: (type: string) => `Interview: ${type}`, studio: 'Studio', interviewer: 'Interviewer', interpreter: 'Interpreter', age: 'Age group', started: 'Started', ended: 'Ended', cancelled: 'Cancelled because',
    risks: 'This interview cannot start like this', warnings: 'Mind',
    start: 'Start the interview', startedNow: 'The interview has started.',
    log: 'Log', logLead: 'What happens during the interview, with its time. Lines cannot be changed.', logKind: 'What happens', phase: 'Phase', note: 'Note', noteHint: 'No names', logAdd: 'Add a line', logged: 'The line is added.', logEmpty: 'There is nothing in the log yet.',
    finish: 'Finish the interview', finishSubmit: 'Finish the interview', outcome: 'How did the interview end', finished: 'The interview is finished.',
    cancel: 'Cancel the interview', cancelReason: 'Reason', cancelledNow: 'The interview is cancelled.', noShow: 'Child did not come', noShowNow: 'Recorded that the child did not come.',
    mineTitle: 'My interviews', mineLead: 'Your interviews on this day.', on: 'Day', mineNone: 'No interviews on this day', mineNoneText: 'Choose another day.', open: 'Open interview',
  },
);
