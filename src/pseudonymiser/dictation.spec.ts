import { judged } from '../../test/harness/judged.js';
import type { KnownIdentity } from './index.js';

const MART: KnownIdentity = {
  childNumber: 'KN-1',
  callName: 'Mart',
  givenNames: ['Martinus', 'Gerardus'],
  initials: 'M.G.',
  prefix: 'van den',
  surname: 'Kerkhof',
  dateOfBirth: '2013-09-14',
  placeOfBirth: 'Purmerend',
  address: {
    street: 'Weverstraat',
    number: '310',
    addition: '2',
    postcode: '3241 EH',
    town: 'Middelharnis',
  },
  school: { name: 'De Klaver', class: '1M2' },
  parents: [{ role: 'moeder', givenName: 'Dorota', surname: 'Wiśniewska' }],
  siblings: [{ role: 'halfbroer', givenName: 'Valk', surname: '' }],
};

judged('what is dictated, without capitals', MART, [
  ['certain', 'achternaam «van den kerkhof» ik begin opnieuw'],
  ['untouched', 'Zij kwam met de fiets «van den kerkhof» af.'],
  ['certain', 'ik spel «karel eduard rudolf karel hendrik otto ferdinand» punt'],
  ['untouched', 'zij zag «karel eduard» in de tuin'],
  ['certain', 'geboren «veertien negen dertien» te Oss'],
  ['untouched', 'geboren «veertien negen negenenzestig» te Oss'],
  ['certain', 'hij is van «veertien september dertien» en dus jong'],
  ['certain', 'hij zit in klas «een em twee» van de school'],
  ['certain', 'op driehoog, nummer «driehonderdtien twee hoog» woont hij'],
]);

judged('a day of birth by what stands around it', MART, [
  ['certain', 'De zitting is na zijn verjaardag op «14 september». De vragen volgen.'],
  ['doubtful', 'De zitting is op «14 september». De vragen volgen.'],
  ['certain', 'Geboortedatum (dd mm jjjj): «1 4 | 0 9 | 2 0 1 3» en verder'],
  ['untouched', 'Ingevuld op (dd mm jjjj): «1 5 | 0 9 | 2 0 2 3» en verder'],
  ['certain', 'Kind: Mart, 14 september 2013 te «Purmerend»'],
  ['certain', 'Postcode en plaats: 3 2 4 1 E H «Middelharnis»'],
]);

judged('a class that ends as an initial does', MART, [
  ['certain', 'Ik sprak de mentor van 3TL-A. «Mart» wilde bij het raam zitten.'],
  ['certain', 'Ik sprak met «M. van den Kerkhof» over de brief.'],
]);

judged('who else is of the household, and who is not', MART, [
  ['certain', 'Halfbroer: «Valk Oudejans» en verder niemand.'],
  ['doubtful', 'Op het plein stond «Valk Oudejans» te wachten.'],
  ['certain', 'En mijn oma, «Hatice», maar die woont onder ons.'],
  ['certain', 'Aanwezig: oma van moederszijde, mevrouw «Trudy van Ommeren». Zij wacht.'],
  ['untouched', 'Er was ruzie met de vriend van moeder, dhr. «Peter Stolwijk». Hij ging weg.'],
  ['certain', 'Hij is bij oma «Riet» gebleven.'],
  ['untouched', 'Hij zag het «riet» bij de sloot.'],
  ['certain', 'Hij wordt gehaald bij «Annastraat 3» (oma) en gebracht.'],
  ['untouched', 'Hij wordt gehaald bij «Annastraat 3» en gebracht.'],
  ['certain', 'In het bericht staat "«Wiśniewskiej»" als naam.'],
]);

judged('officials by what they are of', MART, [
  ['untouched', 'De gerechtsbode dhr. «Kerkhof» heeft het kind opgevangen.'],
  ['untouched', 'Aanwezig: jgz (M. Wiersum), smw (dhr. «Kerkhof») en de leerkracht.'],
  ['untouched', 'Er is iemand van het parket, mevrouw «Kerkhof», aan de telefoon geweest.'],
  ['certain', 'Op 00:41:07 zegt de verhoorder "«Marrt»". De opname vond plaats.'],
  ['untouched', 'De opname is van de verhoorder «Marrt Pol» en staat vast.'],
  ['certain', 'Op een briefje stond iets, en op een ander «M. van den Kerkhof». Dat is alles.'],
  ['untouched', 'Het gaat om een andere «Van den Kerkhof» uit het noorden.'],
]);

judged('what a child calls itself, and how it is registered', MART, [
  ['certain', 'Stuur het naar «mart_xo_wsl», dat was de oude.'],
  ['certain', 'In de map staat verslag_«mart» en verder niets.'],
  ['certain', 'Van Mart gevonden: gamertag «xSRKx» en meer.'],
  ['certain', 'Van Mart zijn insta «kiki_tt» en ook «stientje2010» bekend.'],
  ['certain', 'Mart tekende. Bijlage: kopie ID-kaart «IXB7K4419»; verder niets.'],
  ['certain', 'Het zorgnummer van Mart is «ZN 0417 22». Let op.'],
  ['certain', 'Van Mart is nog bekend: IND-nummer «V 299 381 0045». Verder niets.'],
  ['certain', 'Van Mart: zorgpolis: «VZ-7719-20-4» en verder niets.'],
  ['certain', 'Van Mart gevonden: IP-adres «198.51.100.74» (huis).'],
  ['untouched', 'Verdachte gebruikte IP-adres «198.51.100.74» daarvoor.'],
]);
