import type { PoolClient } from 'pg';

/** Connections that were told to plan each statement once, whatever its values. */
const planningOnce = new WeakSet<PoolClient>();

/**
 * Says how a connection plans what comes next, when it does not plan so already; sent in front, without waiting. docs/adr/0017.
 *
 * Left to itself PostgreSQL plans a statement five times by its values before it keeps a plan, and so it does with each
 * function and trigger below. On tables with row security that takes longer than all the rest, and for what is asked by key
 * it always comes to the same.
 */
export function planOnce(client: PoolClient, once: boolean): Promise<unknown> | undefined {
  if (planningOnce.has(client) === once) return undefined;
  if (once) planningOnce.add(client);
  else planningOnce.delete(client);
  return client.query(`SET plan_cache_mode = ${once ? 'force_generic_plan' : 'auto'}`);
}
