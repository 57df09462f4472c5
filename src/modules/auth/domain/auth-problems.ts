import { defineProblems } from '../../../kernel/problems.js';

export const authProblems = defineProblems('auth', {
  'not-signed-in': { status: 401, title: 'Nobody is signed in, or no longer.' },
  'sign-in-refused': { status: 401, title: 'Login or password is wrong.' },
  'sign-in-paused': {
    status: 429,
    title: 'Too many wrong passwords; signing in is paused for a while.',
  },
  'role-insufficient': { status: 403, title: 'Your function does not do this.' },
  'origin-refused': { status: 403, title: 'This request came from another website.' },
  'access-exists': { status: 409, title: 'This person already acts in this function in the case.' },
  'counsel-needs-client': {
    status: 422,
    title: 'Counsel acts for one suspect or one child of the case; say which.',
  },
  'step-up-needed': { status: 403, title: 'This act asks for your second factor first.' },
  'second-factor-wrong': {
    status: 422,
    title: 'This code is wrong, was used before, or is no longer valid.',
  },
  'second-factor-paused': {
    status: 429,
    title: 'Too many wrong codes; the second factor is paused for a while.',
  },
  'second-factor-missing': { status: 409, title: 'You have no second factor yet.' },
  'second-factor-not-begun': { status: 409, title: 'Setting up the second factor has not begun.' },
  'password-wrong': { status: 422, title: 'This is not your password.' },
  'credential-ended': {
    status: 401,
    title: 'This credential of a studio system was revoked or has expired.',
  },
  'credential-term': {
    status: 422,
    title: 'A credential ends in the future, and within 366 days.',
  },
  'credential-revoked': { status: 409, title: 'This credential was revoked already.' },
  'account-own': { status: 409, title: 'Nobody closes their own account.' },
  'account-disabled': { status: 409, title: 'This account is closed already.' },
  'account-open': { status: 409, title: 'This account is open already.' },
  'account-last': { status: 409, title: 'Nobody else could open accounts any more.' },
  'login-taken': { status: 409, title: 'There is already an account with this login.' },
});
