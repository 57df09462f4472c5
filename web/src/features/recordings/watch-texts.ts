import { dictionary } from '../../kernel/language.js';

interface WatchTexts {
  readonly door: {
    readonly title: string;
    readonly lead: string;
    readonly rules: readonly string[];
    readonly rulesSource: string;
    readonly agree: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly submit: string;
    readonly recorded: string;
    readonly ended: string;
    readonly endedNext: string;
  };
  readonly player: {
    readonly region: string;
    readonly video: (track: string, child: string) => string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly frameBack: string;
    readonly frameForward: string;
    readonly captions: string;
    readonly position: string;
    readonly at: (position: string, whole: string) => string;
    readonly speed: string;
    readonly times: (speed: string) => string;
    readonly mute: string;
    readonly unmute: string;
    readonly full: string;
    readonly keys: string;
    readonly keysText: readonly (readonly [string, string])[];
    readonly until: string;
    readonly broken: string;
    readonly brokenNext: string;
    readonly brokenMedium: string;
    readonly soundOnly: string;
    readonly unshown: (track: string) => string;
    readonly unshownNext: string;
    readonly reportFailed: string;
  };
  readonly beside: {
    readonly also: (track: string) => string;
    readonly show: (track: string) => string;
    readonly close: string;
    readonly soundOf: string;
    readonly watched: (track: string, seen: string, whole: string) => string;
    readonly ended: (track: string) => string;
    readonly shift: string;
    readonly shiftBy: (track: string) => string;
    readonly shiftHint: string;
  };
  readonly strip: {
    readonly title: string;
    readonly watched: (seen: string, whole: string) => string;
    readonly all: string;
    readonly cut: (length: string) => string;
    readonly gaps: string;
    readonly gap: (from: string, to: string) => string;
    readonly jump: string;
    readonly about: string;
  };
  readonly reference: {
    readonly title: string;
    readonly lead: string;
    readonly from: string;
    readonly to: string;
    readonly positionHint: string;
    readonly setFrom: string;
    readonly setTo: string;
    readonly note: string;
    readonly noteHint: string;
    readonly made: (track: string, from: string, to: string) => string;
    readonly invalid: string;
    readonly intoMotion: string;
    readonly intoWhich: (state: string) => string;
    readonly noDraft: string;
    readonly newMotion: string;
  };
  readonly viewings: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly who: string;
    readonly organisation: string;
    readonly seen: string;
    readonly parts: string;
    readonly first: string;
    readonly last: string;
    readonly seenOf: (seen: string, whole: string) => string;
  };
  readonly passage: {
    readonly play: (from: string, to: string) => string;
    readonly open: string;
    readonly close: string;
  };
}

