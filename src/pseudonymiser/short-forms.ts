import { isDutchWord } from './vocabulary.js';

/** Given names that are used for one another; one family to a line. */
const FAMILIES = `
suzanne susanne susanna suze suus suusje sanne suzan susan suzette suzie
elisabeth elizabeth lies liesje liesbeth elsbeth bets betsy betje els elsje lisa liza beth bettie lisette lijsbeth elise
johannes johan jan hans joh jo jannes johnny hannes jantje
johanna hanna hanneke jo joke annie joan hannah jopie joop
catharina katharina catherina trijn trijntje ina rina kaat kaatje cato toos tineke katja karin nienke katrien carina
willem wim pim wimpie will willy guillaume
wilhelmina mien mientje willemijn mijn mina willy minke helma
maximiliaan maximilian max maxim maxime maxje
alexander alex lex sander xander sasha lexje
alexandra alex lexie sandra xandra sasha
benjamin ben benja bennie benno
annabel anna annabelle bel anne
isabella isabelle isabel isa bella bel belle
sophie sofie sophia sofia fie soof fien soofje
julia juliette julie juul juultje jule
matthijs mathijs thijs thijsje ties tijs
matteo matthias matthijs mats matti mat
sebastiaan sebastian bas seb bastiaan basje
christiaan christian chris kris
christina christine chris tina stien kristel tine
charlotte lot lotte lotje charlie charl sjarlot lottie
eleonora noor noortje nora ellen leonoor leonora
daniel daan dani danny danique
daniella daniela dani danielle
mohammed mohamed mo muhammad moham mohammad mohamad moos
yasmine yasmin jasmijn jasmin jas yas mijntje yasmina
gabriel gab gabri gaby
gabriella gabrielle gaby bri
valerie val vallie valentina
evelien eef eefje evelientje eline evelyn eveline
eva eef eefje evie
madelief lief maddie mads
philip filip flip philippe philips
frederik freek fred rik fredje frits frederick freddy
frederike freek rike frederique fred
hendrik henk rik hein henkie heintje henri hendrikus
hendrika rika riek hennie ricky
jacobus jacob koos jaap co sjaak koosje jaapje cobus jakob
cornelis kees cor cornelius nelis keesje
cornelia corrie cor nel nelleke lia corry
antonius antonie toon ton anton teun tonnie antoon
antonia toos ton tonia antoinette
theodorus theodoor theo dorus ted
theodora dora thea doortje
josephine josefien josefine jos fien fientje josie
joseph jozef jos joep sef joost
maria mia ria marie mieke marieke marije marijke riet rie
tobias toby tobi toob
nathanael nathan nathaniel nat
samuel sam sammie samie
samantha sam sammie
thomas tom tommie tommy thom
robbert robert rob bert robbie robin bob
nicolaas nikolaas nick klaas nico nicolas niek
dominique dom domi
dominicus dominic dom
veronique vero veer veronica
laura lau lautje laurie
lucas lukas luuk luc luca luukje
michael michiel mike mick giel maik mikey
michelle mies mich
stefan steven steef stef stefanus
stephanie stefanie stef steef fanny
vincent vin vince vinnie cent
victor vic viktor
victoria vic vicky tori viktoria
timothy timotheus tim timo timmie
patrick pat rick
patricia pat trish
bernardus bernard ben bernd
margaretha margriet greet gre grietje margot margo greta marga
magdalena leen lena magda leentje madeleine
helena lena leen leentje helen heleen
francisca fransje cisca sis frans francis
franciscus frans francois frank
gerardus gerard ger geert gerrit
gerarda gerda
leonardus leonard leo leen lennart len
lambertus lambert bert bertus
hubertus hubert huub bert
albertus albert appie bert bertus ab
rosalie roos rosa lie rosie roosje
rosanne roos rosa sanne
roosmarijn roos marijn
nathalie natalie nat nathie
kimberly kimberley kim kimmie
jennifer jen jenny jenn
jessica jess jessie
rebecca becca bec bekka rebekka
fatima fatma fati fatiha
khadija dija khadi
abdullah abdul ab
ibrahim ibra ebrahim brahim
mustafa mus musti moustafa
youssef yousef yusuf joessef joesoef youssouf
ismael ismail isma
zakaria zak zaki
ayoub ayub job
bilal bil billy
hamza hamzie
tijmen tijm timen
floris flo floor
florentine flo floor
annemarie anne annemiek miek
annelies anne lies
marjolein jolein marjo mar
jolanda jo jolien
josephus jos
jonathan jon jona joon
jeremy jer jerem jeroen
raphael rafael raf rafa
emmanuel manu emanuel
leonie leo nie loni
penelope pen penny
olivia liv livia olie
oliver olivier olie ollie
emilia emily emmy mila em emilie
emma em emmie emmetje
amelie melie amelia
angelina angel lina
angelique angel
tiffany tiff
brandon bran
quinten quint quin
constantijn stan stijn tijn constant
augustijn stijn guus tijn
augustus guus gus
martijn tijn mart maarten
maarten mart martin
valentijn tijn val
marcellinus marcel cel
adrianus adriaan arie ad janus adri
adriana jana adri jaantje ariane
gijsbert gijs gijsbertus
lodewijk lode lo
everhardus evert ever
reinier rein
bartholomeus bart mees
desiree dees
cedric ced
pieter piet peter petrus piet pier
petronella nel petra nelly
geertruida truus trui geertje geerte
aaltje alie
wouter wout
wietse wiets
boudewijn bou dewijn
diederik dirk diede rik
roderick rik roo
ferdinand ferdi nand ferry
zoe zo zootje
naomi noom nao
tamara tam tamaar
delilah lilah
bartosz bartek bartus bartolomiej
kacper kacperek kacpi
zuzanna zuzia zuza zuzka zuzanka
katarzyna kasia kaska kasienka
malgorzata gosia malgosia gosienka
agnieszka aga agusia
aleksandra ola olenka olka
tomasz tomek tomus
krzysztof krzysiek krzys
piotr piotrek piotrus
pawel pawelek
jakub kuba kubus
mateusz mati mateo
wojciech wojtek wojtus
grzegorz grzesiek grzes
stanislaw staszek stas
wiktoria wiki wika wikusia
natalia natalka nati
karolina karola karolcia
weronika wera weronka
dominika domi
zofia zosia zoska
joanna asia aska
kateryna katja katya katia
anastasiya nastya nastja nastia
mykola kolya kolja
dmytro dima
volodymyr vova
viktoriya vika
tetiana tanya tanja
sofiya sofiyka sofia
yelyzaveta liza
fatma fatos
mehmet memo memet
suleyman sulo
soufiane souf soef
zineb zizi
abdelkarim karim
abderrahman abdou
`;

