import type { SeedPerson } from './people.js';
import type { SeedClient } from './seed-client.js';

const SECONDS_EACH = 2;

/** What the child of a demonstration case told: a scare in the street, nothing more. All of it is invented. */
const TALKS: readonly (readonly string[])[] = [
  [
    'V: Fijn dat je er bent. Alles wordt opgenomen, en weet ik niet is ook een goed antwoord.',
    'A: Oké.',
    'V: Vertel eens alles wat er bij de hoek van de straat is gebeurd.',
    'A: Een man pakte mijn stuur en hij riep heel hard.',
    'V: Wat riep hij?',
    'A: Afstappen, nu.',
    'V: Hoe zag die man eruit?',
    'A: Een blauwe jas met een kapuchon, en hij had een baard.',
    'V: Hoe laat was dat ongeveer?',
    'A: Na school. Het journaal was nog niet op tv.',
    'V: Weet je hoe hij heet?',
    'A: Nee, dat weet ik niet.',
    'V: Welke kant ging hij op met je fiets?',
    'A: Naar het station, over de brug.',
  ],
  [
    'V: Welkom. Als ik iets verkeerd zeg, verbeter je me.',
    'A: Ja.',
    'V: Ik hoorde dat er op het plein iets is gebeurd. Vertel.',
    'A: Twee jongens hadden ruzie en toen kreeg ik een duw.',
    'V: Wie begon er met de ruzie?',
    'A: Die lange, die is altijd zo.',
    'V: Stond je er dichtbij?',
    'A: Zo ver als van hier tot de deur.',
    'V: Kon je het goed zien?',
    'A: Ja, de lantaarn was al aan.',
    'V: Had je pijn?',
    'A: Mijn knie lag open, er zat een pleister op.',
    'V: Aan wie heb je het verteld?',
    'A: Aan mama, toen ik thuiskwam.',
  ],
  [
    'V: Hallo. We gaan praten over wat je hebt meegemaakt.',
    'A: Goed.',
    'V: Begin maar bij het begin.',
    'A: We stonden bij de bakker en toen kwam er iemand binnen met een masker.',
    'V: Wat had hij in zijn hand?',
    'A: Dat kon ik niet zien, ik stond achter oma.',
    'V: Wat zei hij?',
    'A: La open, riep hij.',
    'V: Hoe lang duurde het?',
    'A: Heel kort, één liedje ofzo.',
    'V: Hoe ging hij weg?',
    'A: Rennen, en de deur deed tingeling.',
    'V: Hoe gaat het nu met slapen?',
    'A: Ik slaap bij mama.',
  ],
];

/** Hands in what a typist wrote out; not of every recording, as in life. */
export async function writeOut(
  client: SeedClient,
  staff: SeedPerson,
  recordingId: string,
  index: number,
): Promise<void> {
  if (index % 4 === 3) return;
  await client.post(staff, `/recordings/${recordingId}/transcript/imports`, {
    format: 'SRT',
    content: transcriptOf(index),
  });
}

/** A transcript as a typist sends it: SRT, no longer than the shortest recording of the demonstration. */
function transcriptOf(index: number): string {
  const talk = TALKS[index % TALKS.length] ?? [];
  return talk
    .map(
      (text, at) =>
        `${at + 1}\n${clock(at * SECONDS_EACH)},000 --> ${clock(at * SECONDS_EACH + 1)},900\n${text}\n`,
    )
    .join('\n');
}

function clock(seconds: number): string {
  return `00:00:${String(seconds).padStart(2, '0')}`;
}
