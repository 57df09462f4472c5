/** What a suspect is to the child. Source: domain 1.8. */
export const RELATIONSHIPS = [
  'PARENT',
  'STEP_PARENT',
  'SIBLING',
  'CAREGIVER',
  'TEACHER',
  'COACH',
  'PEER',
  'STRANGER',
  'ONLINE',
  'OTHER',
  'UNKNOWN',
];
