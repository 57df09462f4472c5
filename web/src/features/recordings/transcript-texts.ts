import { dictionary } from '../../kernel/language.js';

interface TranscriptTexts {
  readonly title: string;
  readonly none: string;
  readonly noneNext: string;
  readonly speakers: Readonly<Record<'V' | 'A' | 'T', string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly next: string;
  readonly previous: string;
  readonly chapters: string;
  readonly kinds: Readonly<Record<'TOPIC' | 'ROUND_QUESTION', string>>;
  readonly list: string;
  readonly pseudonymised: string;
  readonly withheld: string;
  readonly versions: (count: number) => string;
  readonly version: (number: number, by: string) => string;
  readonly earlier: Readonly<Record<'read' | 'close' | 'now', string>> &
    Readonly<Record<'readOf' | 'closeOf' | 'list', (version: number) => string>>;
  readonly take: {
    readonly title: string;
    readonly again: string;
    readonly file: string;
    readonly hint: string;
    readonly submit: string;
    readonly choose: string;
    readonly otherFile: string;
    readonly done: (segments: number, replaced: number, doubted: number) => string;
  };
  readonly correct: {
    readonly open: string;
    readonly title: string;
    readonly segment: string;
    readonly speaker: string;
    readonly text: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly chapter: string;
    readonly chapterHint: string;
    readonly kind: string;
    readonly question: string;
    readonly noRound: string;
    readonly submit: string;
    readonly close: string;
    readonly done: string;
    readonly meanwhile: string;
    readonly nowSays: (text: string) => string;
    readonly noPlace: string;
    readonly goOn: string;
  };
}

const counted = (count: number, one: string, more: string) =>
  `${String(count)} ${count === 1 ? one : more}`;

