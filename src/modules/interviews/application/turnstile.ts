/**
 * Whoever wants what somebody is just taking waits for how that ends, and then learns it from one look instead of losing a race.
 *
 * Nobody waits twice, so that a crowd goes on together as soon as the first is through. It only saves work: who gets the thing,
 * the database decides.
 */
export class Turnstile {
  private readonly ahead = new Map<string, Promise<unknown>>();

  async pass<T>(place: string, take: () => Promise<T>): Promise<T> {
    const first = this.ahead.get(place);
    if (first !== undefined) {
      await first.catch(() => undefined);
      return take();
    }
    const taking = take();
    this.ahead.set(place, taking);
    try {
      return await taking;
    } finally {
      this.ahead.delete(place);
    }
  }
}
