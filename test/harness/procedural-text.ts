/** The invented child of the procedural text. Nothing in it is true of anybody. */
export const PROCEDURAL_CHILD = {
  callName: 'Wende',
  givenNames: ['Wende', 'Lotte'],
  prefix: 'van',
  surname: 'Zilverschoon',
  dateOfBirth: '2016-05-10',
  placeOfBirth: 'Zaltbommel',
  bsn: '999905752',
  address: { street: 'Wilgenhof', number: '14', addition: 'B', postcode: '3981KP', town: 'Bunnik' },
  nicknames: ['Wenneke'],
  phones: ['0612345678'],
  emails: ['wende.zilverschoon@voorbeeld.example'],
  handles: ['zilverwende16'],
  school: { name: 'De Zonnewijzer', class: 'groep 6B' },
  parents: [
    {
      role: 'moeder',
      givenName: 'Marit',
      prefix: '',
      surname: 'Oosterwolde',
      phones: ['0687654321'],
      emails: ['marit.oosterwolde@voorbeeld.example'],
    },
    {
      role: 'vader',
      givenName: 'Sjoerd',
      prefix: 'van',
      surname: 'Zilverschoon',
      phones: [],
      emails: [],
    },
  ],
  siblings: [
    {
      role: 'broer',
      givenName: 'Tjalling',
      prefix: 'van',
      surname: 'Zilverschoon',
      phones: [],
      emails: [],
    },
  ],
} as const;

/** A report of about 400 words, as the police would write it: a scooter is taken from a bystander, a child sees it. */
export const PROCEDURAL_TEXT = `PROCES-VERBAAL VAN VERHOOR GETUIGE

Registratienummer: PL0900-2026054321-7
Onderzoek: Heron

Ik, verbalisant R. de Graaf, hoofdagent van politie Eenheid Midden-Nederland, verklaar het volgende.

Op zaterdag 14 februari 2026, omstreeks 15.20 uur, kreeg ik de melding dat op het winkelplein aan de Dorpsstraat een scooter was weggenomen van een bezorger. Ter plaatse sprak ik met een meisje dat zich voorstelde als Wende van Zilverschoon. Zij vertelde dat zij alles had gezien.

Personalia getuige
Achternaam: van Zilverschoon
Voornamen: Wende Lotte
Roepnaam: Wende
Geboren: 10 mei 2016 te Zaltbommel
BSN: 999905752
Adres: Wilgenhof 14 B, 3981 KP Bunnik
Telefoon: 06-12345678
E-mail: wende.zilverschoon@voorbeeld.example

De moeder van het meisje, Marit Oosterwolde, kwam om 15.45 uur aan en gaf toestemming voor een kort gesprek. Zij is bereikbaar op 06 87 65 43 21. De vader, Sjoerd van Zilverschoon, was die middag met zoon Tjalling naar een voetbalwedstrijd.

Wende verklaarde, zakelijk weergegeven:

"Ik zat met mijn fiets bij de fontein. Er kwam een jongen in een rode jas aanlopen. Hij keek steeds om zich heen. De man van de pizza's zette zijn scooter neer en ging naar binnen. Toen stapte die jongen op de scooter en reed weg. De man kwam naar buiten en riep heel hard. Ik schrok daarvan. Ik heb het nummer van de scooter niet gezien."

Op mijn vraag hoe lang dit duurde, antwoordde Wende dat zij dacht dat het ongeveer twee minuten was. Zij vertelde dat zij de jongen niet kende. Zij zit in groep 6B van basisschool De Zonnewijzer en heeft hem daar nooit gezien. Een vriendin die haar Wenneke noemt, stond verderop en heeft niets gezien.

Het meisje liet mij op haar telefoon een bericht zien dat zij onder de naam zilverwende16 aan haar vriendin had gestuurd. Daarin staat: "er is net een scooter gepikt bij de fontein". Het bericht is verzonden om 15.18 uur.

De bezorger, de heer Basalt, deed aangifte van diefstal. Hij verklaarde dat de sleutel nog in het contact zat. De schade bedraagt volgens hem 1.450 euro.

Verdachte werd om 16.05 uur aangehouden aan de Stationsweg. Hij droeg een rode jas. Verdachte beriep zich op zijn zwijgrecht. Zijn raadsvrouw, mr. Quartz, is van de aanhouding in kennis gesteld.

Ik heb mevrouw Oosterwolde uitgelegd dat haar dochter niet opnieuw hoeft te worden gehoord wanneer het studioverhoor is opgenomen. Zij gaf aan dat Van Zilverschoon junior, zoals zij haar zoon noemt, buiten het onderzoek moet blijven.

Waarvan door mij is opgemaakt dit proces-verbaal, gesloten en ondertekend te Utrecht op 14 februari 2026.

R. de Graaf
`;

/** What must not be in the served text. */
export const PROCEDURAL_IDENTIFIERS: readonly string[] = [
  'Wende',
  'Lotte',
  'Zilverschoon',
  '10 mei 2016',
  'Zaltbommel',
  '999905752',
  'Wilgenhof',
  '3981',
  'Bunnik',
  '06-12345678',
  'wende.zilverschoon@',
  'Marit',
  'Oosterwolde',
  '06 87 65 43 21',
  'Sjoerd',
  'Tjalling',
  '6B',
  'Zonnewijzer',
  'Wenneke',
  'zilverwende16',
];
