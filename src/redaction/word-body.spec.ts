import { describe, expect, it } from '@jest/globals';
import { bodyOf } from './word-body.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

describe('the body of a Word document', () => {
  it.each([
    ['the usual prefix', `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>`, WORD],
    ['another prefix', `<x:document xmlns:x='${WORD}'><x:body x:a="1">`, WORD],
    ['no prefix', `<document xmlns="${STRICT}">\n<body>`, STRICT],
    ['a declaration of its own', `<x:document xmlns:x="${WORD}"><body xmlns="${WORD}">`, WORD],
    [
      'something before it',
      `<!-- <w:body> --><w:document xmlns:w="${WORD}" a="<w:body>"><w:background><w:body/></w:background><w:body>`,
      WORD,
    ],
  ])('is found with %s', (_what, head, namespace) => {
    expect(bodyOf(`${head}<w:p/>`)).toEqual({ namespace, start: head.length });
  });

  it.each([
    [
      'in the markup of another program',
      `<w:document xmlns:w="urn:x"><w:body></w:body></w:document>`,
    ],
    ['without a namespace', '<document><body></body></document>'],
    ['empty', `<w:document xmlns:w="${WORD}"><w:body/></w:document>`],
    [
      'within another element',
      `<w:document xmlns:w="${WORD}"><w:p><w:body></w:body></w:p></w:document>`,
    ],
  ])('is refused %s', (_what, xml) => {
    expect(() => bodyOf(xml)).toThrow('damaged');
  });

  it('is looked for in time that grows with the length, however hostile the part', () => {
    const started = performance.now();

    expect(() => bodyOf(`${'<'.repeat(200_000)}${'<a b="'.repeat(50_000)}`)).toThrow('damaged');
    expect(() => bodyOf(`<a${' xmlns'.repeat(100_000)}`)).toThrow('damaged');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
