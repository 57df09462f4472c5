/** Towns that have several names, one town to a line: local, short and foreign spellings. */
const TOWNS = `
den haag|'s-gravenhage|sgravenhage|the hague
den bosch|'s-hertogenbosch|shertogenbosch
dordrecht|dordt
maastricht|mestreech
leeuwarden|ljouwert|liwwadden
sneek|snits
franeker|frjentsjer
harlingen|harns
heerenveen|hrveen|hearrenfean|it hearrenfean
bergen op zoom|boz
alphen aan den rijn|alphen|alphen ad rijn|alphen a/d rijn
capelle aan den ijssel|capelle|capelle ad ijssel|capelle a/d ijssel
krimpen aan den ijssel|krimpen|krimpen a/d ijssel
hendrik-ido-ambacht|ambacht|hi ambacht
spijkenisse|spijk
katwijk|katwijk aan zee
noordwijk|noordwijk aan zee
egmond|egmond aan zee
amsterdam|mokum
rotterdam|rdam
zutphen|zutfen
aken|aachen
keulen|koln|koeln|cologne
londen|london|londres
parijs|paris
brussel|bruxelles|brussels
antwerpen|antwerp|anvers
luik|liege|luttich
beiroet|beirut|beyrouth
cairo|kairo|al qahira
damascus|damaskus|dimashq|damas
bagdad|baghdad
teheran|tehran
kaboel|kabul
mogadishu|mogadisjoe|muqdisho|mogadiscio
kiev|kyiv|kyjiv|kiew
charkov|kharkiv|charkiv|kharkov|charkow
odessa|odesa
lviv|lvov|lwow|lemberg
warschau|warszawa|warsaw
krakau|krakow|cracow
lodz|lodsj
gdansk|danzig
wroclaw|breslau
lissabon|lisboa|lisbon
istanbul|istanboel|constantinopel
praag|praha|prague
wenen|wien|vienna
boekarest|bucuresti|bucharest
moskou|moskva|moscow|moskwa
groningen|grunn|grunnen|grins
bolsward|boalsert
workum|warkum
joure|de jouwer
burgum|bergum
nijmegen|nimma
enschede|eanske
sint oedenrode|st oedenrode|rooi|rooj
eindhoven|ehv
vlissingen|flushing
gent|gand|ghent
brugge|bruges
leuven|louvain
munchen|munich
boedapest|budapest
belgrado|beograd|belgrade
athene|athina|athens
thessaloniki|saloniki
rome|roma
milaan|milano|milan
napels|napoli|naples
mariupol|marioepol
izmir|smyrna
diyarbakir|diyarbekir|amed
tanger|tangier|tanja
marrakesh|marrakech|marrakesj
casablanca|dar el beida
fes|fez
meknes|mekines
nador|nadour
al hoceima|alhoceima|al hoseima
oujda|oedjda|wajda
algiers|alger|algier
tunis|tunes
alexandrie|alexandria
aleppo|halab
homs|hims
mosul|mosoel
erbil|arbil|hewler
sulaymaniyah|soelaimania|sulaimaniya
hargeisa|hargeysa
asmara|asmera
addis abeba|addis ababa
khartoem|khartoum
accra|akkra
kinshasa|kinsjasa
jakarta|djakarta|batavia
surabaya|soerabaja
bandung|bandoeng
peking|beijing
kanton|guangzhou
hongkong|hong kong
new york|nueva york
`;

/** `Sint-Oedenrode` and `Sint Oedenrode` are one name. */
const unhyphened = (name: string): string => name.replaceAll('-', ' ');

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  TOWNS.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .flatMap((names) => names.map((name) => [unhyphened(name), names] as const)),
);

/** Every name of a town by one of them, folded; itself where it has only one. */
export const aliasesOfTown = (name: string): readonly string[] =>
  ALIASES.get(unhyphened(name)) ?? [name];
