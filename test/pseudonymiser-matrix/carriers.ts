/** Where a mention stands: `X` gives way to it. */
export type Carriers = Readonly<Record<string, string>>;

export const CHILD: Carriers = {
  prose: 'Op 3 maart 2025 heb ik gesproken met X over wat er was gebeurd.',
  start: 'De school belde daarna. X vertelde dat het die middag hard regende.',
  object: 'Daarna heeft de man X bij de fietsen vastgepakt en geduwd.',
  field: 'Datum: 3 maart 2025\nNaam slachtoffer: X\nOnderwerp: verhoor\n',
  cell: '| nr | naam | aanwezig |\n| 12 | X | ja |\n| 13 | onbekend | nee |',
  chat: '[21:14] onbekend: X waar ben je\n[21:15] onbekend: doe open',
  quote: 'Ik hoorde hem roepen: "X, kom hier!", zei de getuige.',
  list: 'Aanwezig:\n- X\n- de leerkracht\n',
  heading: 'VERHOOR VAN X\n\nAanvang 10.00 uur.',
  paren: 'Het slachtoffer (X) is gehoord in de studio.',
  title: 'De minderjarige X is gehoord in de studio.',
  slash: 'Afspraak: moeder / X / school, 3 maart.',
  junk: '~ | Betreft : X  ;;. _ blz 2',
  transcript: 'V: Hoe heet je?\nA: X.\nV: Dank je wel.',
  subject: 'Onderwerp: afspraak X\nVan: de griffie\n',
  hello: 'Lieve X,\n\nHoe gaat het nu met je?',
  signed: 'Ik wil dat het stopt.\n\nGroetjes,\nX',
};

/** Writers without capitals. */
export const LOW: Carriers = {
  prose: 'ik zag X gisteren nog bij de winkel met haar fiets',
  chat: '21:14 nn: he X kom je naar buiten',
  end: '[21:15] nn: ik weet waar je woont X',
  open: '21:17 nn: X heeft alles gezegd',
  with: 'ze was met X naar de film',
};

export const OWNER: Carriers = {
  prose: 'De man pakte X telefoon en liep weg.',
  start: 'De zitting begon. X verklaring werd voorgelezen.',
  school: 'Volgens de leerkracht zijn X cijfers gedaald.',
};

export const SPOKEN: Carriers = {
  transcript: 'V: Kun je je naam spellen?\nA: X.\nV: Dank je wel.',
  prose: 'Het kind spelt de naam als volgt: X.',
  paren: 'Het slachtoffer (je schrijft het als X) is gehoord.',
  desk: 'C: Met wie spreek ik?\nM: Met de moeder. Haar naam is X.\nC: Genoteerd.',
};

export const KIN: Carriers = {
  role: 'De MOEDER van het kind, X, werd gebeld op 3 maart 2025.',
  field: 'Datum: 3 maart 2025\nMoeder: X\nOnderwerp: verhoor\n'.replace('Moeder', 'MOEDER'),
  paren: 'Aanwezig was X (MOEDER).',
  prose: 'Op 3 maart 2025 heb ik gesproken met X over wat er was gebeurd.',
  start: 'De school belde daarna. X vertelde dat het die middag hard regende.',
  cell: '| rol | naam |\n| MOEDER | X |\n| getuige | onbekend |',
  quote: '"Mijn MOEDER heet X", zei het kind.',
  chat: '[21:14] onbekend: ik app je MOEDER wel, X toch',
  list: 'Aanwezig:\n- X, MOEDER\n- de leerkracht\n',
  signed: 'Ik hoor graag van u.\n\nMet vriendelijke groet,\nX',
};

export const KIN_LOW: Carriers = {
  chat: '21:14 nn: ik app je MOEDER wel X heet ze toch',
  prose: 'ze zat bij haar MOEDER X in de auto',
};

export const KIN_OWNER: Carriers = {
  prose: 'De MOEDER was er niet. De man pakte X telefoon.',
};

/** Texts in which a name is plain. */
export const JOINED: Carriers = {
  prose: 'Het bericht X is bewaard in het dossier.',
  list: 'Bijlagen:\n- X\n- overzicht\n',
  found: 'Op de telefoon van de verdachte stond X in de lijst.',
  chat: '21:14 nn: kijk X maar',
  field: 'Account / bestand: X\n',
};

