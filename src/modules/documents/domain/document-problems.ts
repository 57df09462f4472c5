import { defineProblems } from '../../../kernel/problems.js';

export const documentProblems = defineProblems('documents', {
  'action-not-available': {
    status: 409,
    title: 'This step is not available in the document’s present state.',
  },
  'case-closed': { status: 409, title: 'The case is closed; no documents are added.' },
  'child-missing': {
    status: 409,
    title: 'No child is registered in this case yet; without that nothing can be screened.',
  },
  'child-unstated': {
    status: 422,
    title: 'More than one child is registered in this case; say whose data this is.',
  },
  'own-words-not-here': {
    status: 422,
    title:
      'Words of one’s own stand for another person, a relative or a thing that has no fixed words, and hold no child number.',
  },
  'place-outside-text': {
    status: 422,
    title: 'The place lies outside the text or cuts a character in two.',
  },
  'place-overlaps': { status: 409, title: 'Another place already covers part of this stretch.' },
  'cut-elsewhere': {
    status: 422,
    title: 'The new edges leave out all that was found; mark another place instead.',
  },
  'keep-needs-reason': { status: 422, title: 'Keeping certain personal data needs a reason.' },
  'keep-one-by-one': {
    status: 422,
    title: 'Certain personal data are kept one by one, each with its own reason.',
  },
  'no-pictures-to-leave-out': {
    status: 409,
    title: 'Pictures can be left out of a Word document, a PDF or a message, not of this document.',
  },
  'no-pages-to-black-out': {
    status: 409,
    title: 'Parts of pages and pictures are blacked out; this document has none.',
  },
  'area-outside-page': {
    status: 422,
    title: 'The area lies outside the pages of this document.',
  },
  'areas-too-many': {
    status: 409,
    title: 'No more areas can be blacked out in this document.',
  },
  'words-under-areas': {
    status: 409,
    title:
      'Words stand under blacked out areas; the text still says them. Decide about them first.',
  },
  'words-too-common': {
    status: 422,
    title: 'These words stand in too many places to be decided about everywhere at once.',
  },
  'places-open': { status: 409, title: 'Doubtful places still wait for a decision.' },
  'places-found': {
    status: 409,
    title: 'The vault found new places since the last review; look at them first.',
  },
  'second-look-missing': {
    status: 409,
    title: 'Doubts were overruled; another person must look before this is released.',
  },
  'second-look-own': {
    status: 409,
    title: 'Who overruled a doubt, or releases the document, cannot give the second look.',
  },
  'audience-unknown': {
    status: 422,
    title: 'Nobody of this kind belongs to the case.',
  },
  'audience-not-yours': {
    status: 403,
    title: 'Only the prosecutor keeps a document from a party of the proceeding.',
  },
  'audience-needs-ground': {
    status: 422,
    title: 'Keeping a document from a party of the proceeding needs a ground.',
  },
  'audience-needs-authorisation': {
    status: 422,
    title:
      'A document that concerns the victim is kept from the victim’s side only with an authorisation of the investigating judge.',
  },
  'upload-too-large': {
    status: 413,
    title: 'This file is larger than is accepted, or than was announced.',
  },
  'upload-busy': {
    status: 409,
    title: 'This file is being uploaded by another program right now.',
  },
  'upload-ended': { status: 410, title: 'This upload is over.' },
  'offset-wrong': { status: 409, title: 'The upload goes on at another place than this.' },
  'piece-too-small': {
    status: 422,
    title: 'A piece of an upload has at least 65,536 bytes, unless it is the last.',
  },
  'tus-version': { status: 412, title: 'Only version 1.0.0 of the tus protocol is spoken here.' },
  'tus-header': { status: 400, title: 'The header Upload-Offset is missing or not a number.' },
  'file-empty': { status: 422, title: 'This file is empty.' },
  'file-unknown-format': {
    status: 422,
    title: 'This is no kind of file that is taken in: text, DOCX, PDF, EML, PNG or JPEG.',
  },
  'file-old-office': {
    status: 422,
    title: 'This is a file of an old version of Office; save it as DOCX first.',
  },
  'file-encrypted': { status: 422, title: 'This file is protected by a password.' },
  'file-macros': { status: 422, title: 'This file holds macros.' },
  'file-ambiguous': { status: 422, title: 'This file is two kinds of file at once.' },
  'file-damaged': { status: 422, title: 'This file is damaged or incomplete.' },
  'file-unsafe': { status: 422, title: 'This file is made to harm who opens it.' },
  'file-too-large': { status: 422, title: 'This file unpacks to more than can be handled.' },
  'file-too-much-text': { status: 422, title: 'This file holds more text than one document may.' },
  'file-without-text': { status: 422, title: 'No text was found in this file.' },
  'file-too-slow': { status: 422, title: 'Reading this file took too long.' },
  'file-infected': { status: 422, title: 'The virus scanner found a virus in this file.' },
  'file-damaged-in-transit': {
    status: 422,
    title: 'What was stored is not what was sent; nothing of it was kept.',
  },
  'scanner-unavailable': {
    status: 503,
    title: 'The virus scanner does not answer; nothing is released without it.',
  },
  'file-not-handled': {
    status: 503,
    title: 'The served file could not be made; nothing was released.',
  },
  'served-file-identifies-child': {
    status: 409,
    title: 'What was read back from the served file still holds data of a child.',
  },
  'served-text-identifies-child': {
    status: 409,
    title: 'The text that would be served still holds data of a child; mark these places first.',
  },
});
