import { type RefObject, useEffect, useRef } from 'react';

/** Further apart than this the follower jumps; nearer it runs a little faster or slower until nobody can tell. */
const JUMP_S = 0.5;
const NUDGE_S = 0.04;
const MOST_NUDGE = 0.1;
/** Nearer than this both count as shown together. */
const TOGETHER_S = 0.3;

type Video = RefObject<HTMLVideoElement | null>;

/**
 * Makes one track follow another: play, pause, jump, speed and single pictures, and corrects what their clocks drift apart.
 *
 * The lead waits while the follower has nothing to show. Answers whether both are shown together at this moment.
 */
export function useInStep(
  lead: Video,
  follower: Video,
  shiftMs: number,
  key: string,
): () => boolean {
  const together = useRef(false);
  useEffect(() => {
    together.current = false;
    const [one, two] = [lead.current, follower.current];
    if (one === null || two === null) return undefined;
    const step = new Step(one, two, shiftMs / 1_000);
    const acts: readonly (readonly [HTMLVideoElement, string, () => void])[] = [
      [one, 'play', step.play],
      [one, 'playing', step.play],
      [one, 'pause', step.pause],
      [one, 'waiting', step.wait],
      [one, 'seeking', step.align],
      [one, 'ratechange', step.follow],
      [one, 'timeupdate', step.follow],
      [two, 'loadedmetadata', step.align],
      [two, 'waiting', step.hold],
      [two, 'canplay', step.release],
      [two, 'error', step.release],
    ];
    const look = () => {
      together.current = step.isTogether();
    };
    for (const [element, name, act] of acts) {
      element.addEventListener(name, act);
      element.addEventListener(name, look);
    }
    step.begin();
    return () => {
      for (const [element, name, act] of acts) {
        element.removeEventListener(name, act);
        element.removeEventListener(name, look);
      }
      together.current = false;
      step.release();
    };
  }, [lead, follower, shiftMs, key]);
  return () => together.current;
}

class Step {
  private held = false;

  constructor(
    private readonly one: HTMLVideoElement,
    private readonly two: HTMLVideoElement,
    private readonly shiftS: number,
  ) {}

  readonly begin = (): void => {
    this.align();
    if (!this.one.paused) this.start();
  };

  readonly play = (): void => {
    this.held = false;
    this.follow();
  };

  /** While the lead waits for it, the follower goes on loading: one that is paused may never have enough. */
  readonly pause = (): void => {
    if (this.held || !this.one.paused) return;
    this.two.pause();
    this.align();
  };

  readonly wait = (): void => {
    this.two.pause();
  };

  readonly align = (): void => {
    if (this.two.readyState === 0) return;
    this.two.currentTime = Math.min(Math.max(0, this.place()), this.two.duration);
  };

  /** Called some four times a second while the lead plays. */
  readonly follow = (): void => {
    if (this.isBeyond()) {
      this.two.pause();
      return;
    }
    const drift = this.two.currentTime - this.place();
    if (Math.abs(drift) > JUMP_S && !this.two.seeking) this.align();
    const nudge = Math.abs(drift) > NUDGE_S ? clamp(drift, MOST_NUDGE) : 0;
    const rate = this.one.playbackRate * (1 - nudge);
    if (this.two.playbackRate !== rate) this.two.playbackRate = rate;
    if (!this.one.paused && this.two.paused) this.start();
  };

  readonly hold = (): void => {
    if (this.one.paused || this.isBeyond()) return;
    this.held = true;
    this.one.pause();
  };

  readonly release = (): void => {
    if (!this.held) return;
    this.held = false;
    void this.one.play().catch(() => undefined);
  };

  isTogether(): boolean {
    const { one, two } = this;
    if (one.paused || two.paused || two.seeking || this.isBeyond()) return false;
    return Math.abs(two.currentTime - this.place()) <= TOGETHER_S * one.playbackRate;
  }

  private start(): void {
    void this.two.play().catch(() => undefined);
  }

  /** Where the follower belongs, by the place of the lead. */
  private place(): number {
    return this.one.currentTime + this.shiftS;
  }

  /** One camera began later or stopped earlier than the other. */
  private isBeyond(): boolean {
    return this.place() < 0 || this.place() >= this.two.duration;
  }
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
