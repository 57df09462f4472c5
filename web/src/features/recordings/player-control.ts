export interface Control {
  readonly toggle: () => void;
  readonly step: (seconds: number) => void;
  readonly frame: (direction: 1 | -1) => void;
  readonly go: (positionMs: number) => void;
  readonly speed: (speed: number) => void;
  readonly faster: (direction: 1 | -1) => void;
  readonly mute: () => void;
}
