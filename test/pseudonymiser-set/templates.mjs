/** Documents put together from phrases, so that every kind of damage meets many names. Seeded: always the same. */

const GIVEN = [
  'Jelle',
  'Sanne',
  'Hidde',
  'Fleur',
  'Wout',
  'Amira',
  'Björn',
  'Nikki',
  'Sjoerd',
  'Yara',
  'Casper',
  'Merel',
  'Rayan',
  'Iris',
  'Joep',
  'Lotte',
  'Vincent',
  'Chloé',
  'Teun',
  'Selma',
  'Ruben',
  'Jasmijn',
  'Koen',
  'Dewi',
  'Philip',
  'Marijn',
  'Stijn',
  'Esmée',
  'Bas',
  'Femke',
  'Guusje',
  'Samuel',
  'Rosalie',
  'Quinten',
  'Ilse',
  'Faas',
  'Linde',
  'Tobias',
  'Veerle',
  'Xavi',
];
const FAMILY = [
  ['', 'Hoekstra'],
  ['van', 'Dijk'],
  ['de', 'Ruijter'],
  ['', 'Appelman'],
  ['van der', 'Velde'],
  ['', 'Kaya'],
  ['', 'Schipper'],
  ['van den', 'Broek'],
  ['', 'Lindeboom'],
  ['ten', 'Cate'],
  ['', 'Achterberg'],
  ['de', 'Jong'],
  ['', 'Mertens'],
  ['van', 'Rooijen'],
  ['', 'Dogan'],
  ['', 'Verbruggen'],
  ['op den', 'Kamp'],
  ['', 'Brouwer'],
  ['', 'Huizinga'],
  ['van der', 'Zwaan'],
];
const PARENT = [
  'Gerda',
  'Arjen',
  'Monique',
  'Theo',
  'Nadia',
  'Wilco',
  'Saskia',
  'Ferdinand',
  'Jacqueline',
  'Murat',
  'Petra',
  'Jeroen',
  'Marloes',
  'Ronald',
  'Anouk',
  'Sietske',
  'Dirkje',
  'Harald',
  'Corine',
  'Egbert',
];
const STREET = [
  'Berkenlaan',
  'Kastanjeweg',
  'Zonnebloemstraat',
  'Lange Nering',
  'Havenkade',
  'Molenpad',
  'Jan Steenstraat',
  'Burgemeester Bosplein',
  'Weteringsingel',
  'Kruisgracht',
];
const TOWN = [
  'Dokkum',
  'Roosendaal',
  'Helmond',
  'Wageningen',
  'Leerdam',
  'Zutphen',
  'Monnickendam',
  'Middelharnis',
  'Kampen',
  'Geldrop',
];
const SCHOOL = [
  'De Klimop',
  'Het Baken',
  'Maurick College',
  'De Zonnewijzer',
  'Pius X',
  'CBS De Wegwijzer',
  'Gomarus',
  'De Regenboog',
  'Jenaplanschool Antonius',
  'Het Mozaïek',
];
const BSN = [
  '999983977',
  '999984251',
  '999985073',
  '999989868',
  '999996307',
  '999997129',
  '999997403',
  '999998225',
  '999999047',
  '999999321',
];
const SUSPECT = [
  'Ramon Kuipers',
  'Jeffrey Tinga',
  'Mitchel van Loon',
  'Ab Zijlstra',
  'Orlando Pique',
  'Remco Veldt',
  'Cees Bruinsma',
  'Giel Nanninga',
  'Danny Overbeek',
  'Sjaak Terpstra',
];
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

let seed = 20_250_401;
const chance = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const below = (limit) => Math.floor(chance() * limit);
const pick = (list) => list[below(list.length)];
const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** One slip of a hand in the middle of a name. */
function slip(name) {
  const at = 1 + below(Math.max(1, name.length - 2));
  const kind = below(3);
  if (kind === 0) return name.slice(0, at) + name[at] + name.slice(at);
  if (kind === 1 && name.length > 4) return name.slice(0, at) + name.slice(at + 1);
  if (name[at] === name[at + 1] || at + 1 >= name.length)
    return name.slice(0, at) + name[at] + name.slice(at);
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
}

