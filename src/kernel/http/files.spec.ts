import { describe, expect, it } from '@jest/globals';
import { attachment } from './files.js';

describe('the name of a download', () => {
  it('stands once when every reader understands it', () => {
    expect(attachment('KN-7F3K-9QWD-H_brief_2026-03-01.pdf')).toBe(
      'attachment; filename="KN-7F3K-9QWD-H_brief_2026-03-01.pdf"',
    );
  });

  it('is given twice when it is more than plain characters, and cannot break out of the header', () => {
    expect(attachment('zaak 16/03 "één"; x=\r\n(1).pdf')).toBe(
      `attachment; filename="zaak-16-03----n---x----1-.pdf"; filename*=UTF-8''zaak%2016%2F03%20%22%C3%A9%C3%A9n%22%3B%20x%3D%0D%0A%281%29.pdf`,
    );
  });
});
