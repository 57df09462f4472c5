import { type CodesOf, type ProblemText, text } from './text.js';

export const documentTexts: Record<CodesOf<'documents'>, ProblemText> = {
  'documents.action-not-available': text(
    [
      'Deze stap kan niet in de huidige stand van het stuk.',
      'Vernieuw de pagina; iemand anders is u misschien voor geweest.',
    ],
    [
      'This step is not available in the document’s present state.',
      'Reload the page; somebody else may have been first.',
    ],
  ),
  'documents.case-closed': text(
    [
      'De zaak is afgedaan; er komen geen stukken meer bij.',
      'Wijzig eerst de fase van de zaak als dit niet klopt.',
    ],
    [
      'The case is closed; no documents are added.',
      'Change the stage of the case first if this is wrong.',
    ],
  ),
  'documents.child-missing': text(
    [
      'In deze zaak is nog geen kind geregistreerd. Zonder kind kan een stuk niet worden nagekeken.',
      'Registreer eerst het kind.',
    ],
    [
      'No child is registered in this case yet. Without a child nothing can be screened.',
      'Register the child first.',
    ],
  ),
  'documents.child-unstated': text(
    ['In deze zaak is meer dan één kind.', 'Kies van welk kind dit gegeven is.'],
    ['There is more than one child in this case.', 'Say whose data this is.'],
  ),
  'documents.no-pages-to-black-out': text(
    [
      'In dit stuk is niets om een deel van zwart te maken.',
      'Dat kan bij een foto, een pdf, en bij afbeeldingen in een Word-bestand of in de bijlagen van een e-mail. Vervang hier woorden in de tekst.',
    ],
    [
      'There is nothing in this document to black out a part of.',
      'That is for a photo, a PDF, and for pictures in a Word file or in what is attached to an e-mail. Replace words in the text here.',
    ],
  ),
  'documents.area-outside-page': text(
    [
      'Het vlak ligt niet binnen een bladzijde van dit stuk.',
      'Teken het opnieuw, of pas de afstanden en de maten aan.',
    ],
    [
      'The area does not lie within a page of this document.',
      'Draw it again, or change its distances and its size.',
    ],
  ),
  'documents.areas-too-many': text(
    [
      'In dit stuk kunnen geen vlakken meer worden gemaakt; het zijn er 500 geweest.',
      'Teken grotere vlakken, laat de afbeeldingen weg, of geef het stuk niet vrij.',
    ],
    [
      'No more areas can be made in this document; there have been 500.',
      'Draw larger areas, leave the pictures out, or do not release the document.',
    ],
  ),
  'documents.words-under-areas': text(
    [
      'Onder een zwart vlak staan woorden die nog in de tekst staan. Er is niets vrijgegeven.',
      'Ze staan nu bij de twijfelgevallen. Beslis of ze ook uit de tekst gaan.',
    ],
    [
      'Words under a black area still stand in the text. Nothing was released.',
      'They are among the doubtful places now. Decide whether they leave the text too.',
    ],
  ),
  'documents.no-pictures-to-leave-out': text(
    [
      'Van dit stuk kunnen geen afbeeldingen worden weggelaten.',
      'Dat kan bij een Word-bestand, een pdf en een bericht. Is het stuk zelf een foto die het kind toont, maak dat deel dan zwart.',
    ],
    [
      'No pictures can be left out of this document.',
      'That is for a Word document, a PDF or a message. If the document is itself a photo that shows the child, black out that part.',
    ],
  ),
  'documents.own-words-not-here': text(
    [
      'Voor dit gegeven liggen de woorden vast, of er staat een kindnummer in.',
      'Laat het veld leeg, of kies een andere persoon, een naaste of een ander gegeven en noem geen kindnummer.',
    ],
    [
      'For this the words are fixed, or they hold a child number.',
      'Leave the field empty, or choose another person, a relative or another thing, and name no child number.',
    ],
  ),
  'documents.keep-needs-reason': text(
    [
      'Dit gegeven is zeker van een kind of naaste. Laten staan vraagt een reden.',
      'Schrijf in ten minste tien tekens waarom het mag blijven staan.',
    ],
    [
      'This certainly belongs to a child or relative. Keeping it needs a reason.',
      'Write in at least ten characters why it may stay.',
    ],
  ),
  'documents.keep-one-by-one': text(
    [
      'Dit gegeven is zeker van een kind of naaste. Dat kan niet overal tegelijk blijven staan.',
      'Beslis per plaats, telkens met een reden.',
    ],
    [
      'This certainly belongs to a child or relative. It cannot be kept everywhere at once.',
      'Decide place by place, each with a reason.',
    ],
  ),
  'documents.words-too-common': text(
    [
      'Deze woorden komen te vaak voor om er overal tegelijk over te beslissen.',
      'Kies een langere passage, of beslis per plaats.',
    ],
    [
      'These words occur too often to be decided about everywhere at once.',
      'Choose a longer passage, or decide place by place.',
    ],
  ),
  'documents.place-outside-text': text(
    ['De gekozen woorden vallen buiten de tekst.', 'Selecteer de woorden opnieuw.'],
    ['The chosen words lie outside the text.', 'Select the words again.'],
  ),
  'documents.place-overlaps': text(
    ['Een deel van deze woorden wordt al vervangen.', 'Kies woorden die nog niet zijn gemarkeerd.'],
    ['Part of these words is replaced already.', 'Choose words that are not marked yet.'],
  ),
  'documents.places-found': text(
    [
      'De kluis heeft sinds uw controle nieuwe plaatsen gevonden.',
      'Kijk die eerst na; ze staan in de lijst met twijfelgevallen.',
    ],
    [
      'The vault found new places since your review.',
      'Look at them first; they are in the list of doubtful places.',
    ],
  ),
  'documents.places-open': text(
    [
      'Er zijn nog twijfelgevallen waarover niet is beslist.',
      'Beslis eerst over elk twijfelgeval.',
    ],
    ['Some doubtful places have not been decided.', 'Decide about each of them first.'],
  ),
  'documents.served-text-identifies-child': text(
    [
      'In de tekst voor de partijen staan nog gegevens van een kind. Er is niets vrijgegeven.',
      'Markeer deze gegevens en geef daarna vrij.',
    ],
    [
      'The text for the parties still holds data of a child. Nothing was released.',
      'Mark these data, then release.',
    ],
  ),
  'documents.cut-elsewhere': text(
    [
      'De nieuwe grenzen laten alles weg wat hier gevonden was.',
      'Markeer die andere woorden als een eigen plaats.',
    ],
    [
      'The new edges leave out all that was found here.',
      'Mark those other words as a place of their own.',
    ],
  ),
  'documents.audience-unknown': text(
    ['Deze partij hoort niet bij de zaak.', 'Laad het scherm opnieuw en kies nog eens.'],
    ['This party does not belong to the case.', 'Reload the screen and choose again.'],
  ),
  'documents.audience-not-yours': text(
    [
      'Alleen de officier van justitie houdt een stuk weg bij een procespartij.',
      'Vraag de officier van justitie om deze beslissing te nemen.',
    ],
    [
      'Only the prosecutor keeps a document from a party of the proceeding.',
      'Ask the prosecutor to take this decision.',
    ],
  ),
  'documents.audience-needs-ground': text(
    ['Een stuk weghouden bij een procespartij vraagt een grond.', 'Kies de grond.'],
    ['Keeping a document from a party of the proceeding needs a ground.', 'Choose the ground.'],
  ),
  'documents.audience-needs-authorisation': text(
    [
      'Een stuk dat het slachtoffer aangaat, wordt alleen met machtiging van de rechter-commissaris weggehouden bij de kant van het slachtoffer.',
      'Kies de grond “met machtiging” en vul datum en kenmerk van de machtiging in.',
    ],
    [
      'A document that concerns the victim is kept from the victim’s side only with an authorisation of the investigating judge.',
      'Choose the ground “with authorisation” and fill in its date and reference.',
    ],
  ),
  'documents.second-look-missing': text(
    [
      'Er is een twijfelgeval behouden. Voor vrijgave kijkt eerst een tweede persoon.',
      'Vraag een collega om de tweede blik te geven.',
    ],
    [
      'A doubt was overruled. Before the release a second person looks.',
      'Ask a colleague to give the second look.',
    ],
  ),
  'documents.second-look-own': text(
    [
      'De tweede blik komt van iemand anders dan wie het twijfelgeval behield of het stuk vrijgeeft.',
      'Vraag een collega.',
    ],
    [
      'The second look comes from somebody else than who overruled the doubt or releases the document.',
      'Ask a colleague.',
    ],
  ),
  'documents.upload-too-large': text(
    [
      'Dit bestand is groter dan is toegestaan of dan is aangekondigd.',
      'Splits het bestand of kies het opnieuw.',
    ],
    [
      'This file is larger than is accepted or than was announced.',
      'Split the file or choose it again.',
    ],
  ),
  'documents.upload-busy': text(
    [
      'Dit bestand wordt op dit moment al verzonden.',
      'Wacht enkele seconden en probeer het opnieuw.',
    ],
    ['This file is being sent already.', 'Wait some seconds and try again.'],
  ),
  'documents.upload-ended': text(
    ['Deze verzending is afgelopen.', 'Kies het bestand opnieuw.'],
    ['This upload is over.', 'Choose the file again.'],
  ),
  'documents.offset-wrong': text(
    [
      'De verzending gaat op een andere plaats verder.',
      'Kies het bestand opnieuw; wat er al is, wordt niet nog eens verzonden.',
    ],
    [
      'The upload goes on at another place.',
      'Choose the file again; what is here is not sent twice.',
    ],
  ),
  'documents.piece-too-small': text(
    ['Het verzonden deel is te klein.', 'Probeer het opnieuw.'],
    ['The piece that was sent is too small.', 'Try again.'],
  ),
  'documents.tus-version': text(
    ['Uw programma spreekt een andere versie van het verzendprotocol.', 'Vernieuw de pagina.'],
    ['Your program speaks another version of the upload protocol.', 'Reload the page.'],
  ),
  'documents.tus-header': text(
    ['Het verzendverzoek is onvolledig.', 'Vernieuw de pagina.'],
    ['The upload request is incomplete.', 'Reload the page.'],
  ),
  'documents.file-empty': text(
    ['Dit bestand is leeg.', 'Kies een ander bestand.'],
    ['This file is empty.', 'Choose another file.'],
  ),
  'documents.file-unknown-format': text(
    [
      'Dit soort bestand kan niet worden ingevoerd.',
      'Kies een tekstbestand, DOCX, PDF, EML, PNG of JPEG.',
    ],
    ['This kind of file is not taken in.', 'Choose a text file, DOCX, PDF, EML, PNG or JPEG.'],
  ),
  'documents.file-old-office': text(
    [
      'Dit is een bestand van een oude versie van Office.',
      'Sla het op als DOCX en kies het opnieuw.',
    ],
    ['This is a file of an old version of Office.', 'Save it as DOCX and choose it again.'],
  ),
  'documents.file-encrypted': text(
    [
      'Dit bestand is met een wachtwoord beveiligd.',
      'Sla het op zonder wachtwoord; het wordt hier versleuteld bewaard.',
    ],
    ['This file is protected by a password.', 'Save it without one; it is kept encrypted here.'],
  ),
  'documents.file-macros': text(
    ['Dit bestand bevat macro’s.', 'Sla het op als DOCX zonder macro’s.'],
    ['This file holds macros.', 'Save it as DOCX without macros.'],
  ),
  'documents.file-ambiguous': text(
    [
      'Dit bestand is twee soorten bestand tegelijk en wordt niet vertrouwd.',
      'Sla het opnieuw op in het programma waarin het is gemaakt.',
    ],
    [
      'This file is two kinds of file at once and is not trusted.',
      'Save it anew in the program it was made with.',
    ],
  ),
  'documents.file-damaged': text(
    ['Dit bestand is beschadigd of onvolledig.', 'Sla het opnieuw op of vraag het opnieuw op.'],
    ['This file is damaged or incomplete.', 'Save it anew or ask for it again.'],
  ),
  'documents.file-unsafe': text(
    [
      'Dit bestand is zo gemaakt dat openen schade kan doen. Er is niets van bewaard.',
      'Vraag de afzender om het stuk in een andere vorm.',
    ],
    [
      'This file is made so that opening it may do harm. Nothing of it was kept.',
      'Ask the sender for the document in another form.',
    ],
  ),
  'documents.file-too-large': text(
    ['Dit bestand wordt bij het uitpakken te groot.', 'Splits het in delen.'],
    ['This file becomes too large when unpacked.', 'Split it into parts.'],
  ),
  'documents.file-too-much-text': text(
    ['Dit bestand bevat meer tekst dan één stuk mag hebben.', 'Splits het in delen.'],
    ['This file holds more text than one document may.', 'Split it into parts.'],
  ),
  'documents.file-without-text': text(
    ['In dit bestand is geen tekst gevonden.', 'Controleer of het het juiste bestand is.'],
    ['No text was found in this file.', 'Check whether it is the right file.'],
  ),
  'documents.file-too-slow': text(
    ['Het lezen van dit bestand duurde te lang.', 'Splits het in delen.'],
    ['Reading this file took too long.', 'Split it into parts.'],
  ),
  'documents.file-infected': text(
    ['De virusscanner vond een virus in dit bestand.', 'Waarschuw de beveiligingsfunctionaris.'],
    ['The virus scanner found a virus in this file.', 'Tell the security officer.'],
  ),
  'documents.file-damaged-in-transit': text(
    [
      'Wat is opgeslagen, is niet wat is verzonden. Er is niets van bewaard.',
      'Kies het bestand opnieuw.',
    ],
    ['What was stored is not what was sent. Nothing of it was kept.', 'Choose the file again.'],
  ),
  'documents.scanner-unavailable': text(
    [
      'De virusscanner antwoordt niet. Zonder die controle wordt niets vrijgegeven.',
      'Probeer het over enkele minuten opnieuw.',
    ],
    [
      'The virus scanner does not answer. Without it nothing is released.',
      'Try again in a few minutes.',
    ],
  ),
  'documents.file-not-handled': text(
    [
      'Het bestand voor de partijen kon niet worden gemaakt. Er is niets vrijgegeven.',
      'Probeer het opnieuw. Lukt het niet, voer het stuk dan opnieuw in.',
    ],
    [
      'The file for the parties could not be made. Nothing was released.',
      'Try again. If it fails, enter the document anew.',
    ],
  ),
  'documents.served-file-identifies-child': text(
    [
      'In het bestand voor de partijen zijn nog gegevens van een kind teruggelezen. Er is niets vrijgegeven.',
      'Markeer deze gegevens en geef opnieuw vrij. Lukt dat niet, voer het stuk dan als tekst in.',
    ],
    [
      'Data of a child were read back from the file for the parties. Nothing was released.',
      'Mark these data and release again. If that fails, enter the document as text.',
    ],
  ),
};
