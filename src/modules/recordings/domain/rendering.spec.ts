import { describe, expect, it } from '@jest/globals';
import {
  cutOf,
  demuxerOf,
  playsInBrowsers,
  renderPlan,
  shownHow,
  versionKept,
} from './rendering.js';

const FILM = { container: 'MPEG-4', videoCodec: 'AVC', hasAudio: true };
const SOUND = { container: 'FLAC', videoCodec: null, hasAudio: true };
const edit = (kind: 'MUTE' | 'BEEP' | 'CUT', fromMs: number, untilMs: number) => ({
  kind,
  fromMs,
  toMs: untilMs,
  untilMs,
});

describe('a film in a browser', () => {
  it.each([
    ['MPEG-4', 'AVC', true],
    ['QuickTime', 'AVC', true],
    ['WebM', 'VP9', true],
    ['Wave', null, true],
    ['MPEG-4', 'HEVC', false],
    ['QuickTime', 'JPEG', false],
    ['AVI', 'AVC', false],
    ['MPEG-TS', 'AVC', false],
    ['MPEG-PS', 'MPEG Video', false],
    ['MXF', null, false],
  ])('%s with %s plays: %s', (container, videoCodec, plays) => {
    expect(playsInBrowsers({ container, videoCodec })).toBe(plays);
    expect(demuxerOf(container)).toBeDefined();
  });

  it.each([
    [null, true, 'RENDERING'],
    ['WAITING', true, 'RENDERING'],
    ['RENDERING', true, 'RENDERING'],
    ['READY', true, 'RENDITION'],
    ['READY', false, 'RENDITION'],
    ['FAILED', true, 'NOT'],
    [null, false, 'NOT'],
    ['WAITING', false, 'NOT'],
  ] as const)('that does not play, with a rendition that is %s: %s', (state, renders, how) => {
    expect(shownHow({ container: 'AVI', videoCodec: 'AVC' }, state, renders)).toBe(how);
    expect(shownHow(FILM, state, renders)).toBe('ORIGINAL');
  });
});

describe('a version', () => {
  it.each([
    ['READY', true, true, 'RENDERED'],
    ['READY', false, false, 'RENDERED'],
    [null, false, true, 'BY_SENDING'],
    ['FAILED', false, true, 'BY_SENDING'],
    [null, true, true, 'RENDERING'],
    ['FAILED', true, true, 'NOT_MADE'],
    [null, true, false, 'NOT_MADE'],
  ] as const)(
    'with a film that is %s is kept as it must be',
    (state, byRendering, renders, kept) => {
      expect(versionKept('IN_FORCE', state, { byRendering, renders })).toBe(kept);
      expect(versionKept('PROPOSED', state, { byRendering, renders })).toBeNull();
    },
  );

  it('has nothing to be seen where it was cut', () => {
    const edits = [edit('CUT', 100, 900), edit('MUTE', 1_000, 2_000)];
    expect(cutOf(edits)).toEqual([{ from: 100, to: 900 }]);
  });
});

describe('the plan of a rendering', () => {
  it('keeps the clock: what is cut is black and silent, a tenth of a second wider', () => {
    const { filters } = renderPlan(FILM, [edit('CUT', 50, 900), edit('MUTE', 2_000, 3_000)]);
    expect(filters).toContain(
      "drawbox=x=0:y=0:w=iw:h=ih:color=black:t=fill:enable='between(t,0.000,1.000)'",
    );
    expect(filters).toContain(
      "volume=volume=0:enable='between(t,0.000,1.000)+between(t,1.900,3.100)'",
    );
    expect(filters).not.toContain('sine');
  });

  it('puts a tone where it is beeped, and nowhere else', () => {
    const { filters } = renderPlan(SOUND, [edit('BEEP', 500, 900), edit('MUTE', 2_000, 3_000)]);
    expect(filters).toContain("volume=volume=0:enable='not(between(t,0.400,1.000))'[tone]");
    expect(filters).not.toContain('[0:V:0]');
  });

  it('of sound alone has no picture, of a picture alone no sound', () => {
    expect(renderPlan(SOUND, []).output.join(' ')).not.toContain('libx264');
    const silent = renderPlan({ ...FILM, hasAudio: false }, []);
    expect(silent.output.join(' ')).not.toContain('aac');
    expect(silent.filters).not.toContain('[a]');
  });
});