export const transcriptTexts = dictionary<TranscriptTexts>(
  {
    title: 'Transcript',
    none: 'Van deze opname is nog geen transcript.',
    noneNext: 'Het Openbaar Ministerie kan het uitgewerkte verhoor hier toevoegen.',
    speakers: { V: 'Verhoorder', A: 'Kind', T: 'Tolk' },
    search: 'Zoeken in het transcript',
    searchHint: 'Ook andere vormen van een woord en spelfouten worden gevonden.',
    found: (count) =>
      count === 1 ? 'Op 1 plaats gevonden.' : `Op ${String(count)} plaatsen gevonden.`,
    nothing: 'Niets gevonden.',
    next: 'Volgende plaats',
    previous: 'Vorige plaats',
    chapters: 'Onderwerpen',
    kinds: { TOPIC: 'Onderwerp', ROUND_QUESTION: 'Vraag uit de vragenronde' },
    list: 'Wat is gezegd',
    withheld: 'niet getoond: hier is de bewerkte versie gedempt of geknipt',
    pseudonymised: 'Namen zijn vervangen. Het origineel ligt verzegeld in de kluis.',
    versions: (count) => `Versies (${String(count)})`,
    version: (number, by) => `Versie ${String(number)}, ${by}`,
    earlier: {
      read: 'Lezen',
      close: 'Sluiten',
      now: 'Nu staat hier:',
      readOf: (version) => `Versie ${String(version)} lezen`,
      closeOf: (version) => `Versie ${String(version)} sluiten`,
      list: (version) => `Wat is gezegd, versie ${String(version)}`,
    },
    take: {
      title: 'Transcript toevoegen',
      again:
        'Er is al een transcript. Wat u toevoegt vervangt het, ook wat daarin is verbeterd; eerdere versies blijven te lezen.',
      file: 'Bestand met tijden',
      hint: 'WebVTT (.vtt), SRT (.srt) of Word (.docx) met een tijd voor elke alinea of rij, en V:, K: of T: voor de woorden van verhoorder, kind of tolk. Namen worden vervangen voordat iets wordt bewaard.',
      submit: 'Toevoegen',
      choose: 'Kies eerst een bestand.',
      otherFile: 'Dit is geen WebVTT, SRT of Word; kies een ander bestand.',
      done: (segments, replaced, doubted) =>
        `Toegevoegd: ${counted(segments, 'stuk', 'stukken')}, ${counted(replaced, 'plaats', 'plaatsen')} vervangen${doubted === 0 ? '' : `, waarvan ${String(doubted)} in twijfel`}.`,
    },
    correct: {
      open: 'Verbeteren',
      title: 'Transcript verbeteren',
      segment: 'Stuk waar de opname nu is',
      speaker: 'Wie spreekt',
      text: 'Wat is gezegd',
      reason: 'Reden van de verbetering',
      reasonHint: 'De versie hiervoor blijft bewaard en is te lezen.',
      chapter: 'Hier begint',
      chapterHint: 'Een onderwerp of een vraag uit de vragenronde; leeg als hier niets begint.',
      kind: 'Soort',
      question: 'Vraag die een partij heeft ingediend',
      noRound: 'Voor dit kind is geen vraag ingediend. Schrijf hieronder zelf wat hier begint.',
      submit: 'Nieuwe versie bewaren',
      close: 'Sluiten',
      done: 'De nieuwe versie is bewaard.',
      meanwhile: 'Intussen is een andere versie bewaard',
      nowSays: (text) =>
        `Op deze plaats staat nu: “${text}”. Wat u hebt getypt staat er nog; kijk of het daar nog bij past.`,
      noPlace: 'Deze plaats is er niet meer. Neem over wat u hebt getypt en sluit dit formulier.',
      goOn: 'Verder met de nieuwe versie',
    },
  },
  {
    title: 'Transcript',
    none: 'There is no transcript of this recording yet.',
    noneNext: 'The prosecution service can add the written-out interview here.',
    speakers: { V: 'Interviewer', A: 'Child', T: 'Interpreter' },
    search: 'Search the transcript',
    searchHint: 'Other forms of a word and misspellings are found too.',
    found: (count) => (count === 1 ? 'Found in 1 place.' : `Found in ${String(count)} places.`),
    nothing: 'Nothing found.',
    next: 'Next place',
    previous: 'Previous place',
    chapters: 'Topics',
    kinds: { TOPIC: 'Topic', ROUND_QUESTION: 'Question of the question round' },
    list: 'What was said',
    withheld: 'not shown: the edited version is silent or cut here',
    pseudonymised: 'Names were replaced. The original lies sealed in the vault.',
    versions: (count) => `Versions (${String(count)})`,
    version: (number, by) => `Version ${String(number)}, ${by}`,
    earlier: {
      read: 'Read',
      close: 'Close',
      now: 'Now this says:',
      readOf: (version) => `Read version ${String(version)}`,
      closeOf: (version) => `Close version ${String(version)}`,
      list: (version) => `What was said, version ${String(version)}`,
    },
    take: {
      title: 'Add a transcript',
      again:
        'There is a transcript already. What you add replaces it, what was corrected too; earlier versions can still be read.',
      file: 'File with times',
      hint: 'WebVTT (.vtt), SRT (.srt) or Word (.docx) with a time before each paragraph or row, and V:, K: or T: before the words of interviewer, child or interpreter. Names are replaced before anything is kept.',
      submit: 'Add',
      choose: 'Choose a file first.',
      otherFile: 'This is no WebVTT, SRT or Word; choose another file.',
      done: (segments, replaced, doubted) =>
        `Added: ${counted(segments, 'piece', 'pieces')}, ${counted(replaced, 'place', 'places')} replaced${doubted === 0 ? '' : `, ${String(doubted)} of them in doubt`}.`,
    },
    correct: {
      open: 'Correct',
      title: 'Correct the transcript',
      segment: 'Piece where the recording is now',
      speaker: 'Who speaks',
      text: 'What was said',
      reason: 'Reason of the correction',
      reasonHint: 'The version before stays and can be read.',
      chapter: 'Here begins',
      chapterHint: 'A topic or a question of the question round; empty when nothing begins here.',
      kind: 'Kind',
      question: 'Question that a party handed in',
      noRound: 'No question was handed in for this child. Write below yourself what begins here.',
      submit: 'Keep the new version',
      close: 'Close',
      done: 'The new version was kept.',
      meanwhile: 'Another version was kept meanwhile',
      nowSays: (text) =>
        `This place now says: “${text}”. What you typed is still here; see whether it still fits.`,
      noPlace: 'This place is no longer there. Copy what you typed and close this form.',
      goOn: 'Go on with the new version',
    },
  },
);
