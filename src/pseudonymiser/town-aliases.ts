/** Towns that have several names, one town to a line: local, short and foreign spellings. */
const TOWNS = `
den haag|'s-gravenhage|sgravenhage|the hague
den bosch|'s-hertogenbosch|shertogenbosch
dordrecht|dordt
maastricht|m'tricht|mestreech
leeuwarden|ljouwert
sneek|snits
franeker|frjentsjer
harlingen|harns
heerenveen|hrveen|it hearrenfean
drachten|drachtn|de drachten
bergen op zoom|boz
alphen aan den rijn|alphen|alphen ad rijn|alphen a/d rijn
capelle aan den ijssel|capelle|capelle ad ijssel|capelle a/d ijssel
krimpen aan den ijssel|krimpen|krimpen a/d ijssel
hendrik-ido-ambacht|ambacht|hi ambacht
spijkenisse|spijk
katwijk|katwijk aan zee
noordwijk|noordwijk aan zee
egmond|egmond aan zee
wijk aan zee|wijk
amsterdam|a'dam|adam|mokum
rotterdam|r'dam|rdam
schiedam|s'dam
zutphen|zutfen
aken|aachen
keulen|koln|koeln|cologne
londen|london
parijs|paris
brussel|bruxelles|brussels
antwerpen|antwerp|anvers
luik|liege
beiroet|beirut|beyrouth
cairo|kairo
damascus|damaskus
bagdad|baghdad
teheran|tehran
kaboel|kabul
mogadishu|mogadisjoe|muqdisho
kiev|kyiv|kyjiv|kiew
charkov|kharkiv|charkiv|kharkov
odessa|odesa
lviv|lvov|lwow
warschau|warszawa|warsaw
krakau|krakow|cracow
lodz|lodsj
gdansk|danzig
wroclaw|breslau
lissabon|lisboa|lisbon
istanbul|istanboel
praag|praha|prague
wenen|wien|vienna
boekarest|bucuresti|bucharest
moskou|moskva|moscow
`;

const ALIASES: readonly (readonly string[])[] = TOWNS.trim()
  .split('\n')
  .map((line) => line.split('|'));

/** Every name of a town by one of them, folded; nothing where it has only one. */
export const aliasesOfTown = (name: string): readonly string[] | undefined =>
  ALIASES.find((names) => names.includes(name));
