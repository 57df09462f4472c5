import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { Recording, Track } from './recording-queries.js';

interface RecordingTexts {
  readonly title: string;
  readonly lead: string;
  readonly rights: string;
  readonly tracks: Readonly<Record<Track, string>>;
  readonly states: Readonly<Record<Recording['state'], StateWord>>;
  readonly looks: Readonly<Record<'silent' | 'black' | 'late', StateWord>>;
  readonly legend: string;
  readonly list: {
    readonly noneTitle: string;
    readonly none: string;
    readonly track: string;
    readonly child: string;
    readonly state: string;
    readonly length: string;
    readonly since: string;
    readonly act: string;
    readonly watch: (track: string, child: string) => string;
    readonly watchShort: string;
    readonly handIn: string;
    readonly noSound: string;
    readonly noSoundMeaning: string;
    readonly open: string;
    readonly rejected: Readonly<Record<NonNullable<Recording['rejectedFor']>, string>>;
    readonly received: (share: string) => string;
    readonly notViewed: (unseen: string, whole: string) => string;
  };
  readonly handIn: {
    readonly title: string;
    readonly lead: string;
    readonly track: string;
    readonly file: string;
    readonly fileHint: string;
    readonly began: string;
    readonly beganHint: string;
    readonly chooseFile: string;
    readonly submit: string;
    readonly pause: string;
    readonly resume: string;
    readonly another: string;
    readonly found: string;
    readonly otherFile: string;
    readonly progress: string;
    readonly sent: (sent: string, whole: string, share: string) => string;
    readonly starting: string;
    readonly sending: string;
    readonly paused: string;
    readonly checking: string;
    readonly done: string;
    readonly resumed: (share: string) => string;
    readonly keepOpen: string;
    readonly retrying: string;
    readonly unfinished: (track: string, share: string, size: string) => string;
    readonly unfinishedNext: string;
    readonly given: string;
    readonly number: string;
    readonly numberHint: string;
    readonly givenNone: string;
    readonly consent: string;
    readonly consentSource: string;
    readonly back: string;
  };
  readonly detail: {
    readonly title: (track: string) => string;
    readonly facts: string;
    readonly child: string;
    readonly length: string;
    readonly size: string;
    readonly picture: string;
    readonly sound: string;
    readonly yes: string;
    readonly hash: string;
    readonly announced: string;
    readonly announcers: Readonly<Record<Recording['announcedBy'], string>>;
    readonly stored: string;
    readonly verified: string;
    readonly noCopy: string;
    readonly noCopySource: string;
    readonly notYet: string;
    readonly notYetNext: string;
    readonly notYours: string;
    readonly back: string;
  };
}

