import type { Schemas } from '../../api/client.js';

/** A track that is heard and not seen. */
export function isSound(track: Schemas['Track']): boolean {
  return track === 'CONTROL_ROOM_AUDIO';
}
