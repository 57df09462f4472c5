/** Acts: taking, violence, moving, entering, seeing, hiding, driving, breaking, helping, following. */
export const ACTS = `
wegnemen weggenomen ontvreemden diefstal stelen gestolen ontvreemd toe-eigende toegeëigend toe-eigenen bemachtigen buitgemaakt wegneming afhandig ontfutseld ontfutselen onttrekken verduisteren verduisterd verduisteren toe-eigening > gepakt gepikt gejat gestolen meegenomen afgepakt pikte jatte pakte griste graaide gegraaid nam_mee weggepakt achterovergedrukt rukte pakte_af stal trok_uit meegepikt pikken stopte_in
beroving beroofd straatroof overval > gestolen afgepakt gepakt geld overvallen beroofd geef
inbraak inbreken ingebroken inbreker > ingebroken deur_open raam_kapot dief glas binnengekomen
afpersing afgeperst eisen geëist eis betalingseis gevorderd sommatie gesommeerd sommeren afgifte opeisen > geef geven moest_geven moest_betalen anders geld_geven betalen kom_op_met moest hier_met wil_geld
losgeld > geld terug betalen
heling heler doorverkocht verkocht afnemer afzet te_koop aangeboden > verkocht verkopen marktplaats vinted doorverkocht verkoopt
geweld geweldshandeling mishandeling mishandeld geweldshandelingen geweldpleging handtastelijk gecorrigeerd tuchtiging gewelddadig geweldsincidenten geweldsincident handgemeen hardhandig lichamelijk_geweld fysiek fysieke aangewend > slaan sloeg schopte duwde klap trapte geslagen duw stompte beet kneep trok pats pijn_gedaan mepte knokken vechten vuist ram hoek stomp schop gooide rukte geduwd
slaan slag geslagen slagen klap vuistslag oorvijg toegebracht toegediend toedienen stomp > sloeg klap mep pats stomp gestompt gemept hengst lel dreun tik ram stompte oplawaai knal hoek platte_hand vuist gebeukt beukte pets sluig
schoppen geschopt trappen schop schoppen > schopte trapte schop trap getrapt trappen geschopt
duwen geduwd duw > duwde duw zetje geduwd gaf_een_duw omver opzij beukte
vastgehouden vasthouden vastpakken beetpakken vastgegrepen greep vastgrijpen beetgepakt > pakte_vast hield_vast bij_zijn_arm beet trok_aan pakte_bij klem vast vastgehouden greep polsen bij_mijn kraag
wurgen keel ademhaling verwurging benauwd ademnood nekklem > keel lucht adem stikken nek wurgde geen_lucht hals
knijpen geknepen krabben gekrabd bijten gebeten > kneep krabde beet krabben gebeten geknepen nagels bijten
haren_trekken getrokken > trok haren getrokken aan_mijn_haar
spugen gespuugd spuwen > spuugde tufte gespuugd kwat rochel
gooien geworpen werpen > gooide smeet gegooid gooien kieperde wierp
vechten vechtpartij gevecht worsteling worstelen schermutseling > vechten vochten gevecht knokken gevochten op_de_grond rollen
weerstand verzet verzetten verweerd verweer tegenstand weerwerk zich_verdedigen verdediging tegengestribbeld > terug trok_los schopte_terug stribbelde rukte sloeg_terug wilde_niet gillen beet bleef_zitten hield_vast schoppen vocht_terug wou_niet los
achtervolging achtervolgd achterna volgen gevolgd achtervolgde > achterna erachteraan achtervolgde rende_achter volgde liep_achter fietste_achter reed_achter ging_achter
vlucht gevlucht vluchten ontkomen wegvluchten ontvluchten verwijderd verwijderen uit_de_voeten weggevlucht de_benen > rende_weg weggerend rennen weg ervandoor ging_ervandoor pleite smeerde_hem fietste_weg wegrende rende weggereden reed_weg weggefietst vandoor hem_gesmeerd nam_de_benen sprintte gauw_weg scheurde
= rennen hollen sprinten rende hard_lopen holde spurten
lopen wandelen begeven begaf zich_begeven gaan > liep ging lopen wandelde naar_toe gelopen
terugkeer teruggekeerd terugkeren keerde_terug > kwam_terug terug weer_terug teruggekomen trug
huiswaarts thuiskomst thuisgekomen terugweg naar_huis > naar_huis thuis thuisgekomen thuiskwam fietste_naar lopend gelopen opgehaald
rijden gereden bestuurd besturen reed > reed rijden gereden stuur gas
doorrijden doorgereden doorrijdt > reed_door ging_door doorgereden stopte_niet weg gas
aanrijding ongeval botsing ongeluk aangereden verkeersongeval verkeersongeluk > aangereden botste boem ongeluk knal reed_tegen gevallen omver gebotst raakte geschept van_zijn_fiets ondersteboven
geraakt getroffen raken trefplaats > raakte geraakt tegen op_zijn aangeraakt
aanraken aanraking aangeraakt fysiek_contact lichamelijk_contact > aangeraakt aanraken raakte pakte_bij hand_op vast aan_zat
vallen gevallen ten_val viel terechtgekomen terechtkwam val gestruikeld > viel gevallen struikelde onderuit lag op_de_grond gleed omgevallen donderde plat kukelde
stilstaan stilgestaan gestopt halt stilgehouden > stopte stond_stil stilgestaan bleef_staan gestopt
uitstappen uitgestapt voertuig_verlaten > stapte_uit uitgestapt uit_de_auto deur_ging_open uitstappen
instappen ingestapt opstappen instapte > stapte_in ingestapt opgestapt in_de_auto erin halte
oversteken > stak_over oversteken overkant
wachten gewacht gereedstaan gereed_stond gereedstaande > wachtte stond_te_wachten stond_klaar gewacht
uitkijk uitkijken wacht posten > op_de_uitkijk keek_of uitkijken stond_te_kijken lette_op hield_de_wacht
verkennen verkend observeren voorverkenning > keek_rond stond_te_kijken de_dag_ervoor gluurde rondlopen
bespieden begluren gluren > gluurde keek_naar_binnen stiekem_kijken bespioneerde loerde spieken
waarnemen waargenomen waarneming gezien gezien_hebben opgemerkt bespeurd opgemerkt gewaarworden merkte_op bemerkt > zag gezien keek zag_ik merkte kijken gekeken zie viel_op
gehoord horen verstaan hoorbaar beluisteren gehoor > hoorde gehoord horen verstond verstaan luisterde heuren verstaan
ruiken geroken > rook geroken ruiken stonk
aandacht attent opmerkzaam opmerkzaamheid gevestigd aandacht_trekken opgevallen > keek viel_op omkijken zag_ineens hoorde waardoor omgekeken opletten trok_aan riep
afgeleid verstrooid onoplettend > was_aan_het lette_niet_op afgeleid bezig keek_niet bellen aan_het_bellen
verzamelen samenkomst afgesproken treffen ontmoeting afspraak ontmoet ontmoetten > afgesproken zien_we kwamen_bij_elkaar leerde_kennen ontmoet treffen tegengekomen kwam_tegen
meegaan meegegaan meelopen meegenomen meevoeren > ging_mee meegegaan moest_mee kom_mee meelopen meenemen
aanspreken aangesproken benaderd benaderen aanklampen toegesproken tot_hem_gericht > vroeg zei kwam_naar_mij praatte sprak_aan kwam_op_me_af riep kwam_naar aangesproken
contact contact_gezocht contacten contactname > geappt gebeld bericht kwam_langs belde gestuurd gesproken stuurde
bezoek bezocht bezoeken aan_de_deur > kwam_langs aan_de_deur bezoek stond_voor_de_deur langs_geweest
vernieling vernield beschadiging beschadigd schade beschadigen vernielen stuk vernielzucht beschadigingen > kapot stuk gesloopt kapotgemaakt gebroken ruit deuk kras gescheurd lek vernield kapot_gemaakt bekrast verbogen doorgesneden splinterde sloopte ingegooid
graffiti bekladden beklad > gespoten verf geschreven_op gekliederd graffiti spuitbus
lek lekgestoken banden > lek banden gestoken doorgesneden
gebroken breuk > gebroken kapot brak
openen geopend openmaken > open deed_open openmaken maakte_open
sluiten dicht dichtdoen > dicht deed_dicht dichtgedaan
insluiten ingesloten opgesloten opsluiten vrijheidsberoving > opgesloten op_slot mocht_niet_weg kon_niet_weg klem ingesloten deur_dicht in_de_val
verhinderen tegenhouden belet beletten tegengehouden obstructie > hield_tegen stond_voor kon_er_niet_langs laat_ze tegengehouden versperde in_de_weg mocht_niet
ingrijpen ingegrepen tussenkomst interventie tussenbeide bemiddelen de-escaleren sussen bemoeienis > ertussen kwam_ertussen haalde_uit_elkaar hield_tegen riep_stop deed_niks hielp uit_elkaar stop tussen rustig kalm
hulp helpen geholpen bijstand eerste_hulp hulpverlening verleend verzorgd verzorging > hielp helpen geholpen pleister verband troostte droeg tilde op_zijn_zij ehbo deken op_haar_knieën verzorgde
gealarmeerd alarmeren gewaarschuwd waarschuwen alarm_geslagen melding inlichten ingelicht kennisgeving > gebeld 112 belde riep geroepen gewaarschuwd ging_halen gezegd_tegen waarschuwde geroepen haalde
= roepen riep geroepen schreeuwde gilde gillen schreeuwen roepen
= pakken pakte gepakt nam greep
zoeken doorzocht doorzoeken zoektocht gezocht opsporen > zocht gezocht zoeken keek_in overal_gekeken doorzocht
vinden gevonden teruggevonden aangetroffen aantreffen terugvinden teruggekregen > gevonden lag vond terug teruggekregen ontdekt
gelokaliseerd traceren plaatsbepaling opgespoord > app zoek_mijn stond_op locatie traceren
overhandigen overdracht overhandigd afgegeven afgeven afgestaan overgedragen > gaf gegeven afgegeven moest_geven geven
ontvangen kreeg ontvangst gekregen > kreeg gekregen krijgen
gedwongen dwingen dwang gedwongen_worden genoodzaakt verplicht > moest dwong gedwongen moest_van wilde_niet moesten mag_niet
stoppen ophouden gestaakt staken > stopte hield_op ophouden
weigeren geweigerd weigerde > wilde_niet nee_gezegd wou_niet geweigerd deed_ik_niet
spelen spel > speelde spelletje speelden spelen gespeeld
reactie gereageerd reageerde reageren respons houding > wat_deed deed_jij zei_toen ging_toen wat_zei toen_ging deed_hij gedaan
handelen handelwijze gedraging gedraging gedrag handelde gedroeg > deed ging wat_deed doen
opmerkelijk_gedrag eigenaardig vreemd > raar gek vreemd deed_raar
ruilen > geruild ruilen
verplaatsen verplaatst weghalen weggehaald > weggehaald verplaatst weghalen haalde_weg
klimmen geklommen > klom geklommen klimmen
springen gesprongen > sprong gesprongen
zwemmen water > zwemmen zwom kopje_onder water
verdrinken ondergedompeld onderdompeling > kopje_onder hoofd_onder_water wasbak verdrinken kraan
schieten geschoten schot > schoot geschoten pang knal
snijden steken gestoken gesneden > stak gestoken gesneden prikte sneed
uitlachen bespotten bespot nagebootst nabootsen > lachte_uit lachten nadoen uitgelachen deed_na lachen stom
pesten pesterijen getreiterd treiteren pesterij > pesten gepest plagen uitschelden pestte treiteren buitensluiten
buitensluiten uitsluiting uitgesloten > mocht_niet_meedoen buitengesloten niemand_wil_met genegeerd eruit_gegooid negeren
represailles wraak vergelding vergelden terugslaan wraakactie > terugpakken terug wraak teruggedaan terugslaan
voorbereiding gepland plan beraamd vooropgezet voorbedacht > van_tevoren afgesproken plan gepland
poging pogen getracht trachten geprobeerd > probeerde proberen geprobeerd wilde
gebruiken gebruikt gebruikmaken aanwenden bediende bedienen > gebruikte waarmee
bij_zich_dragen > bij_zich had_bij
naar_binnen_gaan > binnen naar_binnen
arbeid bijdrage aandeel meegewerkt medewerking meewerken > hielp moest_helpen meegedaan deed_mee uitkijk moest
koken bereiden > koken gekookt
winkelen boodschappen aankoop gekocht > kopen gekocht boodschappen halen
doel bedoeling bestemming voornemen > ging_naar wilde om_te halen gingen
bestelling besteld > besteld
`;
