import { defineProblems } from '../../../kernel/problems.js';

export const interviewProblems = defineProblems('interviews', {
  'needs-incomplete': { status: 422, title: 'The needs assessment cannot be called complete yet.' },
  'hours-unclear': {
    status: 422,
    title: 'Hours that do not suit the child end after they begin; across midnight they are two.',
  },
  'support-role-only': {
    status: 422,
    title: 'Say who accompanies the child by role, and only when the child wishes somebody.',
  },
  'gates-refuse': { status: 409, title: 'This session cannot be booked; the reasons are listed.' },
  'exception-too-young': {
    status: 422,
    title: 'A child under twelve, or of unknown age, is heard with certificates only.',
  },
  'exception-open': {
    status: 409,
    title: 'This exception has been asked for already and waits for the prosecutor.',
  },
  'exception-decided': { status: 409, title: 'This exception has been decided already.' },
  'exception-own': {
    status: 403,
    title: 'Who asks for an exception does not decide on it.',
  },
  'exception-not-approved': {
    status: 409,
    title: 'No prosecutor approved this session without certificate.',
  },
  'warning-reason-missing': {
    status: 422,
    title: 'A warning stands; say why it is booked all the same.',
  },
  'plan-unavailable': {
    status: 503,
    title: 'The joint plan could not be made; try again in a moment.',
  },
  'slot-taken': { status: 409, title: 'This time is taken; the next feasible starts are listed.' },
  'booking-key-used': { status: 409, title: 'This booking key belongs to another booking.' },
  'case-closed': { status: 409, title: 'The case is closed; no session can be booked in it.' },
  'session-type-not-offered': { status: 422, title: 'This type of session cannot be booked here.' },
  'initial-exists': {
    status: 409,
    title: 'This child has a first interview already; hearing it again takes a judge’s leave.',
  },
  'authorisation-needed': { status: 409, title: 'This type of session takes a judge’s leave.' },
  'authorisation-used': {
    status: 409,
    title: 'The judge’s leave was for one session, and that session exists.',
  },
  'authorisation-exists': { status: 409, title: 'This motion has been granted already.' },
  'authorisation-expired': {
    status: 409,
    title: 'The judge’s leave ends before the session does.',
  },
  'authorisation-mismatch': {
    status: 409,
    title: 'The judge’s leave is for another child or another type of session.',
  },
  'authorisation-other-interviewer': {
    status: 409,
    title: 'The judge’s leave asks for the interviewer of the earlier session.',
  },
  'authorisation-other-studio': {
    status: 409,
    title: 'The judge’s leave names the studio of the session.',
  },
  'authorisation-too-long': {
    status: 409,
    title: 'The session is longer than the judge’s leave allows.',
  },
  'earlier-interviewer-unknown': {
    status: 409,
    title: 'There is no earlier session whose interviewer could be asked for.',
  },
  'interviewer-not-certified': {
    status: 409,
    title: 'The interviewer holds no certificate for this age on every minute of the session.',
  },
  'interviewer-not-specialised': {
    status: 409,
    title: 'No certificate of the interviewer names what the needs of this child require.',
  },
  'studio-not-certified': {
    status: 409,
    title: 'The studio holds no certificate for this age on every minute of the session.',
  },
  'interviewer-questioned-suspect': {
    status: 409,
    title: 'This interviewer questioned a suspect of the case and does not hear its children.',
  },
  'studio-own-region': {
    status: 409,
    title: 'This studio receives children of its own region only.',
  },
  'date-closed': {
    status: 409,
    title: 'On this date nobody is heard: a holiday or a closed date.',
  },
  'interviewer-absent': {
    status: 409,
    title: 'The interviewer is absent during the session.',
  },
  'interviewer-not-working': {
    status: 409,
    title: 'The session lies outside the working hours of the interviewer.',
  },
  'interviewer-without-role': {
    status: 409,
    title: 'The interviewer no longer has an account that hears children.',
  },
  'interpreter-unavailable': {
    status: 409,
    title: 'The interpreter cannot come during the session, or is no longer in the register.',
  },
  'studio-closed': { status: 409, title: 'The studio is closed during the session.' },
  'studio-not-open': {
    status: 409,
    title: 'The session lies outside the opening hours of the studio.',
  },
  'studio-faulty': {
    status: 409,
    title: 'The last test of the equipment of the studio failed; record a test that passes.',
  },
  'suspect-unknown': { status: 422, title: 'The case has no such suspect.' },
  'questioning-known': {
    status: 409,
    title: 'It is recorded already that this person questioned this suspect.',
  },
  'questioning-ahead': { status: 422, title: 'A questioning cannot lie in the future.' },
  'questioning-withdrawn': { status: 409, title: 'This line was withdrawn already.' },
  'interviewer-unknown': { status: 422, title: 'This person is not a child interviewer.' },
  'studio-unknown': { status: 422, title: 'There is no such studio.' },
  'window-invalid': {
    status: 422,
    title: 'The days to search lie in the past, are reversed or span more than 62 days.',
  },
  'step-not-available': {
    status: 409,
    title: 'This step does not exist in the state the session is in.',
  },
  'hold-expired': {
    status: 409,
    title: 'This hold has run out or was given back; the time is free for others again.',
  },
  'not-accepted-yet': {
    status: 409,
    title: 'The coordinator of the region of the studio has not accepted this booking.',
  },
  'nothing-to-go-on-with': {
    status: 409,
    title: 'There is no ended session of this child that this one could go on with.',
  },
  'continuation-unfit': {
    status: 409,
    title:
      'A continuation is announced before the end, with the same interviewer and within seven days.',
  },
  'continuation-exists': {
    status: 409,
    title: 'This child’s account has been continued once already.',
  },
  'resumption-unfit': {
    status: 409,
    title: 'Only a session interrupted before the child began to tell is resumed without a judge.',
  },
  'resumption-exists': { status: 409, title: 'This interrupted session is resumed already.' },
  'report-unfinished': {
    status: 422,
    title: 'The report still has places that the interviewer must fill in.',
  },
  'report-missing': {
    status: 409,
    title: 'What the child told is reported before the session is closed.',
  },
  'moved-already': { status: 409, title: 'This booking has been moved already.' },
  'not-the-booked-day': { status: 409, title: 'A session starts on the day it is booked for.' },
  'session-not-begun-yet': {
    status: 409,
    title: 'Nobody failed to appear before the session was due to begin.',
  },
  'step-out-of-order': {
    status: 422,
    title:
      'This moment lies in the future, before what went before it, or on another day than the session.',
  },
  'event-out-of-order': {
    status: 422,
    title: 'This moment lies in the future or before the day of the session.',
  },
  'seat-departs': {
    status: 409,
    title:
      'The judge’s leave seats this person elsewhere; say that the line departs from it, and why.',
  },
  'event-incomplete': {
    status: 422,
    title: 'A phase names the phase, an incident says what happened.',
  },
});
