/** The vault of documents f and g on one line: `call=Roos ; surname=van der|Storm ; moeder=Wil||Bloem||06…`. */

const PARENTS =
  /^(?:moeder|vader|heit|mem|stiefvader|stiefmoeder|pleegvader|pleegmoeder|oma|opa|oom|tante)$/;
const LISTS = {
  nick: 'nicknames',
  phone: 'phones',
  email: 'emails',
  handle: 'handles',
  plate: 'plates',
};
const WORDS = {
  call: 'callName',
  dob: 'dateOfBirth',
  pob: 'placeOfBirth',
  bsn: 'bsn',
  club: 'sportsClub',
};

function relative(role, [givenName, prefix = '', surname, marriedName, phone, email]) {
  return {
    role,
    givenName,
    prefix,
    surname,
    ...(marriedName ? { marriedName } : {}),
    ...(phone ? { phones: [phone] } : {}),
    ...(email ? { emails: [email] } : {}),
  };
}

function empty(childNumber) {
  return {
    childNumber,
    callName: '',
    givenNames: [],
    initials: '',
    prefix: '',
    surname: '',
    dateOfBirth: '',
    placeOfBirth: '',
    bsn: '',
    address: {},
    nicknames: [],
    phones: [],
    emails: [],
    handles: [],
    school: null,
    sportsClub: '',
    gp: '',
    iban: '',
    parents: [],
    siblings: [],
    otherIds: [],
    plates: [],
  };
}

const SPECIAL = {
  given(vault, value) {
    vault.givenNames = value.split(' ');
    vault.initials = vault.givenNames.map((name) => `${name[0]}.`).join('');
  },
  surname(vault, value) {
    [vault.prefix, vault.surname] = value.split('|');
  },
  addr(vault, value) {
    const [street, number, addition, postcode, town] = value.split('|');
    vault.address = { street, number, addition, postcode, town };
  },
  school(vault, value) {
    const [name, group] = value.split('|');
    vault.school = name ? { name, class: group } : null;
  },
  gp: (vault, value) => (vault.gp = value),
  iban: (vault, value) => (vault.iban = value),
  id(vault, value) {
    const [kind, number] = value.split(':');
    vault.otherIds.push({ kind, value: number });
  },
};

export function readShortVault(childNumber, line) {
  const vault = empty(childNumber);
  for (const field of line.split(' ; ')) {
    const [key, ...rest] = field.split('=');
    const value = rest.join('=').trim();
    if (!value) continue;
    if (SPECIAL[key]) SPECIAL[key](vault, value);
    else if (WORDS[key]) vault[WORDS[key]] = value;
    else if (LISTS[key]) vault[LISTS[key]].push(value);
    else vault[PARENTS.test(key) ? 'parents' : 'siblings'].push(relative(key, value.split('|')));
  }
  return vault;
}
