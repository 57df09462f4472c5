import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { ViewingRight } from './viewing-queries.js';

interface ViewingTexts {
  readonly title: string;
  readonly lead: string;
  readonly statuses: Readonly<Record<ViewingRight['status'], StateWord>>;
  readonly legend: string;
  readonly rights: Readonly<
    Record<
      'title' | 'none' | 'who' | 'child' | 'tracks' | 'when' | 'where' | 'status' | 'act',
      string
    >
  > & {
    readonly remote: (decision: string) => string;
    readonly until: string;
    readonly watch: string;
    readonly revoke: string;
    readonly revokeOf: (name: string) => string;
    readonly revokeText: string;
    readonly revoked: string;
  };
  readonly give: Readonly<
    Record<
      | 'title'
      | 'child'
      | 'person'
      | 'tracks'
      | 'tracksHint'
      | 'from'
      | 'until'
      | 'place'
      | 'room'
      | 'decision'
      | 'decisionHint'
      | 'reason'
      | 'reasonHint'
      | 'submit'
      | 'chooseFirst'
      | 'given'
      | 'noCounsel'
      | 'rule'
      | 'source',
      string
    >
  > & { readonly places: Readonly<Record<ViewingRight['place'], string>> };
  readonly room: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'ask'
      | 'askSubmit'
      | 'asked'
      | 'askedAt'
      | 'offerBy'
      | 'noSlots'
      | 'choose'
      | 'chosen'
      | 'settled'
      | 'offer'
      | 'offerSubmit'
      | 'offered'
      | 'start'
      | 'end'
      | 'own'
      | 'chooseTracks',
      string
    >
  > & {
    readonly late: Readonly<Record<'OFFICE' | 'ASKER', string>>;
    readonly chooseAt: (when: string) => string;
  };
  readonly list: Readonly<
    Record<'title' | 'lead' | 'day' | 'noneTitle' | 'none' | 'present' | 'confirmed', string>
  > & { readonly confirm: string; readonly confirmOf: (name: string) => string };
}

