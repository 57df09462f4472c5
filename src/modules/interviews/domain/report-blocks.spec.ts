import { describe, expect, it } from '@jest/globals';
import { reportBlocks } from './report-blocks.js';

describe('the parts of a report', () => {
  it('follow from the shape of its lines', () => {
    const text =
      'PROCES-VERBAAL VAN VERHOOR\n\nKind: KN-1\nHet verhoor is gehouden.\nVERLOOP\n\n10:00  pauze (moe)';

    expect(reportBlocks(text)).toEqual([
      { kind: 'title', text: 'PROCES-VERBAAL VAN VERHOOR' },
      { kind: 'entry', label: 'Kind', text: 'KN-1' },
      { kind: 'paragraph', text: 'Het verhoor is gehouden.' },
      { kind: 'heading', text: 'VERLOOP' },
      { kind: 'paragraph', text: '10:00  pauze (moe)' },
    ]);
  });
});
