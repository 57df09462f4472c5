const NAME = '__Host-ontzien';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The session token in a Cookie header, or undefined when there is none of the right form. */
export function readCookie(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() !== NAME) continue;
    const token = part.slice(at + 1).trim();
    return TOKEN.test(token) ? token : undefined;
  }
  return undefined;
}

export function sessionCookie(token: string, expiresAt: Date): string {
  return `${NAME}=${token}; ${ATTRIBUTES}; Expires=${expiresAt.toUTCString()}`;
}

export const ENDED_COOKIE = `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;
