import { defineProblems } from '../../../kernel/problems.js';

export const motionProblems = defineProblems('motions', {
  'action-not-available': {
    status: 409,
    title: 'This action is not available in the motion’s present state.',
  },
  'answers-pending': {
    status: 409,
    title: 'Parties or the child have not answered yet and the term still runs.',
  },
  'grant-still-valid': { status: 409, title: 'The leave that was granted can still be used.' },
  'objection-still-open': {
    status: 409,
    title: 'An objection against the decision can still be made.',
  },
  'objection-closed': {
    status: 409,
    title: 'No objection is open against this decision, or its term has ended.',
  },
  'judge-recused': {
    status: 409,
    title: 'This judge stepped aside or was asked to, and does not decide.',
  },
  'own-decision': { status: 409, title: 'Who decided does not judge the objection.' },
  'panel-invalid': {
    status: 422,
    title: 'A panel is one, three or five different judges of the case.',
  },
  'panel-unsigned': { status: 409, title: 'Not every judge of the panel has signed this text.' },
  'not-of-panel': { status: 409, title: 'This judge is not of the panel that decides.' },
  'advice-incomplete': {
    status: 422,
    title: 'The advice lacks what its kind needs, or has what is not for it.',
  },
  'advice-not-yours': { status: 409, title: 'Advice of this kind comes from somebody else.' },
  'joined-already': { status: 409, title: 'This counsel has joined the motion already.' },
  'no-leave': { status: 409, title: 'This motion has no leave that can still be used.' },
  'leave-in-use': {
    status: 409,
    title: 'A session stands on the leave of this decision, so the decision cannot fall now.',
  },
  'leave-day-invalid': { status: 422, title: 'The last day lies in the past or is not later.' },
  'decision-replaced': {
    status: 409,
    title: 'This decision was replaced by another, or decides something else.',
  },
  'fields-missing': { status: 422, title: 'The motion lacks what filing needs.' },
  'decision-incomplete': { status: 422, title: 'The decision lacks what it needs.' },
  'open-motion-exists': {
    status: 409,
    title: 'A motion of this party about this child and these facts is open already.',
  },
  'decided-already': { status: 409, title: 'This motion is decided; a decision is never changed.' },
  'response-exists': {
    status: 409,
    title: 'This party has answered; an answer can be supplemented, never changed.',
  },
  'response-absent': {
    status: 409,
    title: 'This party has not answered yet, so there is nothing to supplement.',
  },
  'response-incomplete': { status: 422, title: 'The answer lacks what it needs.' },
  'own-motion': { status: 409, title: 'Whoever made a motion does not answer it.' },
  'child-view-incomplete': { status: 422, title: 'The child’s view lacks what it needs.' },
  'case-closed': { status: 409, title: 'The case is closed.' },
  'facts-not-of-case': { status: 422, title: 'A fact is not part of this case.' },
  'document-not-of-case': {
    status: 422,
    title: 'A document or hearing is not part of this case, or may not be seen.',
  },
  'certificate-not-yours': {
    status: 422,
    title: 'A certificate is not of the applicant or not about a recording of this child.',
  },
  'entry-incomplete': {
    status: 422,
    title:
      'A motion on paper needs its scan, one asked aloud its hearing; neither lies in the future.',
  },
  'fragment-invalid': { status: 422, title: 'A passage ends before it begins.' },
  'ground-unknown': { status: 422, title: 'A ground is not in the catalogue or not in force.' },
  'presumed-interest-not-yours': {
    status: 422,
    title: 'Only the defence can rely on the presumed interest.',
  },
  'text-settled': { status: 409, title: 'The text of a filed motion is not changed.' },
});
