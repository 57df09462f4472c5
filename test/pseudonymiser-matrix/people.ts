import type { KnownIdentity, KnownRelative } from '../../src/pseudonymiser/index.js';

/** Invented children of different origins: short names, names that are words, double names, particles. */
const CHILDREN = `
Sanne|Sanne Femke||Bergsma|Sannie|2012-07-09|Sneek|999905752|Oude Kerkstraat|8|B|2611 GH|Delft|De Wilgenhoek|groep 7|v.v. Sparta Noord|dr. Hazelhoff|Carolien||Bergsma||Rienk|vader|Rienk||Bergsma
Mo|Mohammed Amin|el|Idrissi|Momo|2010-03-28|Tanger|999993288|Van Speijkstraat|118||3037 TB|Rotterdam|Lyceum Delfshaven|2 havo|kickboksschool Hofstede|huisarts Peters|Naima|el|Haddad||Soufian|broer|Soufian|el|Idrissi
Bo|Bo|de|Wit||2015-01-04|Assen|999906781|Parallelweg|3|bis|9401 AB|Assen|De Boomgaard|groep 4|zwemclub Hydra|dr. Oort|Ilse||Kramer|de Wit|Jip|zus|Jip|de|Wit
Roos|Rosalinde|van der|Meer|Roosje|2011-11-30|Leiden|999916014|Hooigracht|71||2312 KV|Leiden|Visser 't Hooft|1 vwo|hockeyclub Roomburg|huisarts Van Zanten|Marleen||Vos||Teun|broer|Teun|van der|Meer
Łukasz|Łukasz Jan||Wiśniewski|Luki|2009-05-17|Poznań|999951105|Spoorlaan|204|C|5017 JZ|Tilburg|Theresialyceum|3 mavo|schaakclub De Toren|dr. Van Gils|Agnieszka||Wiśniewska||Zofia|zus|Zofia||Wiśniewska
Fleur|Fleur Anna|van den|Heuvel-Smits||2013-08-21|Breda|999961500|Prins Hendriklaan|12|A|4811 CD|Breda|Sint Jozef|groep 6|turnvereniging Rap en Snel|dr. Smeets|Nicole||Smits||Julian|broer|Julian|van den|Heuvel-Smits
Thuy|Thuy Linh||Nguyen|Linh|2010-10-02|Eindhoven|999912902|Kruidenstraat|55||5613 AA|Eindhoven|Pleincollege|2B|badmintonclub Iduna|dr. Kuijpers|Lan||Tran||Minh|broer|Minh||Nguyen
Emre|Emre||Yılmaz|Emo|2008-12-12|Deventer|999961330|Rielerweg|301||7416 ZE|Deventer|Etty Hillesum|4 kader|voetbalclub Turkse Kracht|huisarts Bosch|Gülşen||Yılmaz||Elif|zusje|Elif||Yılmaz
Jaap-Jan|Jacobus Johannes|ten|Hove|JJ|2014-04-06|Zwolle|999910759|Assendorperstraat|90|hs|8012 EB|Zwolle|De Rank|groep 5|korfbalvereniging Oranje Zwart|dr. Veenstra|Hanneke||Bouwhuis|ten Hove|Lotte|zus|Lotte|ten|Hove
Shanaya|Shanaya Rosita||Ramlakhan|Shay|2009-02-14|Paramaribo|999902210|Loosduinseweg|677||2571 AG|Den Haag|Segbroek College|3H1|dansschool Ritmo|dr. Jagesar|Sunita||Biharie|Ramlakhan|Rakesh|broer|Rakesh||Ramlakhan
Zoë|Zoë Marijke||Kuijper|Zo|2012-09-19|Haarlem|999991280|Kleverparkweg|41|rood|2023 CA|Haarlem|De Kring|groep 8|atletiekvereniging Kennemerland|dr. Duin|Saskia||Kuijper||Pim|broertje|Pim||Kuijper
Semira|Semira||Tesfamariam|Semi|2011-06-25|Asmara|999900195|Hereweg|33|a|9725 AA|Groningen|Werkman College|klas 1C|basketbalclub Celeritas|dr. Drenth|Rahwa||Kidane||Yonas|broer|Yonas||Tesfamariam
Storm|Storm Willem||Bakker||2016-02-29|Hoorn|999906781|Westerdijk|17||1621 LD|Hoorn|De Ark|groep 3|judoclub Hoorn|huisarts Bakkum|Willemijn||Post|Bakker|Wolf|broer|Wolf||Bakker
Djamila|Djamila Nour|ben|Salah|Djam|2010-08-08|Utrecht|999949810|Amsterdamsestraatweg|512|bis A|3553 EJ|Utrecht|X11|2v3|voetbalvereniging Hercules|dr. Maes|Latifa|ben|Salah||Anouar|broer|Anouar|ben|Salah
Wietske|Wietske Jikke||Hoekstra|Wiets|2013-01-23|Drachten|999905193|Lavendelheide|6||9202 PD|Drachten|De Pols|groep 7|kaatsvereniging De Pier|dr. Wiersma|Baukje||Dijkstra|Hoekstra|Sytse|broer|Sytse||Hoekstra
Kevin|Kevin||de Jong-Baptiste|Kev|2009-07-31|Willemstad|999969031|Osdorpplein|880|2|1068 TD|Amsterdam|Calandlyceum|4 havo|honkbalvereniging Kinheim|dr. Martis|Sharlene||Baptiste||Rayven|broer|Rayven||de Jong-Baptiste
Mei|Mei Ling||Chan|Lingling|2014-05-05|Almere|999901953|Musicalstraat|24||1323 VR|Almere|De Notenkraker|groep 5A|tafeltennisvereniging Almere|dr. Wong|Xiu||Li||Jun|broer|Jun||Chan
Anne-Sophie|Anne-Sophie Louise|d'|Ancona|Fie|2011-03-03|Maastricht|999901953|Brusselsestraat|102||6211 PH|Maastricht|Porta Mosana|2 gymnasium|ruitervereniging De Kluis|dr. Heuts|Mireille||Janssens|d'Ancona|Hugo|broer|Hugo|d'|Ancona
Ali|Ali Reza||Hosseini||2012-12-01|Teheran|999993288|Kerkpad|4||3764 AN|Soest|De Startbaan|groep 7|taekwondoschool Soest|dr. Griffioen|Maryam||Ahmadi||Sara|zus|Sara||Hosseini
Gijs|Gijsbertus|van|Es|Gijsje|2015-10-10|Ede|999951105|Bunschoterweg|15||6711 BJ|Ede|Het Mozaïek|groep 4|scouting De Langenberg|dr. Roelofs|Marije|van|Es||Pien|zusje|Pien|van|Es
`;