function readFamilies(): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const line of FAMILIES.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) {
      const others = known.get(name) ?? new Set<string>();
      names.forEach((other) => others.add(other));
      known.set(name, others);
    }
  }
  return known;
}

const KNOWN_SHORT_FORMS = readFamilies();

const OPEN_SYLLABLE = /^([^aeiouy]{0,3})([aeou])([bdfgklmnprstvz])[aeiouy]/;
const CLOSED_SYLLABLE = /^([^aeiouy]{1,3}[aeiouy]{1,2}[^aeiouy])[^aeiouy]/;

/** `suz` becomes `suus`: the vowel doubles and the last consonant loses its voice. */
function firstSyllableDoubled(name: string): string | undefined {
  const match = OPEN_SYLLABLE.exec(name);
  if (!match) return undefined;
  const [, onset = '', vowel = '', coda = ''] = match;
  const devoiced = coda === 'z' ? 's' : coda === 'v' ? 'f' : coda;
  return onset + vowel + vowel + devoiced;
}

/** Usual short forms of a folded given name; the shorter they are, the less they prove alone. */
export function shortForms(name: string): readonly string[] {
  const forms = new Set(KNOWN_SHORT_FORMS.get(name) ?? []);
  if (name.length >= 5) syllableForms(name).forEach((form) => forms.add(form));
  const servant = OF_SERVANT.exec(name)?.[1];
  if (servant !== undefined) forms.add(servant);
  forms.delete(name);
  return [...forms].filter((form) => form.length >= 2);
}

/** `Kader` for Abdelkader, `Rahman` for Abdurrahman. */
const OF_SERVANT = /^abd(?:el|al|oel|ul|our|ur|er|ou)(.{4,})$/;

/** What is left when a name is cut off: only what is no ordinary word. */
function syllableForms(name: string): readonly string[] {
  const doubled = firstSyllableDoubled(name) ?? '';
  const closed = CLOSED_SYLLABLE.exec(name)?.[1] ?? '';
  const heads = name.length > 5 ? [name.slice(0, 3), name.slice(0, 4)] : [];
  const tails = [name.slice(-4), name.slice(-5)].filter((tail) => tail.length + 1 < name.length);
  const cut = [doubled, closed, ...heads, ...(name.length > 5 ? tails : [])].filter(
    (form) => form.length >= 3 && /[aeiouy]/.test(form),
  );
  const pet = [
    closed === '' ? '' : `${closed}${closed.slice(-1)}ie`,
    doubled === '' ? '' : `${doubled}je`,
    petOfTail(name),
  ];
  return [...cut.filter((form) => !isDutchWord(form)), ...pet].filter((form) => form !== '');
}

/** `lotje` of Lieselot. */
const petOfTail = (name: string): string =>
  name.length > 6 && /[^aeiouy][aeiou][^aeiouy]$/.test(name) ? `${name.slice(-3)}je` : '';

const VOWEL_END = /[aeiouy]$/;
const SHORT_CLOSED = /(?:^|[^aeiouy])[aeiou][bdgklmnprst]$/;

const ENDINGS = 'je tje etje ke ie pje kje ken lief mans cim cum tje abi s jes tjes etjes'.split(
  ' ',
);
const SOFT_ENDINGS = 'etje ie y ietje eke eken e'.split(' ');
const VOWEL_ENDINGS = 'je tje ie etje eke y ke ita ito inha inho'.split(' ');

/** Diminutives and pet forms of a folded given name: `kim` gives `kimmetje`, `kimpje`, `kimmie`. */
export function diminutives(name: string): readonly string[] {
  const last = name.slice(-1);
  const trimmed = name.slice(0, -1);
  const doubled = SHORT_CLOSED.test(name) ? name + last : name;
  const stems = [
    ...ENDINGS.map((ending) => name + ending),
    ...SOFT_ENDINGS.map((ending) => doubled + ending),
  ];
  if (VOWEL_END.test(name))
    stems.push(...VOWEL_ENDINGS.map((ending) => trimmed + ending), `${name}${last}tje`);
  if (last === 'g') stems.push(`${trimmed}kje`);
  return stems;
}
