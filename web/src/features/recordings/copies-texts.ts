import { dictionary } from '../../kernel/language.js';
import type { StateWord } from '../../ui/state-tag.js';
import type { CopyOrder } from './copy-queries.js';

interface CopiesTexts {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly none: string;
  readonly legend: string;
  readonly honesty: string;
  readonly burned: string;
  readonly source: string;
  readonly statuses: Readonly<Record<CopyOrder['status'], StateWord>>;
  readonly facts: Readonly<
    Record<'askedBy' | 'askedAt' | 'decision' | 'fetchBy' | 'ended', string>
  >;
  readonly ends: Readonly<Record<NonNullable<CopyOrder['endedBecause']>, string>>;
  readonly log: Readonly<Record<'title' | 'sent' | 'notSent', string>> & {
    readonly marks: Readonly<Record<NonNullable<CopyOrder['fetches'][number]['mark']>, string>>;
  };
  readonly decide: Readonly<
    Record<'grant' | 'grantText' | 'refuse' | 'refuseText' | 'done', string>
  >;
  readonly make: Readonly<Record<'act' | 'ready' | 'passphrase' | 'apart' | 'fetch', string>>;
  readonly ask: Readonly<
    Record<
      'title' | 'recording' | 'recipient' | 'reason' | 'hint' | 'submit' | 'choose' | 'done',
      string
    >
  >;
}

