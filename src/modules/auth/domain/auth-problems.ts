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
  'login-taken': { status: 409, title: 'There is already an account with this login.' },
});
