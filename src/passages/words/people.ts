/** Persons: roles in the file, family, acquaintances, professions, groups, age and sex. */
export const PEOPLE = `
dader verdachte aanvaller belager overvaller belagers daders > man vent gast gozer kerel jongen meneer vrouw meid boef die_ene dief
= boef dief crimineel schurk rover slechterik bandiet
slachtoffer benadeelde gedupeerde aangever aangeefster > hij_kreeg werd_geslagen
mededader medepleger medeverdachte handlanger compagnon helper kompaan > nog_iemand die_andere samen_met tweede vriend_van derde erbij maat
deelneming medeplegen rolverdeling > deden_mee deed_mee hielp meegedaan hielpen meedoen
gezelschap vergezelde vergezeld metgezel begeleiding > met_wie wie_was_erbij samen met_z'n wie_was_er_bij met_mijn liepen_we alleen
aanwezigen aanwezig aanwezige omstanders toegesneld > wie_waren wie_was_er erbij stonden_te_kijken was_daar waren_er iedereen
omstander toeschouwer voorbijganger passant > langs_liep liep_langs mensen stond_te_kijken keken kijken mevrouw meneer wandelaar stonden_eromheen liepen_mensen
ooggetuige getuigen toeschouwers meegekregen > gezien_wie heeft_gezien zag_het wie_zag keek_toe gezien nog_iemand zagen
= alleen eentje in_m'n_eentje in_zijn_eentje helemaal_alleen niemand_anders moederziel
ouder ouders opvoeder verzorger > papa mama vader moeder pap mam pa ma stiefvader stiefmoeder
= vader papa pappa pap pa paps ouweheer vaders
= moeder mama mamma mam ma moe mams
stiefouder stiefvader stiefmoeder > nieuwe_vriend vriend_van_mama mama's_vriend vriendin_van_papa papa's_vriendin bonusvader bonuspapa bonusmama nieuwe_man
= grootvader opa opaatje opi bompa
= grootmoeder oma omi bomma omaatje
grootouder grootouders > opa oma
= broer broertje broertjes broeder bro broers bruier
= zus zusje zuster zussen zusjes sis
gezinslid gezinsleden gezin huisgenoot huisgenoten huishouden > papa mama broer zus broertje zusje thuis opa oma bij_ons
familielid familieleden familie verwant aanverwant bloedverwant > oom tante neef nicht opa oma zwager broer zus schoonzus neefje nichtje
= oom ome nonkel
= tante tant
= neef neefje
= nicht nichtje
partner echtgenoot echtgenote levensgezel relatie > vriendin vriend man vrouw verkering getrouwd scharrel vrijer
minderjarige kind kinderen > jongen meisje kindje peuter kleuter baby ukkie
zuigeling dreumes baby > baby kindje wiegje kinderwagen wandelwagen buggy
kinderwagen wandelwagen > buggy wandelwagen kinderwagen karretje
= jongen jongetje knul gast gozer ventje jochie kerel knaap jong
= meisje meid meiske griet dame deern meisjes grietje
= man meneer vent kerel heer mannetje gozer
= vrouw mevrouw dame vrouwtje madam
geslacht sekse kunne > man vrouw jongen meisje man_of_vrouw mannenstem vrouwenstem
leeftijd jaren_oud oudheid > hoe_oud jaar_oud ouder jonger oud jong jaar tiener puber bejaard volwassen groep klas brugklas
bejaarde bejaard hoogbejaard > opa oma oud oude_man oude_mevrouw rollator grijs stok
volwassene volwassenen meerderjarig > grote_mensen groot_mens papa mama meester juf meerderjarig
jongere jeugdige tiener puber adolescent > tiener puber jongen meisje brugklas middelbare
vriend vriendin kameraad boezemvriend bevriend makker speelkameraad > vriend vriendin maatje maat beste_vriend bff vriendje matties mattie
vriendengroep vriendenkring groep > vrienden vriendinnen clubje groepje maten
klasgenoot klasgenoten medeleerling medescholier leerling scholier > zit_bij_mij klas klasgenoot uit_mijn_klas bij_mij_op_school van_school jongen_uit_de groep tafelgroepje brugklas brugpieper
docent leraar leerkracht onderwijzer onderwijzend onderwijspersoneel pedagoog > meester juf juffrouw leraar lerares meneer mevrouw mentor gymleraar invaljuf docenten docente
klassenleiding mentor mentoraat > mentor juf meester klassenleraar
schoolleiding directeur rector bestuur > directeur directrice hoofd baas_van_school conrector teamleider rector
conciërge schoolpersoneel personeel medewerker werknemer employé > conciërge kassajongen kassière mevrouw_van meneer_van werkt_daar beheerder man_van werkte personeel kassa
toezicht surveillance toezichthouder surveilleren gesurveilleerd > pleinwacht oppassen lette_op opletten overblijfjuf badmeester conciërge bewaker beveiliger letten_op toezicht
werkgever leidinggevende baas chef meerdere superieur > baas chef begeleider leider werkt_bij manager
collega collega's werkkring beroepshalve beroep werkzaam > werk werkt collega baan kantoor fabriek winkel werken werkt_bij
werkzaamheden dienstverband arbeid > werk werken baantje bijbaantje folders vakkenvullen krantenwijk stage
stagiair stagiaire leerling-werknemer > stage stagiair leerling
buur omwonende omwonenden buurtbewoner buurtgenoot aanwonende nabuur > buurman buurvrouw buren hiernaast overbuurman overkant van_hiernaast naast_ons overbuurvrouw van_de_overkant buurmeisje buurjongen
bewoner bewoners huurder eigenaar > woont wonen baas_van is_van buren woonde
eigenaar bezitter rechthebbende eigendom toebehoren toebehoorde > is_van van_wie baas eigenaar die_van was_niet_van_hem
bestuurder chauffeur bestuurde wagenbestuurder automobilist bestuurster > aan_het_stuur achter_het_stuur reed rijdt chauffeur stuur reden
bijrijder passagier inzittende medepassagier opzittende inzittenden > naast_hem achterin erin_zat zat_nog_iemand achterop voorin naast_die_man zat_er_iemand
medereiziger reiziger reizigers passagiers > in_de_bus in_de_trein mevrouw meneer zaten zat
winkelier winkelbediende kassamedewerker verkoper handelaar uitbater middenstander ondernemer > mevrouw_van_de_winkel meneer_van kassa winkel baas bakker slager verkoopt verkoper toonbank bediende
politie politieagent verbalisant agenten wijkagent opsporingsambtenaar politieambtenaar > agent politie smeris juut wout bureau politieauto agente pelisie
brandweer brandweerlieden brandbestrijding > brandweer spuitgasten brandweerwagen brandweerauto brandweermannen slang
arts geneesheer huisarts medicus specialist > dokter ziekenhuis huisarts doktor zuster verpleegster spoed huisartsenpost
tandarts orthodontist gebitsverzorging > tandarts beugel orthodontist tand kies
hulpdiensten hulpverleners ambulance ambulancedienst > ambulance ziekenauto ziekenwagen 112 politie brandweer broeders sirene
hulpverlener hulpverlening begeleiding therapie psycholoog behandeling maatschappelijk slachtofferhulp > psycholoog praten_met mevrouw_van slachtofferhulp therapie therapeut schoolpsycholoog speltherapie emdr vertrouwenspersoon
dierenarts > dierenarts dierendokter
trainer coach sportleraar sportbegeleider instructeur > trainer meester coach gymleraar leider badmeester scheids
leider aanvoerder kopstuk hoofdverdachte aanstichter leidersrol > de_baas leider baas belangrijkste grootste
oppas kinderopvang opvang gastouder > oppas bso overblijf opvang gastouder naschoolse crèche
postbode bezorger koerier pakketbezorger > postbode pakketje bezorger pizzakoerier maaltijdbezorger
dakloze zwerver > zwerver dakloos bedelaar
vreemde onbekende vreemdeling onbekend > nooit_gezien ken_ik_niet kende_niet vreemde_man iemand_anders kennen kende onbekend
bekende bekend kennis vertrouwd > kende kennen ken_je ken_ik gezien_had eerder_gezien wist_wie kende_je eerder
naam personalia identiteit voornaam achternaam genaamd benoemen genoemd heten > heet heette hoe_heet noemt noemde naam heten bijnaam noemden noemen heetten hoe_noem zeggen_*_tegen
bijnaam roepnaam koosnaam alias > noemen noemde ze_zeggen bijnaam noemden
herkend herkenning identificeren identificatie herkennen herleiden thuisbrengen > herkende herken ik_zag_dat_het herkennen wist_dat_hij ken_je hoe_wist_je hoe_weet_je herkend
nationaliteit afkomst etniciteit herkomst komaf buitenlands > turks marokkaans nederlands pools buitenlander uit_een_ander_land donker blank getint land accent
huidskleur huidtint > blank donker getint bruin wit licht zwart kleurtje
geloof religie kerkelijk gelovig godsdienst > kerk moskee bidden geloof
bende jeugdbende groepering club lidmaatschap > groep clubje gang bende jongens groepje
klant klanten bezoeker clientèle koper bezoekers > klanten mensen mevrouw mensen_in_de winkelen boodschappen
gast gasten genodigde feestganger visite bezoek > visite op_bezoek feestje gasten kwamen_langs bezoek op_visite uitgenodigd
fietser wielrijder > fiets fietser fietste
voetganger > lopen liep wandelen stoep lopend te_voet
hoeveelheid_personen aantal_personen personen omvang_groep > hoeveel_mensen hoeveel_kinderen met_z'n_tweeën met_zijn_drieën met_z'n allemaal drie_jongens met_hoeveel hoeveel_waren
tweetal paar duo > twee met_z'n_tweeën allebei
drietal trio > drie met_z'n_drieën
advocaat raadsman raadsvrouw > advocaat
baby zwangerschap zwanger > baby dikke_buik zwanger
jubilaris jarige verjaardag viering festiviteit jubileum > jarig feestje verjaardag taart slingers cadeau partijtje kinderfeestje feest
collega-stagiair voorganger opvolger > die_er_voor_mij vorige voor_mij zat daarvoor
beheerder moderator administrator > beheerder admin baas
boer agrariër landbouwer > boer boerderij trekker koeien
schipper visser > boot vissen schipper
monteur technicus reparateur > monteur maken fietsenmaker garage
schoonmaker tuinman groenmedewerker hovenier > schoonmaker veegt harkt knipt heg takken tuinman plantsoen
militair soldaat > soldaat leger
muzikant artiest > zanger band
buitenlander asielzoeker vluchteling > azc opvang papieren land
`;

/** Words for a person by role, kin or trade. */
export const PERSONS = `
bestuurder chauffeur bijrijder stiefvader stiefmoeder vader moeder ouder ouders oom tante neef nicht broer broertje zus zusje grootvader grootmoeder opa oma buurman buurvrouw omwonende omwonenden winkelier verkoper eigenaar leidinggevende werkgever collega stagiair
docent leraar leerkracht mentor conciërge trainer klasgenoot vriend vriendin kameraad partner echtgenoot kind kinderen jongen meisje man vrouw familielid gezinslid gezinsleden medeverdachte mededader daders bezitter bewoner bewoners gedupeerden gedupeerde voorbijganger omstander medeleerling
agent politieagent arts grootouders oppas gast gasten werkbegeleider familie dader aangeefster aangever getuige slachtoffer verdachte broers zussen zwager tweetal drietal groep personeel medewerker medewerkers werknemer werknemers bemanning bemanningslid hondenbezitter moeders vaders leerkrachten onderwijzer onderwijzeres vechtenden medepassagiers passagiers reizigers klant klanten beheerder juf meester agenten beveiliger tolk echtgenote vriendje vriendinnetje aanvaller belager
`;
