import type { Schemas } from '../../api/client.js';

type Listed = Pick<Schemas['DocumentView'], 'id' | 'title' | 'state' | 'actions'>;

/** Documents a motion can rest on: what was served, and of what is being checked one's own (a reviewer sees them all). */
export function attachable(documents: readonly Listed[], beingChecked: string) {
  return documents
    .filter(
      ({ state, actions }) =>
        state === 'RELEASED' || (state === 'IN_REVIEW' && !actions.includes('review')),
    )
    .map(({ id, title, state }) => ({
      value: id,
      label: state === 'RELEASED' ? title : `${title} (${beingChecked})`,
    }));
}