export const recordingTexts = dictionary<RecordingTexts>(
  {
    title: 'Opnamen',
    rights: 'Kijkrecht en kijkkamer',
    lead: 'De opnamen van de verhoren in deze zaak, en waar ze staan.',
    tracks: {
      OVERVIEW: 'Overzicht van de studio',
      CLOSE_UP: 'Kind van dichtbij',
      DOCUMENT_CAMERA: 'Documentcamera',
      CONTROL_ROOM_AUDIO: 'Geluid van de regiekamer',
    },
    states: {
      ANNOUNCED: {
        word: 'aangekondigd',
        meaning:
          'De studioverhoorder heeft gezegd dat dit bestand komt; er is nog niets ontvangen.',
        tone: 'neutral',
      },
      RECEIVING: {
        word: 'onderweg',
        meaning: 'Een deel is ontvangen; het inleveren is nog niet klaar.',
        tone: 'active',
      },
      STORED: {
        word: 'wordt gecontroleerd',
        meaning: 'Alles is ontvangen en versleuteld opgeslagen; het bestand wordt nagelezen.',
        tone: 'active',
      },
      VERIFIED: {
        word: 'gereed',
        meaning: 'Opgeslagen, nagelezen en te bekijken voor wie dat mag.',
        tone: 'done',
      },
      REJECTED: {
        word: 'geweigerd',
        meaning: 'Het bestand is niet bruikbaar; er is niets van bewaard.',
        tone: 'stopped',
      },
      DESTROYED: {
        word: 'vernietigd',
        meaning: 'De bewaartermijn is verstreken; de opname is vernietigd.',
        tone: 'stopped',
      },
    },
    looks: {
      silent: {
        word: 'lijkt stil',
        meaning: 'Al het geluid is zo klein als stilte. Laat iemand luisteren.',
        tone: 'attention',
      },
      black: {
        word: 'lijkt zwart',
        meaning: 'Alle beelden zijn zo klein als lege beelden. Laat iemand kijken.',
        tone: 'attention',
      },
      late: {
        word: 'begint laat',
        meaning:
          'Volgens de klok van de opname begint zij nadat het kind binnenkwam. Zij hoort te lopen voordat het kind binnenkomt.',
        tone: 'attention',
      },
    },
    legend: 'Wat de standen betekenen',
    list: {
      noneTitle: 'Er zijn nog geen opnamen',
      none: 'Een opname verschijnt hier zodra de studioverhoorder haar inlevert. U ziet alleen opnamen waarvan u mag weten.',
      track: 'Camera',
      child: 'Kind',
      state: 'Stand',
      length: 'Duur',
      since: 'Aangekondigd',
      act: 'Wat u kunt doen',
      watch: (track, child) => `Opname bekijken: ${track}, ${child}`,
      watchShort: 'Opname bekijken',
      handIn: 'Opname inleveren',
      noSound: 'geen geluid',
      noSoundMeaning: 'Er is geen geluidsspoor gevonden. Laat iemand hiernaar kijken.',
      open: 'Bekijken',
      rejected: {
        'not-a-video': 'Dit bestand was geen video.',
        'not-a-sound': 'Dit bestand was geen geluidsopname.',
        'has-picture': 'Dit bestand had beeld en was aangekondigd als geluid.',
        'damaged-in-transit': 'Het bestand is onderweg beschadigd.',
      },
      received: (share) => `${share} ontvangen`,
      notViewed: (unseen, whole) => `niet bekeken: ${unseen} van ${whole}`,
    },
    handIn: {
      title: 'Opname inleveren',
      lead: 'Lever per camera één bestand in. Het wordt tijdens het inleveren versleuteld.',
      track: 'Welke camera',
      file: 'Bestand',
      began: 'Wanneer begon de opname (niet verplicht)',
      beganHint:
        'Volgens de klok in de regiekamer. Ontzien legt dit naast het verhoorverslag: de opname loopt voordat het kind binnenkomt.',
      fileHint: 'Het bestand zoals de camera het heeft gemaakt (mp4).',
      chooseFile: 'Kies eerst de camera en het bestand.',
      submit: 'Opname inleveren',
      pause: 'Pauzeren',
      resume: 'Verder gaan',
      another: 'Nog een opname inleveren',
      found: 'Er is toch een bestand gevonden',
      otherFile: 'Ander bestand kiezen',
      progress: 'Voortgang van het inleveren',
      sent: (sent, whole, share) => `${sent} van ${whole} ingeleverd (${share})`,
      starting: 'Het inleveren begint.',
      sending: 'De opname wordt ingeleverd.',
      paused: 'Het inleveren is gepauzeerd. Wat is ontvangen blijft bewaard.',
      checking: 'Alles is ontvangen. Ontzien leest het bestand na.',
      done: 'De opname is ontvangen en nagelezen.',
      resumed: (share) => `Hiervan was ${share} al ontvangen; het inleveren gaat daar verder.`,
      keepOpen:
        'Laat dit venster open. Sluit u het toch, kies dan later hetzelfde bestand opnieuw; het gaat verder waar het was.',
      retrying: 'De verbinding hapert. Ontzien probeert het opnieuw.',
      unfinished: (track, share, size) => `${track}: ${share} van ${size} ontvangen`,
      unfinishedNext: 'Kies hetzelfde bestand opnieuw om verder te gaan.',
      given: 'Opnamen van dit verhoor',
      number: 'Nummer van dit verhoor',
      numberHint: 'Voer dit in op het opnamesysteem van de studio als dat zelf aanlevert.',
      givenNone: 'Van dit verhoor is nog geen opname ingeleverd.',
      consent:
        'Voor het opnemen is geen toestemming van het kind nodig; het kind en zijn vertegenwoordiger zijn wel geïnformeerd.',
      consentSource: 'Instructie 2021I101',
      back: 'Naar de opnamen',
    },
    detail: {
      title: (track) => `Opname: ${track}`,
      facts: 'Over deze opname',
      child: 'Kind',
      length: 'Duur',
      size: 'Grootte',
      picture: 'Beeld',
      sound: 'Geluid',
      yes: 'aanwezig',
      hash: 'Controlegetal (SHA-256)',
      announced: 'Ingeleverd door',
      announcers: {
        INTERVIEWER: 'de studioverhoorder',
        STUDIO_SYSTEM: 'het opnamesysteem van de studio',
      },
      stored: 'Ontvangen',
      verified: 'Nagelezen',
      noCopy: 'De opname wordt getoond en niet verstrekt. Een kopie kan alleen na een beslissing.',
      noCopySource: 'Instructie 2021I101',
      notYet: 'Deze opname is nog niet te bekijken',
      notYetNext: 'Zij is nog niet helemaal ontvangen of nog niet nagelezen.',
      notYours: 'U mag weten dat deze opname er is, maar u bekijkt haar niet.',
      back: 'Naar de opnamen',
    },
  },
  {
    title: 'Recordings',
    rights: 'Right to view and viewing room',
    lead: 'The recordings of the interviews in this case, and where they stand.',
    tracks: {
      OVERVIEW: 'Overview of the studio',
      CLOSE_UP: 'Close-up of the child',
      DOCUMENT_CAMERA: 'Document camera',
      CONTROL_ROOM_AUDIO: 'Control room sound',
    },
    states: {
      ANNOUNCED: {
        word: 'announced',
        meaning: 'The child interviewer said that this file is coming; nothing has been received.',
        tone: 'neutral',
      },
      RECEIVING: {
        word: 'on its way',
        meaning: 'A part was received; handing in is not finished.',
        tone: 'active',
      },
      STORED: {
        word: 'being checked',
        meaning: 'Everything was received and stored encrypted; the file is being read back.',
        tone: 'active',
      },
      VERIFIED: {
        word: 'ready',
        meaning: 'Stored, read back, and open to whoever may watch it.',
        tone: 'done',
      },
      REJECTED: {
        word: 'rejected',
        meaning: 'The file cannot be used; nothing of it was kept.',
        tone: 'stopped',
      },
      DESTROYED: {
        word: 'destroyed',
        meaning: 'The term of keeping has passed; the recording was destroyed.',
        tone: 'stopped',
      },
    },
    looks: {
      silent: {
        word: 'looks silent',
        meaning: 'All sound is as small as silence. Let somebody listen.',
        tone: 'attention',
      },
      black: {
        word: 'looks black',
        meaning: 'All pictures are as small as empty ones. Let somebody look.',
        tone: 'attention',
      },
      late: {
        word: 'begins late',
        meaning:
          'By the clock of the recording it begins after the child came in. It should run before the child comes in.',
        tone: 'attention',
      },
    },
    legend: 'What the states mean',
    list: {
      noneTitle: 'There are no recordings yet',
      none: 'A recording appears here when the child interviewer hands it in. You see only recordings you may know of.',
      track: 'Camera',
      child: 'Child',
      state: 'State',
      length: 'Length',
      since: 'Announced',
      act: 'What you can do',
      watch: (track, child) => `Watch recording: ${track}, ${child}`,
      watchShort: 'Watch recording',
      handIn: 'Hand in recording',
      noSound: 'no sound',
      noSoundMeaning: 'No sound track was found. Somebody has to look at this.',
      open: 'View',
      rejected: {
        'not-a-video': 'This file was not a video.',
        'not-a-sound': 'This file was not a sound recording.',
        'has-picture': 'This file had a picture and was announced as sound.',
        'damaged-in-transit': 'The file was damaged on its way.',
      },
      received: (share) => `${share} received`,
      notViewed: (unseen, whole) => `not viewed: ${unseen} of ${whole}`,
    },
    handIn: {
      title: 'Hand in recording',
      lead: 'Hand in one file per camera. It is encrypted on its way in.',
      track: 'Which camera',
      file: 'File',
      began: 'When did the recording begin (not required)',
      beganHint:
        'By the clock in the control room. Ontzien compares it with the session log: the recording runs before the child comes in.',
      fileHint: 'The file as the camera made it (mp4).',
      chooseFile: 'Choose the camera and the file first.',
      submit: 'Hand in recording',
      pause: 'Pause',
      resume: 'Continue',
      another: 'Hand in another recording',
      found: 'A file was found after all',
      otherFile: 'Choose another file',
      progress: 'Progress of handing in',
      sent: (sent, whole, share) => `${sent} of ${whole} handed in (${share})`,
      starting: 'Handing in begins.',
      sending: 'The recording is being handed in.',
      paused: 'Handing in is paused. What was received is kept.',
      checking: 'Everything was received. Ontzien reads the file back.',
      done: 'The recording was received and read back.',
      resumed: (share) => `${share} of it was here already; handing in goes on from there.`,
      keepOpen:
        'Keep this window open. If you close it, choose the same file again later; it continues where it was.',
      retrying: 'The connection falters. Ontzien tries again.',
      unfinished: (track, share, size) => `${track}: ${share} of ${size} received`,
      unfinishedNext: 'Choose the same file again to continue.',
      given: 'Recordings of this session',
      number: 'Number of this session',
      numberHint: 'Enter it in the recording system of the studio when that hands in by itself.',
      givenNone: 'No recording of this session was handed in yet.',
      consent:
        'Recording needs no consent of the child; the child and its representative were informed.',
      consentSource: 'Instruction 2021I101',
      back: 'To the recordings',
    },
    detail: {
      title: (track) => `Recording: ${track}`,
      facts: 'About this recording',
      child: 'Child',
      length: 'Length',
      size: 'Size',
      picture: 'Picture',
      sound: 'Sound',
      yes: 'present',
      hash: 'Checksum (SHA-256)',
      announced: 'Handed in by',
      announcers: {
        INTERVIEWER: 'the interviewer',
        STUDIO_SYSTEM: 'the recording system of the studio',
      },
      stored: 'Received',
      verified: 'Read back',
      noCopy: 'The recording is shown, not handed out. A copy needs a decision.',
      noCopySource: 'Instruction 2021I101',
      notYet: 'This recording cannot be watched yet',
      notYetNext: 'It has not fully arrived or has not been read back.',
      notYours: 'You may know that this recording exists, but you do not watch it.',
      back: 'To the recordings',
    },
  },
);
