import { useTexts } from '../../kernel/language.js';
import { TextField } from '../../ui/fields.js';
import { sessionTexts } from './session-texts.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

export const NO_CREDENTIALS: Credentials = { login: '', password: '' };

/** Who signs in, and the password. */
export function CredentialFields({
  given,
  onChange,
}: {
  readonly given: Credentials;
  readonly onChange: (given: Credentials) => void;
}) {
  const texts = useTexts(sessionTexts);
  return (
    <>
      <TextField
        pointer="/login"
        label={texts.login}
        value={given.login}
        onChange={(login) => {
          onChange({ ...given, login });
        }}
        autoComplete="username"
      />
      <TextField
        pointer="/password"
        label={texts.password}
        value={given.password}
        onChange={(password) => {
          onChange({ ...given, password });
        }}
        type="password"
        autoComplete="current-password"
      />
    </>
  );
}
