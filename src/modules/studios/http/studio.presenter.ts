import type { StudioRecord } from '../application/studios.facade.js';
import type { StudioView } from './studios.dto.js';

export function presentStudio(studio: StudioRecord): StudioView {
  const { id, name, town, region } = studio;
  return {
    id,
    name,
    town,
    region,
    equipment: [...studio.equipment],
    opening: [...studio.opening],
    certificates: studio.certificates.map(({ ageSets, from, to }) => ({
      ageSets: [...ageSets],
      from: from.toISOString(),
      to: to.toISOString(),
    })),
  };
}
