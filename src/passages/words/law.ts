/** The procedure and the institutions: report, police, arrest, confrontation, evidence, school and neighbourhood disputes. */
export const LAW = `
aangifte aangegeven klacht_ingediend > aangifte politie bureau gaan_vertellen
politieoptreden opgetreden politiebezoek > politie agent kwam kwamen
aanhouding aangehouden arrestatie gearresteerd ingerekend opgepakt > opgepakt meegenomen boeien handboeien politieauto gepakt mitnomen vast bureau
in_beslag_genomen inbeslagneming beslag inbeslaggenomen > meegenomen zak zakje ingenomen politie
fotoconfrontatie confrontatie fotobewijsconfrontatie fotoselectie geconfronteerd oslo meervoudige > foto's foto plaatjes aangewezen blad hoofden laten_zien herkende foto_gezien internet gezichten
melding gemeld melden meldde > gezegd gemeld verteld gebeld
strafblad antecedenten justitieel veroordeeld documentatie recidive > eerder_opgepakt gevangenis vast strafblad
gevangenis detentie gedetineerd > gevangenis vast cel
rechter rechtszaak > rechter rechtbank
verhoor ondervraging verhoren interview > praten hier vragen gesprek vandaag
eerder_verhoor studio > eerder_gepraat
onderzoek onderzoeken nagegaan > onderzocht zoeken kijken
toedracht toedragen omstandigheden gang_van_zaken afspelen > wat_gebeurde hoe_ging vertel gebeurd
incident voorval gebeurtenis gebeuren feit feiten delict misdrijf voorvallen > gebeurd gebeurde toen die_keer dat
eerdere_incidenten eerder_geweld eerdere_voorvallen soortgelijke soortgelijk eerder_incident herhaling > vaker nog_een_keer al_eens wel_eens andere_keer een_keer vroeger eerder ook_zo weer daarvoor
schadevergoeding compensatie schadeloosstelling > betalen vergoed verzekering terugbetaald geld_terug
reparatie hersteld herstellen reparatiekosten > gemaakt maken repareren reparatie fietsenmaker nieuw
vergoed verhaal > betaald verzekering
pleegouder jeugdzorg gezinsvoogd > jeugdzorg voogd pleeg
verkeersbrigadier verkeersregelaar > klaar-over klaarover bordje stok stopbord verkeersbrigadier hesje oversteken
verkeer verkeersregels verkeerssituatie verkeersdeelnemer > keek links_en_rechts uitkijken stoplicht verkeer oversteken auto's
zich_vergewissen vergewist verzekerd gecontroleerd controleren > keek gekeken checken goed_gekeken hoofd links uitkijken
voorrang voorrangsregel > voorrang stoppen eerst
regels voorschriften huisregels > regels mag_niet moet
arbeidsongeval bedrijfsongeval > ongeluk werk voet pallet
boekhouding administratie administratief geregistreerd registratie voorraad > lijst opgeschreven scannen boekten computer opschrijven
onregelmatigheden onregelmatigheid afwijking fraude > klopte_niet niet_op_de_lijst raar miste verschil
verhuld verhullen verdoezelen verbergen > verstopten deed_alsof weggemoffeld verborgen stiekem
heimelijk stiekem verborgen tersluiks > stiekem stilletjes niemand_zag achter_mijn_rug
heterdaad betrapt betrappen > zag gepakt betrapt gezien_wie
schuldig verantwoordelijk verantwoordelijkheid > schuld gedaan hij_deed
medeplichtig > hielp uitkijk mee
toegangsgeld entreegeld > kaartje betalen entree
bewaakt onbewaakt > bewaker los opletten
afwezig afwezigheid weg ontbreken ontbrak uithuizig > weg niet_thuis er_niet vakantie niemand_thuis niet_bij boven
aanwezigheid bijwonen woonden_bij bijgewoond > erbij was_er waren_er
oprichting gestart > begonnen gemaakt
lidmaatschap > club lid zit_op
inhoud behelsde strekking luidde > stond_er_in stond_erop wat_stond zei geschreven
identiteit_dader wie > wie wie_was wie_deed
handelwijze modus werkwijze aanpak > hoe_ging hoe_deed zo_met hoe_kon
aantal hoeveel hoeveelheid getal totaal kwantiteit totaliteit > hoeveel één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd veel paar stuk stuks keer allemaal
gedeelte deel > stuk stukje deel
omvang mate graad > hoeveel veel erg
gevaarzetting > gevaarlijk
brandschade verloren_gegaan teloorgegaan verbrand > verbrand weg afgefikt dood kwijt eruit_gevlogen
blussen geblust bluswerk > blussen water emmer tuinslang brandweer uit spoten
ontwaken ontwaakt ontwaakte gewekt wakker > wakker gewekt werd_wakker wakker_gemaakt
slapen sliep > sliep slapen bed dutje
rouw afscheid > begrafenis dood missen
thuisblijven > thuis
medereizigers > in_de_bus mensen meneer mevrouw
lading vracht > pallet doos dozen
stage opleiding studierichting > stage school opleiding
sleutelbezit sleutelhouder > sleutel
voorspellen aankondiging aangekondigd aankondigen > van_tevoren gezegd_dat zou_gaan wist_je app
kleefmiddel lijm > lijm plakte
tent podium > tent podium
bekeuring boete > boete bon
gewicht zwaar > zwaar kilo
lift vervoerd ophalen opgehaald > opgehaald bracht haalde auto lift
gedwongen_afgifte > geef afgeven moest
terughoudend terughoudendheid lang_gezwegen > durfde_niet schaamde bang niet_verteld
tegenstrijdig tegenspraak afwijkend lezing versie eigen_lezing > zei_eerst andere_verhaal zegt_dat anders in_de_war eerder_zei volgens
uitnodiging uitgenodigd > uitgenodigd mocht_komen
roken > rookte sigaret roken vape
conditie_dier > dun ziek vies bang
verzorgen gevoerd voeren > eten_geven voeren gaf_eten
`;
