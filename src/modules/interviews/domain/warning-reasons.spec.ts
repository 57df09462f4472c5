import { describe, expect, it } from '@jest/globals';
import type { GateReason } from './booking-gates.js';
import { matchReasons, REASONED_WARNINGS, type WarningReason } from './warning-reasons.js';

const warning = (code: string, gate: GateReason['gate'] = 'B8'): GateReason => ({
  gate,
  code,
  params: {},
});
const reason = (code: WarningReason['code'], words: string): WarningReason => ({
  code,
  reason: words,
});

describe('reasons for booking against a warning', () => {
  it.each(REASONED_WARNINGS)('are asked for %s', (code) => {
    expect(matchReasons([warning(code)], [])).toEqual({ kept: [], missing: [warning(code)] });
    expect(matchReasons([warning(code)], [reason(code, 'Het kan niet anders.')])).toEqual({
      kept: [reason(code, 'Het kan niet anders.')],
      missing: [],
    });
  });

  it.each(['comes-of-age', 'other-region', 'other-region-welcome', 'heard-elsewhere'])(
    'are not asked for %s: another decides, or there is nothing to choose',
    (code) => {
      expect(matchReasons([warning(code, 'B1')], [])).toEqual({ kept: [], missing: [] });
    },
  );

  it('say something', () => {
    const blank = reason('child-not-asked', '  ');

    expect(matchReasons([warning('child-not-asked')], [blank]).missing).toHaveLength(1);
  });

  it('are the first given, and only of warnings that stand', () => {
    const given = [
      reason('travel-over-norm', 'Er is niets dichterbij.'),
      reason('child-not-asked', 'Eerst dit.'),
      reason('child-not-asked', 'Daarna dat.'),
    ];

    expect(matchReasons([warning('child-not-asked')], given)).toEqual({
      kept: [reason('child-not-asked', 'Eerst dit.')],
      missing: [],
    });
  });
});