export const copiesTexts = dictionary<CopiesTexts>(
  {
    title: 'Kopieën',
    lead: 'Een opname wordt getoond, niet uitgereikt. Een kopie gaat alleen naar buiten op een vastgelegde beslissing van iemand anders dan wie erom vroeg. Geldt er een bewerkte versie, dan is de kopie van die versie.',
    link: 'Kopieën',
    none: 'Er is geen kopie gevraagd.',
    legend: 'Wat de standen betekenen',
    honesty:
      'Een kopie is een versleuteld pakket met omslag, manifest en een ondertitel met de naam van de ontvanger. Het kenmerk is niet in het beeld gebrand: wie de ondertitel uitzet, ziet het niet, en wie het bestand omzet, kan het verwijderen.',
    burned:
      'Een kopie is een versleuteld pakket met omslag en manifest. Van beeld wordt zij opnieuw gemaakt, met de ontvanger, het tijdstip en het nummer van de kopie in elk beeld; ophalen duurt daardoor langer. Geluid zonder beeld draagt het kenmerk ernaast. Een kenmerk zegt van wie een kopie kwam; het voorkomt niet dat iemand haar bewerkt.',
    source: 'Instructie 2021I101; systeemregel',
    statuses: {
      ASKED: { word: 'gevraagd', meaning: 'Er is nog niet beslist.', tone: 'attention' },
      REFUSED: { word: 'geweigerd', meaning: 'Er komt geen kopie.', tone: 'stopped' },
      GRANTED: { word: 'toegestaan', meaning: 'De kopie mag worden gemaakt.', tone: 'active' },
      RAN_OUT: {
        word: 'verlopen',
        meaning: 'De tijd om de kopie te maken is voorbij.',
        tone: 'stopped',
      },
      ENDED: {
        word: 'beëindigd',
        meaning: 'De opname is vernietigd voordat de kopie werd gemaakt.',
        tone: 'stopped',
      },
    },
    facts: {
      askedBy: 'Gevraagd door',
      askedAt: 'Gevraagd op',
      decision: 'Beslissing',
      fetchBy: 'Te maken tot en met',
      ended: 'Beëindigd',
    },
    ends: { RECORDING_DESTROYED: 'de opname is vernietigd' },
    log: {
      title: 'Gemaakte kopieën',
      sent: 'geheel verstuurd, SHA-256 van het bestand:',
      notSent: 'niet of niet geheel opgehaald',
      marks: { IN_PICTURE: 'kenmerk in het beeld', BESIDE: 'kenmerk naast het beeld' },
    },
    decide: {
      grant: 'Kopie toestaan',
      grantText:
        'Noem de beslissing en de gronden, in ten minste twintig tekens. De kopie kan dertig dagen worden gemaakt.',
      refuse: 'Kopie weigeren',
      refuseText: 'Noem de gronden, in ten minste twintig tekens.',
      done: 'De beslissing is vastgelegd.',
    },
    make: {
      act: 'Kopie maken',
      ready: 'De kopie staat een kwartier klaar, voor één keer',
      passphrase: 'Wachtzin',
      apart:
        'Geef de wachtzin langs een andere weg dan het bestand. Zij is alleen nu te zien. Openen kan met bijvoorbeeld 7-Zip.',
      fetch: 'Kopie ophalen',
    },
    ask: {
      title: 'Een kopie vragen',
      recording: 'Opname',
      recipient: 'Ontvanger: naam en organisatie',
      reason: 'Waarvoor',
      hint: 'Noem geen namen of andere gegevens van het kind.',
      submit: 'Kopie vragen',
      choose: 'Kies eerst een opname.',
      done: 'De kopie is gevraagd.',
    },
  },
  {
    title: 'Copies',
    lead: 'A recording is shown, not handed out. A copy leaves only on a recorded decision of somebody else than who asked for it. Where an edited version is in force, the copy is of that version.',
    link: 'Copies',
    none: 'No copy was asked for.',
    legend: 'What the states mean',
    honesty:
      'A copy is an encrypted container with a cover, a manifest and a subtitle with the name of the recipient. The mark is not burned into the picture: who turns the subtitle off does not see it, and who converts the file can remove it.',
    burned:
      'A copy is an encrypted container with a cover and a manifest. Of pictures it is made anew, with the recipient, the moment and the number of the copy in each picture; fetching takes longer for it. Sound without a picture has its mark beside it. A mark says whose copy it was; it does not keep anybody from changing it.',
    source: 'Instruction 2021I101; rule of the system',
    statuses: {
      ASKED: { word: 'asked', meaning: 'It was not decided yet.', tone: 'attention' },
      REFUSED: { word: 'refused', meaning: 'There will be no copy.', tone: 'stopped' },
      GRANTED: { word: 'granted', meaning: 'The copy may be made.', tone: 'active' },
      RAN_OUT: {
        word: 'ran out',
        meaning: 'The time to make the copy has passed.',
        tone: 'stopped',
      },
      ENDED: {
        word: 'ended',
        meaning: 'The recording was destroyed before the copy was made.',
        tone: 'stopped',
      },
    },
    facts: {
      askedBy: 'Asked by',
      askedAt: 'Asked on',
      decision: 'Decision',
      fetchBy: 'To be made by',
      ended: 'Ended',
    },
    ends: { RECORDING_DESTROYED: 'the recording was destroyed' },
    log: {
      title: 'Copies that were made',
      sent: 'sent whole, SHA-256 of the file:',
      notSent: 'not fetched, or not whole',
      marks: { IN_PICTURE: 'mark in the picture', BESIDE: 'mark beside the picture' },
    },
    decide: {
      grant: 'Grant copy',
      grantText:
        'State the decision and its grounds, in at least twenty characters. The copy can be made for thirty days.',
      refuse: 'Refuse copy',
      refuseText: 'State the grounds, in at least twenty characters.',
      done: 'The decision was recorded.',
    },
    make: {
      act: 'Make copy',
      ready: 'The copy is ready for a quarter of an hour, for once',
      passphrase: 'Passphrase',
      apart:
        'Give the passphrase another way than the file. It is shown only now. Opening works with 7-Zip, for instance.',
      fetch: 'Fetch copy',
    },
    ask: {
      title: 'Ask for a copy',
      recording: 'Recording',
      recipient: 'Recipient: name and organisation',
      reason: 'What for',
      hint: 'Name no names or other data of the child.',
      submit: 'Ask for copy',
      choose: 'Choose a recording first.',
      done: 'The copy was asked for.',
    },
  },
);
