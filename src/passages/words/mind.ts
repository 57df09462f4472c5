/** Mind and body: feelings, certainty, memory, injuries, health, relations, motives, consequences. */
export const MIND = `
angst vrees bang angstig beangstigd bevreesd angstgevoelens schrik beducht vreesaanjagend > bang eng schrok griezelig bibberde durfde_niet buikpijn hart kippenvel trilde enge doodsbang banger ijskoud zweten bibberen nachtmerrie bonkte knikkende_knieën in_mijn_broek schrikken
schrik geschrokken schrikreactie schrikreacties ontsteltenis > schrok geschrokken schrikken verstijfd sprong_op ineenkromp plafond
verstijfd bevriezen verlamd verstijving > verstijfd versteend kon_niet_bewegen stokstijf bleef_staan bevroren als_bevroren
emotie gevoelens gevoel gemoedstoestand stemming gemoedsgesteldheid gevoelsleven beleving ervaren ervaring emotioneel emotionele beleefd > voelde bang boos verdrietig huilde blij hoe_voelde hoe_vond gevoel raar vond wat_ging_er_door eng naar
verdriet bedroefd treurig droefheid aangedaan > verdrietig huilen huilde gehuild tranen zielig missen
woede boos kwaad woedend toorn razernij opwinding opgewonden geïrriteerd drift verbolgen ontstemd agressie agressief uitbarsting uitbarstingen > boos kwaad woest pissig rood_hoofd schreeuwde razend lelk chagrijnig ontploft ging_uit_zijn_dak schelden flipte helemaal_rood uit_zijn_dak woedend pislink driftig
schaamte beschaamd gêne schamen > schaam schaamde stom_van_mij gênant rood schamen
schuldgevoel schuld schuldgevoelens verwijt verwijten zelfverwijt > mijn_schuld schuld had_ik_maar stom kwalijk
loyaliteitsconflict loyaliteit tweestrijd > vind_het_moeilijk niet_verklikken allebei_lief verraden moeilijk schuld
opgelucht opluchting gerustgesteld > blij opgelucht gelukkig
walging afkeer weerzin misselijkheid onpasselijk braken > misselijk kotsen overgegeven spugen bah vies overgeven gespuugd kotste
jaloezie jaloers afgunst > jaloers afgunstig
haat antipathie wrok hekel rancune > hekel haat stomme_man niet_aardig niet_leuk haten vond_hem_stom
genegenheid sympathie gesteld_op houding_tegenover > lief aardig leuk houdt_van vind_hem_aardig
liefdesrelatie verkering verliefd > verkering verliefd vriendje vriendin gekust uit
verhouding relatie betrekking band verstandhouding omgang staat_tegenover > vrienden bevriend ken_hem hoe_kende kennen met_elkaar_om aardig vind_hem hoe_vind omgaan vindt_van kende familie neef
vertrouwen vertrouwd > vertrouw vertrouwde
eenzaamheid eenzaam > alleen niemand eenzaam
psychisch psychische gevolgen nasleep trauma naweeën nadelige_gevolgen klachten geestelijk mentaal verwerking > droom nachtmerrie slecht_slapen bang durf_niet huilen buikpijn schrik alleen_zijn bij_mama_slapen dromen hoe_gaat_het_nu sinds slaap malen school niet_meer
nachtrust slaap slaapproblemen slaapstoornis nachtrustproblemen slapeloosheid nachtmerries nachtmerrie > slaap slapen wakker droom dromen nachtmerrie bed slecht_slapen in_slaap malen nacht licht_aan slaapt
vermijding vermijden vermijdt ontwijken mijden > ga_niet_meer loop_om durf_niet niet_meer_langs niet_meer_naar fiets_om niet_meer_alleen omrijden omlopen alleen_met
schoolprestaties schoolresultaten studie leerprestaties > cijfers onvoldoendes rapport toets slecht_op_school punten concentreren blijven_zitten
schoolverzuim verzuim spijbelen absentie afwezigheid_school > niet_naar_school thuis_gebleven spijbelen gespijbeld ziek_gemeld niet_geweest
gedragsverandering veranderd > anders niet_meer stil boos vroeger
lichamelijke_klachten gezondheidsklachten gezondheid gezondheidstoestand lichamelijke_reactie > pijn buikpijn hoofdpijn ziek misselijk hoesten koorts overgegeven duizelig hoestte
letsel verwonding verwondingen gewond wond kwetsuur blessure bezeerd opgelopen bekomen letsels verwond > bloed pijn wond blauwe_plek bult gebroken gips pleister hechtingen schram kapot au rood schaafwond bloedde blauw_oog zeer dikke_lip bloedneus krom gekneusd verzwikt hersenschudding splinter ontwricht gescheurd
pijn pijnklachten smart > pijn zeer au auw deed_zeer pijn_gedaan ai
bloed bloeding bloedverlies bebloed bebloede bloedspoor > bloed bloedde bloedneus bloedspetters rood straaltje druppels bloedend
kneuzing bloeduitstorting hematoom zwelling > blauwe_plek bult dik opgezwollen gekneusd blauw buil dikke_lip ei
breuk fractuur botbreuk > gebroken gips krukken spalk brak
ledemaat ledematen extremiteit > arm been hand voet pols enkel knie vinger teen elleboog
arm pols hand elleboog > arm pols hand elleboog vinger vingers duim
been voet enkel knie > been knie voet enkel teen tenen scheen poot
hoofd schedel > hoofd kop voorhoofd achterhoofd slaap bol hersenen
voorhoofd wenkbrauw > voorhoofd wenkbrauw
hals nek keel > nek keel hals strot
romp bovenlichaam borst ribben > borst buik ribben rug maag zij schouder
rug > rug
oor gehoor gehoorschade > oor oren doof suisde piepen trommelvlies suizen
oog oogletsel > oog oogkas blauw_oog
neus > neus bloedneus neusbeen
lichaamsdeel lichaamsdelen lichaam getroffen_lichaamsdeel > arm been hoofd buik rug gezicht neus oor hand knie ribben waar_sloeg waar_raakte schouder wang kont billen
billen zitvlak achterwerk > billen kont bips
zichtbare_sporen zichtbaar_letsel spoor > blauwe_plek rood streep kras bult hand_zag vingers_zien plek afdruk
medische medisch behandeling behandeld geneeskundig verzorging medische_hulp > dokter ziekenhuis pleister verband gips huisarts foto gehecht hechtingen spoedpost zalf eerste_hulp orthodontist
bewusteloos bewustzijn bewusteloosheid buiten_kennis buiten_westen flauwvallen > bij_kennis flauwgevallen knock-out ogen_dicht wakker weggevallen ogen_draaiden out bewusteloos kwam_bij buiten_westen
overlijden dood overleden levenloos > dood doodgegaan overleden gestorven
handicap beperking gebrek > rolstoel doof blind mank rollator slecht_horen slecht_zien
ziekte ziek aandoening > ziek koorts griep verkouden
vermoeidheid vermoeid uitgeput > moe slaap uitgeput
zekerheid zeker stelligheid mate_van_zekerheid overtuigd stellig betrouwbaar > zeker_weten zeker weet_zeker hoe_zeker misschien denk_ik volgens_mij honderd_procent weet_het_niet_zeker beetje duizend_procent hoe_weet sowieso
twijfel onzekerheid onzeker twijfelt > misschien denk weet_niet_zeker volgens_mij of_niet
vermoeden vermoedt vermoedens gissing > denk_ik dacht vermoed volgens_mij misschien
herinnering geheugen herinneren heugt bijgebleven > weet_ik_nog herinner vergeten weet_je_nog onthouden nog_weet
vergeten > vergeten weet_niet_meer
geloven geloof gelooft geloofd > geloofde geloofde_je geloven dacht_dat
gedachte dacht gedachten menen denken > dacht denk denken
verwarring verward > in_de_war snapte_niet verward raar
opzet opzettelijk moedwillig bewust welbewust intentie expresselijk > expres per_ongeluk met_opzet bedoeling ging_per_ongeluk opzettelijk zogenaamd
ongeluk onopzettelijk per_abuis toeval abusievelijk > per_ongeluk niet_expres ging_per_ongeluk toevallig foutje
motief wraakmotief jaloezie > omdat jaloers wraak boos ruzie
zelfverdediging noodweer verdedigen > verdedigen terugslaan zelf_verdedigen moest_wel terug
aandeel_getuige eigen_rol eigen_aandeel zelf > zelf ik_ook ik_heb_ook deed_jij heb_jij
wens verlangen verlangens wensen wil hoop verwachting > wil hoop wou graag zou_willen hoopt wens
verwachting verwachtte > dacht_dat verwacht wist_niet
karakter persoonlijkheid aard inborst > aardig lief stoer druk verlegen gemeen rustig
stoer bravoure > stoer stoerdoenerij
gevaar gevaarlijk veiligheid onveilig > gevaarlijk veilig onveilig
straf sanctie gestraft bestraft disciplinair maatregel maatregelen sancties > straf strafwerk geschorst nablijven naar_boven huisarrest corvee geen_telefoon schorsing eruit_gestuurd op_de_gang taakstraf
veiligheidsmaatregel maatregelen_getroffen > brengt haalt mag_niet_meer slot op_slot niet_alleen gordijnen
dagelijks_leven dagbesteding hobby bezigheid vrijetijdsbesteding > spelen voetbal gamen hobby knutselen
reisgedrag woon-schoolverkeer schoolgang schoolroute > fiets_naar_school haalt brengt bus lopen met_de_auto niet_meer_alleen opgehaald wordt_gebracht
thuissituatie gezinssituatie gezinsomstandigheden huiselijk > thuis papa mama gescheiden wonen ruzie_thuis om_de_week
echtscheiding gescheiden scheiding omgangsregeling > gescheiden uit_elkaar om_de_week papadag weekend_bij
geldzorgen armoede financieel > geld arm duur schulden
voorkeur voorkeuren > liefst mooist leukste
kwetsbaar kwetsbaarheid > klein alleen zwak
gewenning gewend > gewend
verbazing verbaasd verwonderd > raar verbaasd gek keek_raar
plezier vermaak > leuk lol plezier
medelijden zielig deernis > zielig medelijden
ademen adem > adem lucht hijgen
beven trillen trilling bibberen > trilde beefde bibberde trillen rillen shaken
zweten > zweet zweten
bloosde rood_aangelopen aangelopen > rood rood_hoofd biet tomaat
reanimatie reanimeren > reanimeren
gezichtsvermogen ogen > bril zien goed_zien
rekenschap gevolg gevolgen consequenties consequentie resultaat uitwerking > daardoor nu niet_meer sindsdien krijgt mag_niet
`;