const PHONES = ['0612345701', '0687654302', '0652310987'];

function child(line: string, index: number): KnownIdentity {
  const [
    callName = '',
    given = '',
    prefix = '',
    surname = '',
    nick = '',
    dateOfBirth = '',
    placeOfBirth = '',
    bsn = '',
    street = '',
    number = '',
    addition = '',
    postcode = '',
    town = '',
    school = '',
    group = '',
    sportsClub = '',
    gp = '',
    ...kin
  ] = line.split('|');
  const givenNames = given.split(' ');
  const plain = callName
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return {
    childNumber: `KN-${index}`,
    callName,
    givenNames,
    initials: givenNames.map((name) => `${name.charAt(0)}.`).join(''),
    prefix,
    surname,
    nicknames: nick === '' ? [] : [nick],
    dateOfBirth,
    placeOfBirth,
    bsn,
    address: { street, number, addition, postcode, town },
    school: { name: school, class: group },
    sportsClub,
    gp,
    phones: [PHONES[index % PHONES.length] ?? ''],
    emails: [`${plain}.thuis${index}@example.nl`],
    handles: [`${plain}_x${10 + index}`],
    iban: 'NL91ABNA0417164300',
    otherIds: [{ kind: 'cliëntnummer', value: `JB-${40_210 + index * 37}` }],
    plates: ['GB-482-X'],
    ...household(kin),
  };
}

function household(kin: readonly string[]): Pick<KnownIdentity, 'parents' | 'siblings'> {
  const [mother = '', prefix = '', surname = '', marriedName = '', , role = '', ...sibling] = kin;
  const [givenName = '', siblingPrefix = '', siblingName = ''] = sibling;
  const parent: KnownRelative = { role: 'moeder', givenName: mother, prefix, surname };
  return {
    parents: [marriedName === '' ? parent : { ...parent, marriedName }],
    siblings: [{ role, givenName, prefix: siblingPrefix, surname: siblingName }],
  };
}

/** Twenty vaults. */
export const PEOPLE: readonly KnownIdentity[] = CHILDREN.trim().split('\n').map(child);
