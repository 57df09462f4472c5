import type { Law } from '../domain/law.js';
import type { MotionLawView } from './law.dto.js';

/** The law of a day as rows to read. */
export function presentLaw({ on, channels, terms, rules }: Law): MotionLawView {
  return {
    on,
    channels: channels.map((channel) => ({ ...channel, basis: [...channel.basis] })),
    terms: [...terms],
    rules: rules.map(({ stage, side, position, holds, criterion, article, toVerify }) => ({
      stage,
      side,
      position,
      holds: [...holds],
      criterion,
      article,
      toVerify,
    })),
  };
}
