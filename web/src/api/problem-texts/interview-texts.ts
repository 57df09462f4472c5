import { type CodesOf, type ProblemText, text } from './text.js';

export const interviewTexts: Record<CodesOf<'interviews'>, ProblemText> = {
  'interviews.needs-incomplete': text(
    [
      'De behoeften zijn nog niet volledig.',
      'Vul aan wat hieronder staat, of bewaar zonder “volledig”.',
    ],
    [
      'The needs are not complete yet.',
      'Fill in what is listed below, or keep them without “complete”.',
    ],
  ),
  'interviews.exception-too-young': text(
    [
      'Een kind onder de twaalf, of van onbekende leeftijd, wordt alleen met certificaten gehoord.',
      'Zoek een gecertificeerde verhoorder en studio.',
    ],
    [
      'A child under twelve, or of unknown age, is heard with certificates only.',
      'Find a certified interviewer and studio.',
    ],
  ),
  'interviews.exception-open': text(
    ['Deze uitzondering is al gevraagd.', 'Wacht op de beslissing van de officier van justitie.'],
    ['This exception has been asked for already.', 'Wait for the decision of the prosecutor.'],
  ),
  'interviews.exception-decided': text(
    ['Op deze uitzondering is al beslist.', 'Vernieuw de pagina om de beslissing te lezen.'],
    ['This exception has been decided already.', 'Reload the page to read the decision.'],
  ),
  'interviews.exception-own': text(
    [
      'Wie een uitzondering vraagt, beslist er niet over.',
      'Vraag een andere officier van justitie.',
    ],
    ['Who asks for an exception does not decide on it.', 'Ask another prosecutor.'],
  ),
  'interviews.exception-not-approved': text(
    [
      'Geen officier van justitie keurde dit verhoor zonder certificaat goed.',
      'Vraag een uitzondering, of kies een gecertificeerde verhoorder en studio.',
    ],
    [
      'No prosecutor approved this session without certificate.',
      'Ask for an exception, or choose a certified interviewer and studio.',
    ],
  ),
  'interviews.report-unfinished': text(
    [
      'In het proces-verbaal staan nog open plekken.',
      'Vul elke plek met “[in te vullen” en dien het dan in.',
    ],
    ['The report still has open places.', 'Fill in each “[in te vullen” and hand it in then.'],
  ),
  'interviews.report-missing': text(
    [
      'Het proces-verbaal ontbreekt nog.',
      'Dien eerst het proces-verbaal in; daarna kan het verhoor worden afgesloten.',
    ],
    [
      'The official report is still missing.',
      'Hand in the report first; then the session can be closed.',
    ],
  ),
  'interviews.hours-unclear': text(
    [
      'Bij sommige uren ligt het einde niet na het begin.',
      'Uren over middernacht vult u in als twee regels.',
    ],
    ['Some hours do not end after they begin.', 'Enter hours across midnight as two lines.'],
  ),
  'interviews.support-role-only': text(
    [
      'Een begeleider wordt met zijn rol genoemd, en alleen als het kind iemand bij zich wil.',
      'Noem de rol, bijvoorbeeld moeder of hulpverlener, geen naam.',
    ],
    [
      'A companion is named by role, and only when the child wishes somebody.',
      'Give the role, such as mother or counsellor, no name.',
    ],
  ),
  'interviews.gates-refuse': text(
    [
      'Dit verhoor kan nog niet worden geboekt. Alle redenen staan hieronder.',
      'Los ze op en boek opnieuw.',
    ],
    [
      'This interview cannot be booked yet. All reasons are listed below.',
      'Solve them and book again.',
    ],
  ),
  'interviews.slot-taken': text(
    ['Deze tijd is net door iemand anders geboekt.', 'Kies een van de eerstvolgende tijden.'],
    ['Somebody else has just booked this time.', 'Choose one of the next times.'],
  ),
  'interviews.booking-key-used': text(
    [
      'Deze boeking is al eerder verstuurd met andere gegevens.',
      'Vernieuw de pagina en boek opnieuw.',
    ],
    ['This booking was sent before with other data.', 'Reload the page and book again.'],
  ),
  'interviews.case-closed': text(
    [
      'De zaak is afgedaan; er kan geen verhoor worden geboekt.',
      'Wijzig eerst de fase van de zaak als dit niet klopt.',
    ],
    [
      'The case is closed; no interview can be booked.',
      'Change the stage of the case first if this is wrong.',
    ],
  ),
  'interviews.session-type-not-offered': text(
    ['Dit soort verhoor kan hier niet worden geboekt.', 'Kies een ander soort verhoor.'],
    ['This type of interview cannot be booked here.', 'Choose another type.'],
  ),
  'interviews.initial-exists': text(
    [
      'Dit kind is al een eerste keer gehoord of daarvoor ingepland. Nog een keer horen vraagt een beslissing van de rechter.',
      'Dien een verzoek in, of kies het soort verhoor dat de rechter heeft toegestaan.',
    ],
    [
      'This child has a first interview already. Hearing it again takes a judge’s decision.',
      'File a motion, or choose the type of interview the judge allowed.',
    ],
  ),
  'interviews.authorisation-needed': text(
    ['Voor dit soort verhoor is een beslissing van de rechter nodig.', 'Dien een verzoek in.'],
    ['This type of interview takes a judge’s decision.', 'File a motion.'],
  ),
  'interviews.authorisation-used': text(
    [
      'De rechter stond één verhoor toe, en dat verhoor is er al.',
      'Een volgend verhoor vraagt een nieuw verzoek.',
    ],
    [
      'The judge allowed one interview, and that interview exists.',
      'Another interview takes a new motion.',
    ],
  ),
  'interviews.authorisation-exists': text(
    ['Op dit verzoek is al toestemming gegeven.', 'Vernieuw de pagina.'],
    ['This motion has been granted already.', 'Reload the page.'],
  ),
  'interviews.authorisation-expired': text(
    [
      'De toestemming van de rechter eindigt voor dit verhoor.',
      'Kies een eerdere tijd, of vraag een nieuwe beslissing.',
    ],
    [
      'The judge’s leave ends before this interview.',
      'Choose an earlier time, or ask for a new decision.',
    ],
  ),
  'interviews.authorisation-mismatch': text(
    [
      'De toestemming van de rechter geldt voor een ander kind of een ander soort verhoor.',
      'Controleer het kind en het soort verhoor.',
    ],
    [
      'The judge’s leave is for another child or another type of interview.',
      'Check the child and the type of interview.',
    ],
  ),
  'interviews.authorisation-other-interviewer': text(
    [
      'De rechter wil dezelfde verhoorder als bij het eerdere verhoor.',
      'Kies een tijd van die verhoorder.',
    ],
    [
      'The judge asks for the interviewer of the earlier session.',
      'Choose a time of that interviewer.',
    ],
  ),
  'interviews.authorisation-other-studio': text(
    [
      'De machtiging van de rechter wijst een andere studio aan.',
      'Kies de studio die in de beslissing staat.',
    ],
    ['The judge’s leave names another studio.', 'Choose the studio the decision names.'],
  ),
  'interviews.seat-departs': text(
    [
      'De rechter heeft voor deze persoon een andere plaats bepaald.',
      'Laat de persoon daar plaatsnemen. Is het toch gebeurd, leg dan vast dat dit afwijkt en waarom.',
    ],
    [
      'The judge seated this person elsewhere.',
      'Let them take that place. If it happened all the same, record that it departs, and why.',
    ],
  ),
  'interviews.authorisation-too-long': text(
    ['Het verhoor duurt langer dan de rechter toestaat.', 'Kies een kortere duur.'],
    ['The interview is longer than the judge allows.', 'Choose a shorter one.'],
  ),
  'interviews.earlier-interviewer-unknown': text(
    ['Er is geen eerder verhoor, dus ook geen eerdere verhoorder.', 'Laat deze voorwaarde weg.'],
    [
      'There is no earlier interview, so no earlier interviewer either.',
      'Leave this condition out.',
    ],
  ),
  'interviews.interviewer-not-certified': text(
    [
      'Het certificaat van de verhoorder dekt deze leeftijd niet gedurende het hele verhoor.',
      'Kies een andere tijd of een andere verhoorder.',
    ],
    [
      'The interviewer’s certificate does not cover this age for the whole interview.',
      'Choose another time or interviewer.',
    ],
  ),
  'interviews.studio-not-certified': text(
    [
      'Het certificaat van de studio dekt deze leeftijd niet gedurende het hele verhoor.',
      'Kies een andere tijd of een andere studio.',
    ],
    [
      'The studio’s certificate does not cover this age for the whole interview.',
      'Choose another time or studio.',
    ],
  ),
  'interviews.interviewer-questioned-suspect': text(
    [
      'Deze verhoorder heeft een verdachte in deze zaak verhoord.',
      'Kies een andere verhoorder, of laat de vermelding intrekken als zij niet klopt.',
    ],
    [
      'This interviewer questioned a suspect in this case.',
      'Choose another interviewer, or have the line withdrawn when it is wrong.',
    ],
  ),
  'interviews.plan-unavailable': text(
    [
      'Het gezamenlijke plan kon niet worden gemaakt.',
      'Probeer het over een halve minuut opnieuw.',
    ],
    ['The joint plan could not be made.', 'Try again in half a minute.'],
  ),
  'interviews.warning-reason-missing': text(
    [
      'Er staat een waarschuwing open waarvoor een reden nodig is.',
      'Schrijf bij elke waarschuwing waarom u toch boekt.',
    ],
    [
      'A warning stands for which a reason is needed.',
      'Write with each warning why you book all the same.',
    ],
  ),
  'interviews.interviewer-not-specialised': text(
    [
      'Geen certificaat van de verhoorder noemt wat dit kind nodig heeft.',
      'Kies een verhoorder die daarvoor is gecertificeerd.',
    ],
    [
      'No certificate of the interviewer names what this child needs.',
      'Choose an interviewer who is certified for it.',
    ],
  ),
  'interviews.studio-own-region': text(
    ['Deze studio ontvangt alleen kinderen van de eigen eenheid.', 'Kies een andere studio.'],
    ['This studio receives children of its own unit only.', 'Choose another studio.'],
  ),
  'interviews.date-closed': text(
    [
      'Op deze datum wordt niemand gehoord: een feestdag of een gesloten dag.',
      'Kies een andere dag.',
    ],
    ['On this date nobody is heard: a holiday or a closed date.', 'Choose another day.'],
  ),
  'interviews.interviewer-absent': text(
    [
      'De verhoorder is tijdens dit verhoor afwezig.',
      'Kies een andere verhoorder of een andere tijd, of trek de afwezigheid in als zij niet klopt.',
    ],
    [
      'The interviewer is absent during this interview.',
      'Choose another interviewer or time, or withdraw the absence when it is wrong.',
    ],
  ),
  'interviews.interviewer-not-working': text(
    [
      'Dit verhoor valt buiten de werktijden van de verhoorder.',
      'Kies een andere verhoorder of een andere tijd, of pas de werktijden aan als zij niet kloppen.',
    ],
    [
      'This interview lies outside the working hours of the interviewer.',
      'Choose another interviewer or time, or change the working hours when they are wrong.',
    ],
  ),
  'interviews.interviewer-without-role': text(
    ['De verhoorder heeft geen account meer om kinderen te horen.', 'Kies een andere verhoorder.'],
    [
      'The interviewer no longer has an account to hear children with.',
      'Choose another interviewer.',
    ],
  ),
  'interviews.interpreter-unavailable': text(
    [
      'De tolk kan niet tijdens dit verhoor of staat niet meer in het register.',
      'Kies een andere tolk of een andere tijd.',
    ],
    [
      'The interpreter cannot come during this interview, or is no longer in the register.',
      'Choose another interpreter or time.',
    ],
  ),
  'interviews.studio-closed': text(
    [
      'De studio is tijdens dit verhoor gesloten.',
      'Kies een andere studio of een andere tijd, of trek de sluiting in als zij niet klopt.',
    ],
    [
      'The studio is closed during this interview.',
      'Choose another studio or time, or withdraw the closing when it is wrong.',
    ],
  ),
  'interviews.studio-not-open': text(
    [
      'Dit verhoor valt buiten de openingstijden van de studio.',
      'Kies een andere studio of een andere tijd, of pas de openingstijden aan als zij niet kloppen.',
    ],
    [
      'This interview lies outside the opening hours of the studio.',
      'Choose another studio or time, or change the opening hours when they are wrong.',
    ],
  ),
  'interviews.studio-faulty': text(
    [
      'De laatste test van de apparatuur in deze studio is mislukt.',
      'Leg een geslaagde test vast, of kies een andere studio.',
    ],
    [
      'The last test of the equipment in this studio failed.',
      'Record a test that passes, or choose another studio.',
    ],
  ),
  'interviews.suspect-unknown': text(
    ['Deze verdachte hoort niet bij deze zaak.', 'Kies een verdachte uit de lijst.'],
    ['This suspect is not in this case.', 'Choose a suspect from the list.'],
  ),
  'interviews.questioning-known': text(
    ['Dit staat er al.', 'U hoeft niets te doen.'],
    ['This is recorded already.', 'There is nothing to do.'],
  ),
  'interviews.questioning-ahead': text(
    ['Een verhoor kan niet in de toekomst liggen.', 'Kies vandaag of een eerdere dag.'],
    ['A questioning cannot lie in the future.', 'Choose today or an earlier day.'],
  ),
  'interviews.questioning-withdrawn': text(
    ['Deze vermelding is al ingetrokken.', 'Laad de pagina opnieuw.'],
    ['This line was withdrawn already.', 'Load the page again.'],
  ),
  'interviews.interviewer-unknown': text(
    ['Deze persoon is geen studioverhoorder.', 'Kies een tijd uit de lijst.'],
    ['This person is not a child interviewer.', 'Choose a time from the list.'],
  ),
  'interviews.studio-unknown': text(
    ['Deze studio bestaat niet.', 'Kies een tijd uit de lijst.'],
    ['There is no such studio.', 'Choose a time from the list.'],
  ),
  'interviews.window-invalid': text(
    [
      'Deze periode kan niet worden doorzocht.',
      'Kies een periode van hoogstens 62 dagen die vandaag of later begint.',
    ],
    ['This period cannot be searched.', 'Choose at most 62 days, from today on.'],
  ),
  'interviews.step-not-available': text(
    ['Deze stap kan niet in de huidige stand van het verhoor.', 'Vernieuw de pagina.'],
    ['This step is not available in the state the interview is in.', 'Reload the page.'],
  ),
  'interviews.not-the-booked-day': text(
    ['Een verhoor begint op de dag waarvoor het is geboekt.', 'Controleer de datum.'],
    ['An interview starts on the day it is booked for.', 'Check the date.'],
  ),
  'interviews.session-not-begun-yet': text(
    [
      'Het verhoor had nog niet moeten beginnen, dus niemand is weggebleven.',
      'Wacht tot het begin van het verhoor.',
    ],
    [
      'The interview was not due yet, so nobody failed to appear.',
      'Wait until it was due to begin.',
    ],
  ),
  'interviews.step-out-of-order': text(
    [
      'Dit moment ligt in de toekomst, voor wat eraan voorafging of op een andere dag dan het verhoor.',
      'Geef het moment op waarop het gebeurde.',
    ],
    [
      'This moment lies in the future, before what went before it, or on another day than the interview.',
      'State the moment at which it happened.',
    ],
  ),
  'interviews.event-out-of-order': text(
    ['Dit moment ligt in de toekomst of voor de dag van het verhoor.', 'Verbeter het tijdstip.'],
    ['This moment lies in the future or before the day of the interview.', 'Correct the time.'],
  ),
  'interviews.event-incomplete': text(
    ['Bij een fase hoort welke fase het is; bij een voorval wat er gebeurde.', 'Vul dat aan.'],
    ['A phase names the phase, an incident says what happened.', 'Fill that in.'],
  ),
  'interviews.hold-expired': text(
    [
      'Deze tijd wordt niet meer voor u vastgehouden: de tien minuten zijn voorbij, of u hebt hem in een ander venster losgelaten.',
      'Houd de tijd opnieuw vast.',
    ],
    [
      'This time is no longer held for you: the ten minutes are over, or you let it go in another window.',
      'Hold the time again.',
    ],
  ),
  'interviews.not-accepted-yet': text(
    [
      'De coördinator van de regio van de studio heeft dit verhoor nog niet aanvaard.',
      'Wacht op het antwoord, of verzet het verhoor naar een studio in de eigen regio.',
    ],
    [
      'The coordinator of the studio’s region has not accepted this interview yet.',
      'Wait for the answer, or move the interview to a studio in your own region.',
    ],
  ),
  'interviews.nothing-to-go-on-with': text(
    [
      'Er is geen beëindigd verhoor van dit kind waarop dit kan volgen.',
      'Kies het verhoor dat wordt voortgezet of hervat.',
    ],
    [
      'There is no ended interview of this child for this one to follow.',
      'Choose the interview that is continued or resumed.',
    ],
  ),
  'interviews.continuation-unfit': text(
    [
      'Een voortzetting is voor het einde aangekondigd, met dezelfde verhoorder en binnen zeven dagen.',
      'Kies een tijd die daaraan voldoet, of vraag de rechter om toestemming.',
    ],
    [
      'A continuation is announced before the end, with the same interviewer, within seven days.',
      'Choose a time that fits, or ask the judge for leave.',
    ],
  ),
  'interviews.continuation-exists': text(
    [
      'Het verhoor van dit kind is al eens voortgezet.',
      'Nog een verhoor vraagt een beslissing van de rechter.',
    ],
    [
      'The interview of this child has been continued once.',
      'Another interview takes a judge’s decision.',
    ],
  ),
  'interviews.resumption-unfit': text(
    [
      'Hervatten kan alleen als het kind nog niet was begonnen te vertellen.',
      'Vraag de rechter om toestemming.',
    ],
    [
      'Only an interview in which the child had not begun to tell is resumed.',
      'Ask the judge for leave.',
    ],
  ),
  'interviews.resumption-exists': text(
    ['Dit onderbroken verhoor is al hervat.', 'Bekijk de verhoren van deze zaak.'],
    ['This interrupted interview is resumed already.', 'See the interviews of this case.'],
  ),
  'interviews.moved-already': text(
    ['Dit verhoor is al verzet.', 'Open het verhoor op zijn nieuwe tijd.'],
    ['This interview has been moved already.', 'Open the interview at its new time.'],
  ),
};