export const watchTexts = dictionary<WatchTexts>(
  {
    door: {
      title: 'Voordat u kijkt',
      lead: 'Deze opname toont een kind dat vertelt wat het is overkomen. Kijk alleen als uw taak dat vraagt.',
      rules: [
        'U kijkt alleen, in een ruimte waar niemand anders mee kan kijken of luisteren. In een kijkkamer is alleen de toezichthouder erbij.',
        'U maakt geen kopie, foto of opname van het beeld of geluid.',
        'Uw naam staat in beeld. Vastgelegd wordt wat u bekijkt, wanneer en waarom.',
      ],
      rulesSource: 'Instructie 2021I101: bekijken zonder kopie',
      agree: 'Ik stem in met deze regels',
      reason: 'Waarom kijkt u?',
      reasonHint:
        'Bijvoorbeeld: voorbereiding van het verzoek om het kind opnieuw te horen. Noem geen namen.',
      submit: 'Opname openen',
      recorded: 'Uw reden komt in het toegangsverslag van de zaak.',
      ended: 'Uw toegang is afgelopen',
      endedNext:
        'U hebt een tijd niet gekeken, of de opname in een ander venster geopend. Vraag opnieuw toegang; wat u hebt bekeken blijft bewaard.',
    },
    player: {
      region: 'Speler',
      video: (track, child) => `Opname: ${track}, ${child}`,
      play: 'Afspelen',
      pause: 'Pauzeren',
      back: '10 s terug',
      forward: '10 s vooruit',
      frameBack: 'Beeld terug',
      frameForward: 'Beeld vooruit',
      captions: 'Ondertiteling',
      position: 'Plaats in de opname',
      at: (position, whole) => `${position} van ${whole}`,
      speed: 'Snelheid',
      times: (speed) => `${speed}×`,
      mute: 'Geluid uit',
      unmute: 'Geluid aan',
      full: 'Volledig scherm',
      keys: 'Toetsen',
      keysText: [
        ['Spatie of K', 'afspelen of pauzeren'],
        ['J en L', '10 seconden terug en vooruit'],
        ['Pijl links en rechts', '5 seconden terug en vooruit'],
        ['< en >', 'langzamer en sneller'],
        [', en .', 'één beeld terug en vooruit'],
        ['M', 'geluid uit en aan'],
      ],
      until: 'Uw toegang loopt tot',
      broken: 'Het beeld kan niet worden getoond',
      brokenNext: 'Misschien is uw toegang afgelopen, of kan uw browser deze video niet afspelen.',
      brokenMedium:
        'Uw toegang loopt nog. Het bestand zelf speelt hier niet: het is beschadigd, of uw browser kent deze vorm niet. Wat u tot hier bekeek, blijft bewaard. Meld het aan het Openbaar Ministerie.',
      soundOnly: 'Geluid zonder beeld',
      unshown: (track) => `Uw browser kan dit niet tonen: ${track}`,
      unshownNext:
        'Er wordt niets van afgespeeld, dus er telt niets als bekeken. Probeer een andere browser, of vraag de verhoorder om een MP4-bestand met H.264.',
      reportFailed:
        'Wat u het laatst bekeek kon niet worden vastgelegd. Ontzien probeert het opnieuw.',
    },
    beside: {
      also: (track) => `Ook openen en ernaast tonen: ${track}`,
      show: (track) => `Ernaast tonen: ${track}`,
      close: 'Tweede beeld sluiten',
      soundOf: 'Geluid van',
      watched: (track, seen, whole) =>
        `${track}: u hebt ${seen} van ${whole} bekeken. Wat u tegelijk ziet, kost geen dubbele tijd.`,
      ended: (track) =>
        `Uw toegang tot ${track} is afgelopen. Sluit het tweede beeld en open het opnieuw.`,
      shift: 'Lopen de beelden niet gelijk?',
      shiftBy: (track) => `${track} verschuiven (seconden)`,
      shiftHint: 'Een hoger getal laat dit beeld voorlopen. Tienden mogen, bijvoorbeeld 0.4.',
    },
    strip: {
      title: 'Wat ik heb bekeken',
      watched: (seen, whole) => `U hebt ${seen} van ${whole} bekeken.`,
      all: 'U hebt de hele opname bekeken.',
      cut: (length) => `Daarbuiten is ${length} uit deze versie geknipt.`,
      gaps: 'Nog niet bekeken',
      gap: (from, to) => `${from} tot ${to}`,
      jump: 'Ga naar niet bekeken deel',
      about:
        'Wat u overslaat telt niet als bekeken. Dit is informatie voor wie uw verzoek leest, geen drempel.',
    },
    reference: {
      title: 'Verwijzing maken',
      lead: 'Wijs de passage aan waarover u een vraag hebt. De rechter kan haar straks op haar plaats afspelen.',
      from: 'Begin',
      to: 'Einde',
      positionHint: 'minuten:seconden',
      setFrom: 'Begin is hier',
      setTo: 'Einde is hier',
      note: 'Waar het om gaat',
      noteHint: 'Bijvoorbeeld: het kind noemt een tweede keer. Noem geen namen.',
      made: (track, from, to) => `${track}, ${from} tot ${to}`,
      invalid: 'Het einde moet na het begin liggen.',
      intoMotion: 'Overnemen in verzoek',
      intoWhich: (state) => `Overnemen in verzoek (${state})`,
      noDraft: 'U hebt nog geen verzoek in voorbereiding over dit kind.',
      newMotion: 'Verzoek beginnen',
    },
    viewings: {
      title: 'Wie heeft wat bekeken',
      lead: 'Vastgelegd door de speler. Dat iets is getoond, bewijst niet dat iemand ook keek.',
      none: 'Nog niemand heeft deze opname bekeken.',
      who: 'Wie',
      organisation: 'Organisatie',
      seen: 'Bekeken',
      parts: 'Delen',
      first: 'Eerste keer',
      last: 'Laatste keer',
      seenOf: (seen, whole) => `${seen} van ${whole}`,
    },
    passage: {
      play: (from, to) => `Passage afspelen: ${from} tot ${to}`,
      open: 'Hele opname openen',
      close: 'Passage sluiten',
    },
  },
  {
    door: {
      title: 'Before you watch',
      lead: 'This recording shows a child telling what happened to it. Watch only if your task requires it.',
      rules: [
        'You watch alone, in a room where nobody else can see or hear it. In a viewing room only the supervisor is present.',
        'You make no copy, photograph or recording of picture or sound.',
        'Your name is in the picture. What you watch, when and why is recorded.',
      ],
      rulesSource: 'Instruction 2021I101: viewing without a copy',
      agree: 'I agree to these rules',
      reason: 'Why do you watch?',
      reasonHint: 'For example: preparing the motion to hear the child again. Give no names.',
      submit: 'Open recording',
      recorded: 'Your reason goes into the access record of the case.',
      ended: 'Your access has ended',
      endedNext:
        'You did not watch for a while, or opened the recording in another window. Ask again; what you watched is kept.',
    },
    player: {
      region: 'Player',
      video: (track, child) => `Recording: ${track}, ${child}`,
      play: 'Play',
      pause: 'Pause',
      back: '10 s back',
      forward: '10 s forward',
      frameBack: 'Frame back',
      frameForward: 'Frame forward',
      captions: 'Captions',
      position: 'Place in the recording',
      at: (position, whole) => `${position} of ${whole}`,
      speed: 'Speed',
      times: (speed) => `${speed}×`,
      mute: 'Sound off',
      unmute: 'Sound on',
      full: 'Full screen',
      keys: 'Keys',
      keysText: [
        ['Space or K', 'play or pause'],
        ['J and L', '10 seconds back and forward'],
        ['Left and right arrow', '5 seconds back and forward'],
        ['< and >', 'slower and faster'],
        [', and .', 'one frame back and forward'],
        ['M', 'sound off and on'],
      ],
      until: 'Your access ends at',
      broken: 'The picture cannot be shown',
      brokenNext: 'Perhaps your access has ended, or your browser cannot play this video.',
      brokenMedium:
        'Your access still stands. The file itself does not play here: it is damaged, or your browser does not know this form. What you watched so far stays recorded. Tell the public prosecution service.',
      soundOnly: 'Sound without a picture',
      unshown: (track) => `Your browser cannot show this: ${track}`,
      unshownNext:
        'Nothing of it is played, so nothing counts as watched. Try another browser, or ask the interviewer for an MP4 file with H.264.',
      reportFailed: 'What you watched last could not be recorded. Ontzien tries again.',
    },
    beside: {
      also: (track) => `Open as well and show beside: ${track}`,
      show: (track) => `Show beside: ${track}`,
      close: 'Close second picture',
      soundOf: 'Sound of',
      watched: (track, seen, whole) =>
        `${track}: you watched ${seen} of ${whole}. What you see at once does not take time twice.`,
      ended: (track) =>
        `Your access to ${track} has ended. Close the second picture and open it again.`,
      shift: 'Are the pictures out of step?',
      shiftBy: (track) => `Move ${track} (seconds)`,
      shiftHint: 'A higher number lets this picture run ahead. Tenths are fine, for example 0.4.',
    },
    strip: {
      title: 'What I have watched',
      watched: (seen, whole) => `You watched ${seen} of ${whole}.`,
      all: 'You watched the whole recording.',
      cut: (length) => `Besides that ${length} was cut from this version.`,
      gaps: 'Not watched yet',
      gap: (from, to) => `${from} to ${to}`,
      jump: 'Go to part not watched',
      about:
        'What you skip does not count as watched. This is information for whoever reads your motion, not a threshold.',
    },
    reference: {
      title: 'Make a reference',
      lead: 'Point out the passage you have a question about. The judge can play it in its place.',
      from: 'Start',
      to: 'End',
      positionHint: 'minutes:seconds',
      setFrom: 'Starts here',
      setTo: 'Ends here',
      note: 'What it is about',
      noteHint: 'For example: the child mentions a second time. Give no names.',
      made: (track, from, to) => `${track}, ${from} to ${to}`,
      invalid: 'The end must come after the start.',
      intoMotion: 'Take over in motion',
      intoWhich: (state) => `Take over in motion (${state})`,
      noDraft: 'You have no motion in preparation about this child.',
      newMotion: 'Begin a motion',
    },
    viewings: {
      title: 'Who watched what',
      lead: 'Recorded by the player. That something was shown does not prove that somebody looked.',
      none: 'Nobody has watched this recording yet.',
      who: 'Who',
      organisation: 'Organisation',
      seen: 'Watched',
      parts: 'Parts',
      first: 'First time',
      last: 'Last time',
      seenOf: (seen, whole) => `${seen} of ${whole}`,
    },
    passage: {
      play: (from, to) => `Play passage: ${from} to ${to}`,
      open: 'Open whole recording',
      close: 'Close passage',
    },
  },
);