export const viewingTexts = dictionary<ViewingTexts>(
  {
    title: 'Kijkrecht',
    lead: 'Wie welke opnamen mag bekijken, van wanneer tot wanneer en waar.',
    statuses: {
      SCHEDULED: { word: 'gepland', meaning: 'Het kijkrecht begint later.', tone: 'neutral' },
      UNOPENED: {
        word: 'nog niet geopend',
        meaning: 'Het kijkrecht loopt; er is nog niet gekeken.',
        tone: 'attention',
      },
      OPENED: { word: 'geopend', meaning: 'Er is onder dit recht gekeken.', tone: 'done' },
      EXPIRED: { word: 'verlopen', meaning: 'De tijd is voorbij.', tone: 'stopped' },
      REVOKED: { word: 'ingetrokken', meaning: 'Het recht is eerder beëindigd.', tone: 'stopped' },
    },
    legend: 'Wat de standen betekenen',
    rights: {
      title: 'Gegeven kijkrechten',
      none: 'Er is nog geen kijkrecht gegeven.',
      who: 'Wie',
      child: 'Kind',
      tracks: 'Camera’s',
      when: 'Van en tot',
      where: 'Waar',
      status: 'Stand',
      act: 'Wat u kunt doen',
      remote: (decision) => `Elders: ${decision}`,
      until: 'tot',
      watch: 'Naar de opnamen',
      revoke: 'Intrekken',
      revokeOf: (name) => `Kijkrecht van ${name} intrekken`,
      revokeText: 'Het kijken stopt meteen, ook als er nu wordt gekeken.',
      revoked: 'Het kijkrecht is ingetrokken.',
    },
    give: {
      title: 'Kijkrecht geven',
      child: 'Kind',
      person: 'Advocaat van de verdediging',
      tracks: 'Camera’s en geluid',
      tracksHint:
        'Alleen wat u aanvinkt, wordt getoond. Wat in de regiekamer is gezegd, hoort niet bij het verhoor.',
      from: 'Van',
      until: 'Tot',
      place: 'Waar',
      places: {
        ROOM: 'In een kijkkamer van uw organisatie',
        REMOTE: 'Elders, op grond van een beslissing',
      },
      room: 'Kijkkamer',
      decision: 'Welke beslissing staat dit toe',
      decisionHint: 'Wie besliste en wanneer.',
      reason: 'Reden',
      reasonHint: 'Noem geen namen of andere gegevens van het kind.',
      submit: 'Kijkrecht geven',
      chooseFirst: 'Kies eerst kind, advocaat, camera’s en plaats.',
      given: 'Het kijkrecht is gegeven.',
      noCounsel: 'Er is in deze zaak nog geen advocaat van de verdediging.',
      rule: 'De verdediging kijkt in een kijkkamer. Elders kijken kan alleen als een beslissing dat toestaat.',
      source: 'Instructie 2021I101: kijken in een aangewezen ruimte; in beginsel geen kopie',
    },
    room: {
      title: 'Tijden in de kijkkamer',
      none: 'Er is nog geen tijd gevraagd.',
      ask: 'Tijd in de kijkkamer vragen',
      askSubmit: 'Tijd vragen',
      asked: 'Uw aanvraag is gedaan.',
      askedAt: 'Gevraagd op',
      offerBy: 'Aanbod uiterlijk',
      noSlots: 'Er is nog geen tijd aangeboden.',
      choose: 'Deze tijd kiezen',
      chooseAt: (when) => `Deze tijd kiezen: ${when}`,
      chosen: 'gekozen',
      settled: 'Er is een tijd gekozen.',
      offer: 'Tijd aanbieden',
      offerSubmit: 'Tijd aanbieden',
      offered: 'De tijd is aangeboden.',
      start: 'Begin',
      end: 'Einde',
      own: 'In een kijkkamer van uw eigen organisatie. Systeemregel: binnen zeven dagen.',
      chooseTracks: 'Kies eerst wat er wordt getoond.',
      late: {
        OFFICE: 'De organisatie heeft niet op tijd een tijd aangeboden.',
        ASKER: 'Alle aangeboden tijden zijn voorbij zonder dat er een is gekozen.',
      },
    },
    list: {
      title: 'Kijkkamer',
      lead: 'De afspraken in de kijkkamers van uw organisatie. Er wordt pas iets getoond als u de aanwezigheid hebt bevestigd.',
      day: 'Dag',
      noneTitle: 'Geen afspraken op deze dag',
      none: 'Kies een andere dag. Een afspraak verschijnt hier zodra iemand een tijd heeft gekozen.',
      present: 'Aanwezig sinds',
      confirm: 'Aanwezigheid bevestigen',
      confirmOf: (name) => `Aanwezigheid bevestigen van ${name}`,
      confirmed: 'De aanwezigheid is bevestigd.',
    },
  },
  {
    title: 'Right to view',
    lead: 'Who may view which recordings, from when until when and where.',
    statuses: {
      SCHEDULED: { word: 'scheduled', meaning: 'The right starts later.', tone: 'neutral' },
      UNOPENED: {
        word: 'not opened yet',
        meaning: 'The right runs; nothing was viewed yet.',
        tone: 'attention',
      },
      OPENED: { word: 'opened', meaning: 'Something was viewed under this right.', tone: 'done' },
      EXPIRED: { word: 'expired', meaning: 'The time is over.', tone: 'stopped' },
      REVOKED: {
        word: 'revoked',
        meaning: 'The right was ended before its time.',
        tone: 'stopped',
      },
    },
    legend: 'What the states mean',
    rights: {
      title: 'Rights that were given',
      none: 'No right was given yet.',
      who: 'Who',
      child: 'Child',
      tracks: 'Cameras',
      when: 'From and until',
      where: 'Where',
      status: 'State',
      act: 'What you can do',
      remote: (decision) => `Elsewhere: ${decision}`,
      until: 'until',
      watch: 'To the recordings',
      revoke: 'Revoke',
      revokeOf: (name) => `Revoke the right of ${name}`,
      revokeText: 'Viewing stops at once, also when somebody is viewing now.',
      revoked: 'The right was revoked.',
    },
    give: {
      title: 'Give a right to view',
      child: 'Child',
      person: 'Counsel for the defence',
      tracks: 'Cameras and sound',
      tracksHint:
        'Only what you tick is shown. What was said in the control room is no part of the interview.',
      from: 'From',
      until: 'Until',
      place: 'Where',
      places: {
        ROOM: 'In a viewing room of your organisation',
        REMOTE: 'Elsewhere, by a decision',
      },
      room: 'Viewing room',
      decision: 'Which decision allows it',
      decisionHint: 'Who decided and when.',
      reason: 'Reason',
      reasonHint: 'Name no names or other data of the child.',
      submit: 'Give right to view',
      chooseFirst: 'First choose child, counsel, cameras and place.',
      given: 'The right was given.',
      noCounsel: 'There is no counsel for the defence in this case yet.',
      rule: 'The defence watches in a viewing room. Watching elsewhere takes a decision that allows it.',
      source: 'Instruction 2021I101: viewing in a designated room; in principle no copy',
    },
    room: {
      title: 'Times in the viewing room',
      none: 'No time was asked for yet.',
      ask: 'Ask for a time in the viewing room',
      askSubmit: 'Ask for a time',
      asked: 'Your request was made.',
      askedAt: 'Asked on',
      offerBy: 'Offer by',
      noSlots: 'No time was offered yet.',
      choose: 'Choose this time',
      chooseAt: (when) => `Choose this time: ${when}`,
      chosen: 'chosen',
      settled: 'A time was chosen.',
      offer: 'Offer a time',
      offerSubmit: 'Offer time',
      offered: 'The time was offered.',
      start: 'Start',
      end: 'End',
      own: 'In a viewing room of your own organisation. Rule of the system: within seven days.',
      chooseTracks: 'First choose what is shown.',
      late: {
        OFFICE: 'The organisation did not offer a time in time.',
        ASKER: 'All times that were offered passed without a choice.',
      },
    },
    list: {
      title: 'Viewing room',
      lead: 'The appointments in the viewing rooms of your organisation. Nothing is shown before you confirmed presence.',
      day: 'Day',
      noneTitle: 'No appointments on this day',
      none: 'Choose another day. An appointment appears here once somebody has chosen a time.',
      present: 'Present since',
      confirm: 'Confirm presence',
      confirmOf: (name) => `Confirm presence of ${name}`,
      confirmed: 'Presence was confirmed.',
    },
  },
);
