/** Names of one town in another language, in its own, or as people there say it; folded, one town to a line, with hyphens for spaces. */
const FORMS = `
den-haag s-gravenhage sgravenhage the-hague
den-bosch s-hertogenbosch shertogenbosch
leeuwarden ljouwert liwwadden
groningen grunn grunnen grins
heerenveen hearrenfean hrveen
sneek snits
harlingen harns
franeker frjentsjer
bolsward boalsert
workum warkum
joure de-jouwer
burgum bergum
dordrecht dordt
nijmegen nimma
enschede eanske
zutphen zutfen
spijkenisse spijk
sint-oedenrode st-oedenrode rooi rooj
eindhoven ehv
amsterdam mokum
vlissingen flushing
maastricht mestreech
londen london londres
parijs paris
brussel bruxelles brussels
antwerpen anvers antwerp
luik liege luttich
gent gand ghent
brugge bruges
leuven louvain
aken aachen
keulen koln cologne
munchen munich
wenen wien vienna
praag praha prague
warschau warszawa warsaw
krakau krakow cracow
gdansk danzig
boekarest bucuresti bucharest
boedapest budapest
belgrado beograd belgrade
athene athina athens
thessaloniki saloniki
rome roma
milaan milano milan
napels napoli naples
lissabon lisboa lisbon
kiev kyiv kiew kyjiv
charkov kharkiv charkiv kharkov charkow
odessa odesa
lviv lvov lwow lemberg
mariupol marioepol
moskou moskva moscow moskwa
istanbul istanboel constantinopel
izmir smyrna
diyarbakir diyarbekir amed
tanger tangier tanja
marrakesh marrakech marrakesj
casablanca dar-el-beida
fes fez
meknes mekines
nador nadour
al-hoceima alhoceima al-hoseima
oujda oedjda wajda
algiers alger algier
tunis tunes
cairo kairo al-qahira
alexandrie alexandria
beiroet beirut beyrouth
damascus dimashq damas
aleppo halab
homs hims
bagdad baghdad
mosul mosoel mosul
erbil arbil hewler
sulaymaniyah soelaimania sulaimaniya
teheran tehran
kabul kaboel
mogadishu mogadiscio muqdisho mogadisjoe
hargeisa hargeysa
asmara asmera
addis-abeba addis-ababa
khartoem khartoum
accra akkra
kinshasa kinsjasa
jakarta djakarta batavia
surabaya soerabaja
bandung bandoeng
peking beijing
kanton guangzhou
hongkong hong-kong
new-york nueva-york
`;

const TOWNS: readonly (readonly string[])[] = FORMS.trim()
  .split('\n')
  .map((line) => line.split(' ').map((name) => name.replaceAll('-', ' ')));

/** Every name of the town that bears this one, folded; the name alone where no other is known. */
export function townForms(name: string): readonly string[] {
  const plain = name.replace(/[-']/g, ' ').replace(/\s+/g, ' ').trim();
  return TOWNS.find((forms) => forms.includes(plain)) ?? [name];
}
