import { describe, expect, it } from '@jest/globals';
import { assessContainer, assessSound, type ContainerFacts, mediaType } from './container.js';

const facts = (given: Partial<ContainerFacts> = {}): ContainerFacts => ({
  format: 'MPEG-4',
  durationMs: 2_500,
  video: { format: 'AVC', width: 640, height: 360 },
  hasAudio: true,
  ...given,
});

describe('a file that is handed in', () => {
  it('is a recording when it has a known container, a picture and a length', () => {
    expect(assessContainer(facts())).toEqual({
      kind: 'recording',
      container: {
        container: 'MPEG-4',
        durationMs: 2_500,
        videoCodec: 'AVC',
        width: 640,
        height: 360,
        hasAudio: true,
      },
    });
  });

  it.each([
    ['2026-03-01 08:55:00 UTC', '2026-03-01T08:55:00.000Z'],
    ['UTC 2026-03-01 08:55:00', '2026-03-01T08:55:00.000Z'],
    ['2000-01-02 00:00:00 UTC', '2000-01-02T00:00:00.000Z'],
    ['2000-01-01 23:59:59 UTC', undefined],
    ['2026-13-01 08:55:00 UTC', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('began by its own clock, which says %s, at %s', (begunAt, expected) => {
    const verdict = assessContainer(facts({ begunAt }));
    expect(verdict.kind === 'recording' && verdict.container.cameraBeganAt?.toISOString()).toBe(
      expected,
    );
  });

  it('is still one without sound, which is flagged', () => {
    expect(assessContainer(facts({ hasAudio: false }))).toMatchObject({
      kind: 'recording',
      container: { hasAudio: false },
    });
  });

  it('is refused with every reason at once', () => {
    expect(assessContainer(facts({ format: 'PDF', video: undefined, durationMs: 0 }))).toEqual({
      kind: 'refuse',
      because: ['unknown-container', 'no-video-track', 'no-duration'],
    });
    expect(assessContainer(facts({ format: undefined }))).toEqual({
      kind: 'refuse',
      because: ['unknown-container'],
    });
  });

  it('needs a length of a millisecond at least; not-a-number is none', () => {
    expect(assessContainer(facts({ durationMs: 1 }))).toMatchObject({ kind: 'recording' });
    expect(assessContainer(facts({ durationMs: 0.9 }))).toEqual({
      kind: 'refuse',
      because: ['no-duration'],
    });
    expect(assessContainer(facts({ durationMs: Number.NaN }))).toEqual({
      kind: 'refuse',
      because: ['no-duration'],
    });
  });

  it('of sound alone is refused where a picture was announced', () => {
    expect(assessContainer(facts({ format: 'Wave', video: undefined }))).toEqual({
      kind: 'refuse',
      because: ['unknown-container', 'no-video-track'],
    });
  });

  it('is announced to players by its container', () => {
    expect(mediaType('MPEG-4')).toBe('video/mp4');
    expect(mediaType('Wave')).toBe('audio/wav');
    expect(mediaType('Something else')).toBe('application/octet-stream');
  });
});

describe('a file that is handed in as sound alone', () => {
  const sound = (given: Partial<ContainerFacts> = {}) => facts({ video: undefined, ...given });

  it.each(['MPEG-4', 'Wave', 'FLAC'])('is a recording as %s, without a picture', (format) => {
    expect(assessSound(sound({ format }))).toMatchObject({
      kind: 'recording',
      container: { container: format, videoCodec: null, width: null, height: null, hasAudio: true },
    });
  });

  it('is refused with a picture, without sound, or as what nobody plays', () => {
    expect(assessSound(facts())).toEqual({ kind: 'refuse', because: ['has-picture'] });
    expect(assessSound(sound({ hasAudio: false }))).toEqual({
      kind: 'refuse',
      because: ['no-audio-track'],
    });
    expect(assessSound(facts({ format: 'PDF', hasAudio: false, durationMs: 0 }))).toEqual({
      kind: 'refuse',
      because: ['unknown-container', 'has-picture', 'no-audio-track', 'no-duration'],
    });
  });
});
