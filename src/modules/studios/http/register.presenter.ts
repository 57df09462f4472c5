import type { Role } from '../../../kernel/actor.js';
import type {
  ChecklistRow,
  RegisteredStudio,
  StudioFile,
} from '../application/studio-register.query.js';
import type {
  ChecklistView,
  RegisteredStudioView,
  StudioFileView,
  StudioRegisterView,
} from './register.dto.js';

export function presentStudioRegister(
  studios: readonly RegisteredStudio[],
  roles: readonly Role[],
): StudioRegisterView {
  return {
    items: studios.map((one): RegisteredStudioView => studioFields(one, roles)),
    actions: roles.includes('INTERVIEW_COORDINATOR') ? ['add', 'import'] : [],
  };
}

export function presentStudioFile(file: StudioFile, roles: readonly Role[]): StudioFileView {
  return {
    ...studioFields(file, roles),
    inspections: file.inspections.map((one) => ({ ...one, answers: [...one.answers] })),
    closings: [...file.closings],
    tests: [...file.tests],
  };
}

export function presentChecklist(rows: readonly ChecklistRow[]): ChecklistView {
  return {
    version: rows[0]?.version ?? 1,
    items: rows.map(({ code, labelNl, labelEn, required }) => ({
      code,
      labelNl,
      labelEn,
      required,
    })),
  };
}

function studioFields(studio: RegisteredStudio, roles: readonly Role[]) {
  const { id, name, town, region, address, accessNotes, contactPoint } = studio;
  const { foreignBookings, version, state, lastTest, testedToday } = studio;
  return {
    id,
    name,
    town,
    region,
    address,
    accessNotes,
    contactPoint,
    foreignBookings,
    version,
    state,
    lastTest,
    testedToday,
    equipment: [...studio.equipment],
    opening: [...studio.opening],
    certificates: studio.certificates.map((paper) => ({
      id: paper.id,
      ageSets: [...paper.ageSets],
      from: paper.from,
      to: paper.to,
      inspectedOn: paper.inspectedOn,
      revokedAt: paper.revokedAt,
      revokeReason: paper.revokeReason,
    })),
    actions: actionsOf(studio, roles),
  };
}

function actionsOf({ mayKeep, state }: RegisteredStudio, roles: readonly Role[]): string[] {
  const holds = state === 'VALID' || state === 'EXPIRING';
  return [
    ...(mayKeep ? ['change', 'close', 'test'] : []),
    ...(roles.includes('ADMINISTRATOR') ? ['inspect', ...(holds ? ['revoke'] : [])] : []),
  ];
}
