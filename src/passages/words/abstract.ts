/** Abstract nouns and turns of requests, beside what an interviewer asks and a child says for them. */
export const ABSTRACT = `
verdenking verdacht vermoedelijke argwaan verdenken > dacht_dat ineens hij_was_het schuld dief had_het_gedaan
beschuldiging aantijging betichting aangewezen > dief jij_was schuld riep gedaan zegt_dat
vermissing vermiste kwijtraken > weg kwijt zoek gepikt
vondst teruggevonden aangetroffen gevonden > lag gevonden vond teruggevonden onder
verstandhouding omgang relatie > vrienden praten doe_net_of niet_meer tussen_jou aardig met_elkaar lucht goed hoe_is_het_nu
voorzorg voorzorgen voorzorgsmaatregel > slot deur licht dicht knip gordijn niet_alleen sleutel
toezicht bewaking opzicht > waar_was meester juf lette opletten erbij buiten oppassen
inspanning zoekactie > gezocht zoeken eruit overal gekeken
gehoor_vond gehoor_gegeven serieus_genomen > geloofde zei luisterde kijk_nog_een_keer
personeel_vaartuig bemanning bemanningslid matroos kapitein > matroos kapitein schipper
vaartuig veerboot veerpont boord aan_boord afvaart overtocht > boot pont schip dek opstappen veer water
overtocht oversteek > boot overkant water
gemuilkorfd muilkorf > korfje korf snuit bek
aangelijnd > lijn riem los vast hield
hondsdolheid inenting ingeënt vaccinatie > prik
beet gebeten bijtincident > beet hap tanden gebeten gaatjes
hechting gehecht hechtingen > draadjes hechtingen genaaid
schuldige pleger verantwoordelijke > wie gedaan
slaapplaats slaapplaatsen slaapvertrek slaapzaal bedden > bed sliep boven beneden slaapzak kamer matras
afsluitbaar vergrendelbaar > slot op_slot haakje dicht sleutel
gebitsschade gebitsletsel gebit > tand tanden hoekje tandarts kies
geheimhoudingsplicht > niet_zeggen
vergelding represaille > terug terugpakken
pressiemiddel chantage gechanteerd afgedreigd > als_je dan anders filmpje zet_ik
openbaarmaking verspreiding > iedereen gezien app gestuurd
kennis_van kennis_droegen > wist wisten weten
bewaarplaats vindplaats > lag zat sok tas verstopt
leugenachtigheid onwaarheid waarheid > liegen gelogen aankijken niet_waar echt geloof
ongeloofwaardig geloofwaardig geloofwaardigheid > geloof geloofde liegen echt
verwijtbaar > schuld
onterecht ten_onrechte onschuldig > niet_gedaan oneerlijk
verzoening herstel_contact > sorry goed vrienden
ongelijkheid onrecht oneerlijk > oneerlijk
gezag > baas
spot hoon bespotting > lachten uitlachen dubbel
vernedering vernederd > uitgelachen schaamde stom
hiërarchie rangorde > baas
kluwen tumult > knokken rollen vochten
schermutseling vechtpartij handgemeen worsteling > vechten knokken vochten sprong rollen slaan geduwd
uiteen_gehaald gescheiden_vechtenden scheiden_van > uit_elkaar haalde pakte_ze
lichamelijk fysiek > pijn aangeraakt slaan duwen lijf
zichtbelemmering > stond_ervoor
ontdekking ontdekt constatering > merkte zag gevonden
tijdsverschil > later
eerste_waarneming eerst_waargenomen > voor_het_eerst eerst zag_je
blijvende_gevolgen blijvend gevolgen_voor > nog_steeds niet_meer nu
bijkomende_schade schade > kapot deuk kras gat
begunstigde ontvanger > kreeg gaf aan_wie
aanbieder > verkocht
tegenprestatie_in_geld vergoeding > euro kreeg geld
aanspreekpunt vertrouwenspersoon > verteld mentor juf
levering bezorgd > gebracht kwam
verrassing overrompeld onverhoeds > ineens schrok van_achteren
overmacht overmeesterd overmeesteren > sterker met_z'n op_de_grond vast
bewustzijnsverlies > bewusteloos weg
uitvoering uitgevoerd > deed
volgzaamheid meeloper meelopers > deed_mee
groepsdruk > moest stoer durf
moed dapper > durfde dapper
ontkomen_aan > weg los
vermoeden_van > denk
geheugensteun > onthouden
inprenting > onthouden
samenzwering complot > afgesproken samen
ontlastend > niet_gedaan
belastend > gedaan
vrijwilligheid vrijwillig > wilde zelf
ongehoorzaamheid ongehoorzaam > mag_niet luisteren
toevlucht veilige_plek > weg achter onder binnen
vernieuwing vervanging vervangen > nieuwe nieuw
eigendomsbewijs aankoopbewijs > bon bonnetje gekocht
uitstraling > zag_eruit
ontstemming > boos
uitwisseling > geruild
vermogen bezit > geld spullen
onoplettendheid onachtzaam > lette_niet keek_niet bezig
roekeloos onvoorzichtig gevaarzettend > gevaarlijk hard gek
doorgang passage > langs erdoor
blokkade > dicht in_de_weg
vriendschappelijk amicaal > vrienden aardig
vijandig vijandigheid > boos gemeen
partijdig > kant
loslaten losgelaten > liet_los los
grijpen gegrepen > pakte greep
bedreigende_houding > vuist kwam_op
verlies_van > kwijt
vermomd > masker pruik verkleed
rekenschap_gegeven > uitgelegd
verwarring_over > in_de_war
samenhang_met > door
tafereel schouwspel > zag gebeurde
zintuiglijk zintuigen > zag hoorde rook
afleiding afgeleid > bezig keek praten
verrichtingen > deed
onderbreking > stopte
voorkeursbehandeling > voortrekken
bevoegdheid > mag
tijdelijk > even
permanent > altijd
gewoontegetrouw > altijd
spoedig > snel
langdurige > lang
nabijgelegen > vlakbij
tegenoverliggende > overkant
belendende aangrenzende > naast hiernaast
bovengelegen > boven
ondergelegen > onder
vorige voormalige voormalig ex > vroeger eerst oude
huidige > nu
toekomstige > straks later
eerstvolgende > volgende
oudere oudste > ouder groot grote
jongere jongste > jonger klein kleine
zwaarste ergste > ergst erg
meegedeeld medegedeeld mededelen > verteld gezegd vertelde
toegegeven erkennen > gaf_toe gezegd
betwisten betwist > niet_waar zegt_van_niet
tegenspreken > niet_waar
herhalen herhaald > nog_een_keer weer
benadrukken > echt
verduidelijken > uitleggen
aanhoren > luisteren
raadplegen geraadpleegd > gevraagd gezocht
verwijzen > gezegd
samenvatten > dus
toezeggen > beloofd
verzekeren_dat > zweer
aanraden aangeraden geadviseerd advies > zei_dat moest beter
ontraden > niet_doen
aankaarten > gezegd
verbergen_voor > niet_verteld stiekem
afwachtend > wachtte
terughoudend > durfde verlegen
meegaand > deed_mee
vastberaden > zeker
aarzelen aarzeling geaarzeld > twijfelde wachtte durfde
herbeleven herbeleving > droom steeds_weer zie_ik
concentratie concentratieproblemen > opletten concentreren denken
hechten gehecht_aan waarde_hechten > lief zuinig wijs
`;
