import { type CodesOf, type ProblemText, text } from './text.js';

export const motionTexts: Record<CodesOf<'motions'>, ProblemText> = {
  'motions.action-not-available': text(
    [
      'Dat kan in de huidige stand van dit verzoek niet.',
      'Vernieuw de pagina; de knoppen tonen wat nu wel kan.',
    ],
    [
      'This cannot be done in the present state of the motion.',
      'Reload the page; the buttons show what can be done now.',
    ],
  ),
  'motions.answers-pending': text(
    [
      'Partijen of het kind hebben nog niet geantwoord en de termijn loopt nog.',
      'Wacht tot de antwoorden binnen zijn of de termijn is verstreken.',
    ],
    [
      'Parties or the child have not answered yet and the term still runs.',
      'Wait until the answers are in or the term has passed.',
    ],
  ),
  'motions.grant-still-valid': text(
    [
      'De toewijzing kan nog worden gebruikt.',
      'Sluit het verzoek af nadat het verhoor is gehouden of de geldigheid is verlopen.',
    ],
    [
      'The leave that was granted can still be used.',
      'Close the motion after the interview was held or the leave expired.',
    ],
  ),
  'motions.objection-still-open': text(
    [
      'Tegen deze beslissing kan nog bezwaar worden gemaakt.',
      'Sluit het verzoek af als de bezwaartermijn voorbij is.',
    ],
    [
      'An objection against this decision can still be made.',
      'Close the motion when the term for objection has ended.',
    ],
  ),
  'motions.objection-closed': text(
    [
      'Tegen deze beslissing staat geen bezwaar (meer) open.',
      'Na aanvang van de zitting kan het verzoek opnieuw aan de zittingsrechter worden gedaan.',
    ],
    [
      'No objection is open (any more) against this decision.',
      'After the start of the trial the motion can be made again to the trial court.',
    ],
  ),
  'motions.judge-recused': text(
    [
      'Deze rechter is gewraakt of verschoont zich en beslist niet op dit verzoek.',
      'Laat een andere rechter van de zaak beslissen.',
    ],
    [
      'This judge was asked to step aside, or did, and does not decide this motion.',
      'Let another judge of the case decide.',
    ],
  ),
  'motions.own-decision': text(
    [
      'Wie de beslissing gaf, oordeelt niet over het bezwaar daartegen.',
      'Laat een andere rechter op het bezwaar beslissen.',
    ],
    [
      'Who gave the decision does not judge the objection against it.',
      'Let another judge settle the objection.',
    ],
  ),
  'motions.leave-in-use': text(
    [
      'Op de machtiging van deze beslissing staat een verhoor gepland of is een verhoor gehouden.',
      'Laat de coördinator het verhoor eerst annuleren; is het al gehouden, verklaar het bezwaar dan ongegrond of laat een nieuw verzoek doen.',
    ],
    [
      'A session is booked or was held on the leave of this decision.',
      'Have the coordinator cancel it first; if it was held, dismiss the objection or let a new motion be made.',
    ],
  ),
  'motions.no-leave': text(
    [
      'Er is geen machtiging die nog kan worden gebruikt.',
      'Een gebruikte of vervallen machtiging wordt niet verlengd; daarvoor is een nieuw verzoek nodig.',
    ],
    [
      'There is no leave that can still be used.',
      'Used or ended leave is not extended; that takes a new motion.',
    ],
  ),
  'motions.leave-day-invalid': text(
    [
      'De nieuwe laatste dag moet later zijn dan de huidige en niet voorbij.',
      'Kies een latere dag.',
    ],
    ['The new last day must be later than the present one, and not past.', 'Choose a later day.'],
  ),
  'motions.decision-replaced': text(
    [
      'Deze beslissing is al vervangen, of de verbetering beslist iets anders.',
      'Vernieuw de pagina en verbeter de geldende tekst.',
    ],
    [
      'This decision was replaced already, or the correction decides something else.',
      'Reload the page and correct the text that stands.',
    ],
  ),
  'motions.panel-invalid': text(
    [
      'Een kamer bestaat uit één, drie of vijf verschillende rechters van deze zaak.',
      'Kies andere rechters.',
    ],
    ['A panel is one, three or five different judges of this case.', 'Choose other judges.'],
  ),
  'motions.panel-unsigned': text(
    [
      'Nog niet alle rechters van de kamer hebben deze tekst ondertekend.',
      'Laat de anderen de bewaarde tekst ondertekenen.',
    ],
    ['Not every judge of the panel has signed this text.', 'Let the others sign the saved text.'],
  ),
  'motions.not-of-panel': text(
    [
      'U zit niet in de kamer die op dit verzoek beslist.',
      'Laat u in de kamer opnemen of laat de kamer ondertekenen.',
    ],
    [
      'You are not of the panel that decides this motion.',
      'Be added to the panel, or let the panel sign.',
    ],
  ),
  'motions.advice-incomplete': text(
    [
      'Het advies is nog niet compleet, of bevat iets dat er niet bij hoort.',
      'Vul de gemarkeerde velden aan of maak ze leeg.',
    ],
    [
      'The advice is not complete, or has what is not for it.',
      'Complete or empty the marked fields.',
    ],
  ),
  'motions.advice-not-yours': text(
    [
      'Dit soort advies dient iemand anders in.',
      'Kies een ander soort, of laat de juiste persoon indienen.',
    ],
    [
      'Advice of this kind comes from somebody else.',
      'Choose another kind, or let the right person file it.',
    ],
  ),
  'motions.joined-already': text(
    ['U hebt zich al bij dit verzoek aangesloten.', 'Uw vragen zijn bij de rechter bekend.'],
    ['You have joined this motion already.', 'The judge knows your questions.'],
  ),
  'motions.fields-missing': text(
    [
      'Het verzoek mist nog iets om te kunnen worden ingediend.',
      'Vul aan wat hieronder staat. Uw tekst is bewaard.',
    ],
    ['The motion lacks what filing needs.', 'Complete what is listed below. Your text is kept.'],
  ),
  'motions.decision-incomplete': text(
    ['De beslissing mist nog iets.', 'Vul aan wat hieronder staat. Er is nog niets verstuurd.'],
    ['The decision lacks what it needs.', 'Complete what is listed below. Nothing was served yet.'],
  ),
  'motions.open-motion-exists': text(
    [
      'Er loopt al een verzoek van deze partij over dit kind en deze feiten.',
      'Ga verder met dat verzoek, of trek het eerst in.',
    ],
    [
      'A motion of this party about this child and these facts is open already.',
      'Continue with that motion, or withdraw it first.',
    ],
  ),
  'motions.decided-already': text(
    [
      'Op dit verzoek is al beslist. Een beslissing wordt nooit gewijzigd.',
      'Vernieuw de pagina om de beslissing te lezen.',
    ],
    [
      'This motion is decided; a decision is never changed.',
      'Reload the page to read the decision.',
    ],
  ),
  'motions.response-exists': text(
    [
      'Uw kant heeft al geantwoord. Een antwoord wordt niet gewijzigd.',
      'U kunt het antwoord wel aanvullen.',
    ],
    ['Your side has answered. An answer is never changed.', 'You can supplement it.'],
  ),
  'motions.response-absent': text(
    ['Er is nog geen antwoord om aan te vullen.', 'Geef eerst een antwoord.'],
    ['There is no answer to supplement yet.', 'Give an answer first.'],
  ),
  'motions.response-incomplete': text(
    ['Het antwoord mist nog iets.', 'Vul aan wat hieronder staat.'],
    ['The answer lacks what it needs.', 'Complete what is listed below.'],
  ),
  'motions.own-motion': text(
    [
      'U kunt niet antwoorden op uw eigen verzoek.',
      'Wilt u iets toevoegen, trek het verzoek dan in of wacht op een vraag om aanvulling.',
    ],
    [
      'Whoever made a motion does not answer it.',
      'To add something, withdraw the motion or wait until completion is asked.',
    ],
  ),
  'motions.child-view-incomplete': text(
    [
      'De mening van het kind is nog niet volledig vastgelegd.',
      'Vul aan wat hieronder staat, of geef de reden waarom het kind niet is gevraagd.',
    ],
    [
      'The child’s view lacks what it needs.',
      'Complete what is listed below, or give the reason why the child was not asked.',
    ],
  ),
  'motions.case-closed': text(
    ['Deze zaak is afgesloten.', 'In een afgesloten zaak kan geen verzoek worden gedaan.'],
    ['The case is closed.', 'No motion can be made in a closed case.'],
  ),
  'motions.facts-not-of-case': text(
    ['Een gekozen feit hoort niet bij deze zaak.', 'Vernieuw de pagina en kies de feiten opnieuw.'],
    ['A fact is not part of this case.', 'Reload the page and choose the facts again.'],
  ),
  'motions.document-not-of-case': text(
    [
      'Een gekozen stuk of zitting hoort niet bij deze zaak, of is niet aan u verstrekt.',
      'Kies een stuk uit het dossier dat verstrekt is.',
    ],
    [
      'A chosen document or hearing does not belong to this case, or was not served to you.',
      'Choose a document of the file that was served.',
    ],
  ),
  'motions.certificate-not-yours': text(
    [
      'Een kijkbewijs is niet van de aanvrager, of gaat niet over een opname van dit kind.',
      'Voeg het kijkbewijs opnieuw bij vanuit het formulier.',
    ],
    [
      'A certificate of viewing is not of the applicant, or not about a recording of this child.',
      'Attach the certificate again from the form.',
    ],
  ),
  'motions.entry-incomplete': text(
    [
      'Bij een verzoek op papier hoort de scan, bij een mondeling verzoek de zitting; geen van beide ligt in de toekomst.',
      'Kies het stuk of de zitting en controleer de datum van ontvangst.',
    ],
    [
      'A motion on paper needs its scan, one asked aloud its hearing; neither lies in the future.',
      'Choose the document or the hearing and check the day it came in.',
    ],
  ),
  'motions.fragment-invalid': text(
    ['Een passage eindigt voordat zij begint.', 'Verbeter de tijden van de passage.'],
    ['A passage ends before it begins.', 'Correct the times of the passage.'],
  ),
  'motions.ground-unknown': text(
    ['Een gekozen grond bestaat niet of geldt nu niet.', 'Vernieuw de pagina en kies opnieuw.'],
    ['A ground is not in the catalogue or not in force.', 'Reload the page and choose again.'],
  ),
  'motions.presumed-interest-not-yours': text(
    [
      'Alleen de verdediging kan een beroep doen op het voorondersteld belang.',
      'Geef in plaats daarvan een toelichting.',
    ],
    ['Only the defence can rely on the presumed interest.', 'Give an explanation instead.'],
  ),
  'motions.text-settled': text(
    [
      'De tekst van een ingediend verzoek wordt niet gewijzigd.',
      'Vernieuw de pagina om de ingediende tekst te lezen.',
    ],
    ['The text of a filed motion is not changed.', 'Reload the page to read the filed text.'],
  ),
};