/** Where the values stand; the field that is asked for is named in a way a reader knows it by. */
export const VALUES: Readonly<Record<string, Carriers>> = {
  dob: {
    prose: 'Het kind is geboren op X en woont bij de ouders.',
    field: 'Naam: onbekend\nGeboortedatum: X\nGeslacht: onbekend\n',
    cell: '| geb. datum | geslacht |\n| X | onbekend |',
    transcript: 'V: Wanneer ben je geboren?\nA: X.\nV: Dank je wel.',
    paren: 'Het slachtoffer NAAM (geb. X) is gehoord.',
    birthday: 'Ik ben jarig op X en dan word ik ouder.',
    behind: 'Betreft: NAAM, X, van onbekend adres.',
    low: 'ben je jarig op X of niet',
  },
  number: {
    prose: 'Het nummer van het kind is X en dat is nagekeken.',
    field: 'Naam: onbekend\nNUMMER: X\nGeslacht: onbekend\n',
    cell: '| NUMMER | geslacht |\n| X | onbekend |',
    paren: 'Het slachtoffer NAAM (NUMMER X) is gehoord.',
    transcript: 'V: Wat is je NUMMER?\nA: X.\nV: Dank je wel.',
    low: 'stuur maar naar X dan',
  },
  bare: {
    prose: 'In het dossier staat X vermeld als gegeven van het kind.',
    list: 'Gegevens:\n- X\n- overige\n',
    chat: '21:14 nn: X is toch van jou',
  },
  address: {
    prose: 'Het kind woont op X bij de ouders.',
    field: 'Naam: onbekend\nAdres: X\nGeslacht: onbekend\n',
    cell: '| adres | geslacht |\n| X | onbekend |',
    transcript: 'V: Waar woon je?\nA: X.\nV: Dank je wel.',
    paren: 'Het slachtoffer NAAM (X) is gehoord.',
    bring: 'De taxi bracht NAAM naar X terug.',
    chat: '21:14 nn: ik sta zo bij X voor de deur',
  },
  town: {
    prose: 'Het kind woont in X bij de ouders.',
    field: 'Naam: onbekend\nWoonplaats: X\nGeslacht: onbekend\n',
    transcript: 'V: In welke plaats woon je?\nA: In X.\nV: Dank je wel.',
    paren: 'Het slachtoffer NAAM (wonende te X) is gehoord.',
    behind: 'Adres: STRAAT, X\n',
    low: 'jij woont toch in X of niet',
  },
  birthplace: {
    prose: 'Het kind is geboren te X en woont bij de ouders.',
    field: 'Naam: onbekend\nGeboorteplaats: X\nGeslacht: onbekend\n',
    paren: 'Het slachtoffer NAAM (geboren in X) is gehoord.',
    behind: 'Geboren: DATUM te X\n',
  },
  school: {
    prose: 'Het kind zit op X en heeft daar vrienden.',
    field: 'Naam: onbekend\nSchool: X\nGeslacht: onbekend\n',
    transcript: 'V: Op welke school zit je?\nA: Op X.\nV: Dank je wel.',
    of: 'De leerkracht van X belde op 3 maart.',
    paren: 'Haar school (X) is op de hoogte.',
    at: 'De intern begeleider van school X heeft gemeld.',
    low: 'jij zit toch op X of niet',
  },
  club: {
    prose: 'Het kind sport bij X en heeft daar vrienden.',
    field: 'Naam: onbekend\nSportclub: X\nGeslacht: onbekend\n',
    transcript: 'V: Bij welke club zit je?\nA: Bij X.\nV: Dank je wel.',
    of: 'De trainer van X belde op 3 maart.',
    low: 'jij traint toch bij X of niet',
  },
  class: {
    prose: 'Het kind zit in X en heeft daar vrienden.',
    field: 'Naam: onbekend\nKlas: X\nGeslacht: onbekend\n',
    transcript: 'V: In welke klas zit je?\nA: In X.\nV: Dank je wel.',
    paren: 'De leerling NAAM (X) is gehoord.',
    low: 'jij zit toch in X of niet',
  },
  gp: {
    prose: 'Het kind is gezien door X en kreeg zalf.',
    field: 'Naam: onbekend\nHuisarts: X\nGeslacht: onbekend\n',
    list: 'Gebeld:\n- X\n- apotheek\n',
    low: 'ik ging naar X voor mn rug',
  },
};
