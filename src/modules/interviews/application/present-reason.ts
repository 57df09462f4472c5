import type { GateReason } from '../domain/booking-gates.js';

/** A reason as the help of a refusal shows it. */
export function presentReason({ gate, code, params }: GateReason) {
  return {
    gate,
    code,
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