const SCANNED = [
  ['l', '1'],
  ['o', '0'],
  ['m', 'rn'],
  ['i', 'l'],
  ['e', 'c'],
  ['s', '5'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['n', 'ri'],
];
function scanned(name) {
  const possible = SCANNED.filter(([from]) => name.slice(1).includes(from));
  if (possible.length === 0) return slip(name);
  const [from, to] = pick(possible);
  const at = name.indexOf(from, 1);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

function person(index) {
  const given = GIVEN[index % GIVEN.length];
  const [prefix, family] = FAMILY[(index * 7) % FAMILY.length];
  const [year, month, day] = [2008 + below(9), 1 + below(12), 1 + below(28)];
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const tail = prefix ? `${prefix} ${family}` : family;
  const parent = PARENT[index % PARENT.length];
  const phone = `06${String(10_000_000 + below(89_999_999))}`;
  const vault = {
    childNumber: `KN-T${index}`,
    callName: given,
    givenNames: [given],
    initials: `${plain(given)[0]}.`,
    prefix,
    surname: family,
    dateOfBirth: iso,
    placeOfBirth: pick(TOWN),
    bsn: BSN[index % 10],
    address: {
      street: STREET[index % 10],
      number: String(2 + below(180)),
      addition: '',
      postcode: `${4100 + below(800)} KL`,
      town: TOWN[index % 10],
    },
    phones: [phone],
    school: { name: SCHOOL[index % 10], class: `groep ${3 + below(6)}` },
    parents: [{ role: 'moeder', givenName: parent, prefix, surname: family }],
  };
  return {
    given,
    family,
    prefix,
    tail,
    year,
    month,
    day,
    parent,
    phone,
    vault,
    suspect: SUSPECT[(index * 3) % 10],
  };
}

const dates = [
  (p) => `<<D.num|${p.day}-${p.month}-${p.year}>>`,
  (p) =>
    `<<D.dotted|${String(p.day).padStart(2, '0')}.${String(p.month).padStart(2, '0')}.${String(p.year).slice(2)}>>`,
  (p) => `<<D.plain|${p.day} ${MONTHS[p.month - 1]} ${p.year}>>`,
  (p) => `<<D.abbr|${p.day} ${MONTHS[p.month - 1].slice(0, 3)} '${String(p.year).slice(2)}>>`,
  (p) => `<<D.iso|${p.vault.dateOfBirth}>>`,
];
const phones = [
  (n) => `<<PH.fmt|${n.slice(0, 2)} ${n.slice(2, 6)} ${n.slice(6)}>>`,
  (n) => `<<PH.intl|+31 ${n.slice(1, 2)} ${n.slice(2)}>>`,
  (n) =>
    `<<PH.dots|${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}.${n.slice(6, 8)}.${n.slice(8)}>>`,
  (n) => `<<PH.par|(${n.slice(0, 2)}) ${n.slice(2, 5)} ${n.slice(5)}>>`,
];

const report = (p) => `OVERDRACHT dossier <<-cas|24/${1000 + below(8000)}>>
${p.given === 'Bas' ? 'Het gaat om' : 'Betreft:'} <<N.plain|${p.given} ${p.tail}>>, ${pick(dates)(p)}, BSN <<B.spaces|${p.vault.bsn.slice(0, 3)} ${p.vault.bsn.slice(3, 6)} ${p.vault.bsn.slice(6)}>>.
Woonadres: <<A.plain|${p.vault.address.street} ${p.vault.address.number}>>, <<P.nospace|${p.vault.address.postcode.replace(' ', '')}>> <<T.plain|${p.vault.address.town}>>. Telefoon: ${pick(phones)(p.phone)}.
In de stukken staat ook <<N.typo|${slip(p.given)} ${p.tail}>>, en in de scan <<N.ocr|${scanned(p.given)} ${p.tail}>> en <<N.ocr|${p.given} ${p.prefix ? `${p.prefix} ` : ''}${scanned(p.family)}>>.
Moeder, mevrouw <<R.plain|${p.parent} ${p.tail}>>, is gebeld. Op <<S.plain|${p.vault.school.name}>> (<<C.plain|${p.vault.school.class}>>) weet men van niets.
Verdachte: <<-sus|${p.suspect}>>, geboren <<-sus|${p.day} ${MONTHS[p.month - 1]} 1979>>, wonende te <<-sus|Lelystad>>, telefoon <<-sus|06-55667788>>.
Overgedragen aan wijkagent <<-off|${p.prefix ? `${p.prefix[0].toUpperCase()}${p.prefix.slice(1)} ` : ''}${p.family}>> op <<-dat|${1 + below(28)} maart 2025>>. Rechtbank <<-tow|${p.vault.address.town}>>, <<-sta|artikel 310 Sr>>.`;

const chat = (p) => `20:14 nn: he <<N.lower|${p.given.toLowerCase()}>> ben je thuis
20:15 nn: ik zag <<N.dim|${p.given.replace(/[eé]$/, '')}${/[eé]$/.test(p.given) ? 'je' : 'tje'}>> bij de winkel
20:15 kind: laat me met rust
20:16 nn: <<N.upper|${p.given.toUpperCase()} ${p.tail.toUpperCase()}>> is een loser
20:17 nn: ik app je ma wel, <<R.lower|${p.parent.toLowerCase()}>> toch
20:18 kind: mijn nummer krijg je niet
20:18 nn: ${pick(phones)(p.phone)} haha
Rapporteur: de berichten zijn gericht aan <<N.glued|${plain(p.given).toLowerCase()}${plain(p.tail).toLowerCase().replaceAll(' ', '')}>> en verzonden door <<-sus|${p.suspect}>>. <<N.gen|${p.given}${/[sxz]$/.test(p.given) ? "'" : /[aiouyé]$/.test(p.given) ? "'s" : 's'}>> toestel is uitgelezen. <<N.plain|${p.given}>> woont in <<T.plain|${p.vault.address.town}>>. Vastgelegd op <<-dat|${1 + below(28)}-01-2025>> door <<-pro|T. Rademaker>>.`;

const interview = (p) => `VERHOOR, aanvang 10.05 uur, verhoorder <<-pro|J. Wiersinga>>
V: Wil je je naam spellen?
A: <<N.spell|${[...plain(p.given).toUpperCase()].join('-')}>>.
V: En je achternaam is?
A: <<N.plain|${p.tail[0].toUpperCase()}${p.tail.slice(1)}>>.
V: Hoe oud ben je?
A: Ik ben geboren op ${pick(dates)(p)}.
V: En verder?
A: Ik woon met <<R.plain|${p.parent}>> op de <<A.part|${p.vault.address.street}>>. Ik zit op <<S.plain|${p.vault.school.name}>>.
V: Wie deed het?
A: <<-sus|${p.suspect.split(' ')[0]}>>. Hij pakte mijn rugzak.
Opmerking: in de planning staat <<N.typo|${slip(p.given)}>>, in het register <<N.order|${p.family}, ${plain(p.given)[0]}.${p.prefix ? ` ${p.prefix}` : ''}>>. Gezien: officier van justitie <<-off|mr. E. ${p.tail}>>. Studio <<-tow|${p.vault.address.town}>>.`;

/** Forty documents in three styles. */
export function fromTemplates(readDocument) {
  const templates = [report, chat, interview];
  return Array.from({ length: 40 }, (_, index) => {
    const p = person(index);
    const marked = templates[index % 3](p);
    return readDocument(
      `t${String(index + 1).padStart(2, '0')}`,
      ['overdracht', 'chat', 'verhoor'][index % 3],
      p.vault,
      marked,
    );
  });
}
