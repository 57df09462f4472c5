const CARD = /^\ufeff?BEGIN:(?:VCALENDAR|VCARD)\s*$/im;
const BINARY =
  /^([^:\r\n]*;(?:ENCODING=(?:b|base64)|VALUE=binary)[^:\r\n]*:|[^:\r\n]*:(?=data:)).*$/gim;
const QUOTED = /^([^:\r\n]*);ENCODING=QUOTED-PRINTABLE([^:\r\n]*):((?:=\r?\n|.)*)$/gim;

/**
 * An invitation or a visiting card as people read it: its lines whole, its letters as they are, without portraits.
 *
 * Such files break their lines after 75 bytes, in the middle of names too, and may hold pictures nobody sees here.
 * Source: RFC 5545 3.1, RFC 6350 3.2, vCard 2.1.
 */
export function cardText(text: string): string {
  if (!CARD.test(text.slice(0, 64))) return text;
  return text
    .replace(
      QUOTED,
      (_, before: string, after: string, value: string) => `${before}${after}:${unquoted(value)}`,
    )
    .replace(/\r?\n[ \t]/g, '')
    .replace(BINARY, '$1');
}

function unquoted(value: string): string {
  const bytes = value
    .replace(/=\r?\n[ \t]?/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1')
    .toString('utf8')
    .replace(/[\r\n]+/g, ' ');
}
