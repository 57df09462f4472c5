import { describe, expect, it } from '@jest/globals';
import { fileWord } from './file-name.js';

describe('what a served file is called', () => {
  it('is its kind', () => {
    expect(fileWord('PV_BEVINDINGEN')).toBe('proces-verbaal-van-bevindingen');
    expect(fileWord('BUNDLE')).toBe('bundel');
  });
});
