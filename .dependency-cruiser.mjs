/** Who may import whose index.ts. Absent pair = forbidden. Keep it acyclic. */
const MAY_IMPORT = {
  audit: [],
  auth: ['audit'],
  'identity-vault': ['audit', 'auth'],
  people: ['audit', 'auth', 'identity-vault'],
  cases: ['audit', 'auth', 'identity-vault', 'people'],
  'identity-access': ['audit', 'auth', 'identity-vault', 'cases'],
  studios: ['audit', 'auth'],
  evidence: ['audit', 'auth'],
  documents: ['audit', 'auth', 'identity-vault', 'cases'],
  interviews: ['audit', 'auth', 'identity-vault', 'cases', 'people', 'studios', 'documents'],
  recordings: ['audit', 'auth', 'identity-vault', 'cases', 'interviews'],
  motions: ['audit', 'auth', 'identity-vault', 'cases', 'interviews', 'recordings'],
  hearings: ['audit', 'auth', 'identity-vault', 'cases', 'people', 'motions'],
  participation: ['audit', 'auth', 'identity-vault', 'cases', 'interviews', 'hearings'],
  indicators: ['audit', 'auth'],
  notifications: ['audit', 'auth'],
};

const ENGINES = '^src/(pseudonymiser|scheduler|passages)/';
const modules = Object.keys(MAY_IMPORT);

const mayImport = modules.map((name) => ({
  name: `${name}-imports-only-its-row`,
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: '\\.spec\\.ts$' },
  to: {
    path: '^src/modules/([^/]+)/',
    pathNot: [name, ...MAY_IMPORT[name]].map((allowed) => `^src/modules/${allowed}/`),
  },
}));

export default {
  forbidden: [
    ...mayImport,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: ['^src/modules/', ENGINES] },
    },
    {
      name: 'engines-are-pure',
      severity: 'error',
      from: { path: ENGINES, pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ENGINES },
    },
    {
      name: 'redaction-knows-files-only',
      severity: 'error',
      from: { path: '^src/redaction/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(redaction|kernel/threads)/' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '/index\\.ts$'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/modules/$1/domain/', '^src/kernel/(ids|time|problems)\\.ts$'] },
    },
    {
      name: 'http-never-touches-the-database',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/http/' },
      to: { path: ['/persistence/', 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'inner-layers-do-not-know-http',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(application|persistence|domain)/' },
      to: { path: '^src/modules/[^/]+/http/' },
    },
    {
      name: 'fixtures-stay-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { path: '/testing/' },
    },
    {
      name: 'web-uses-only-the-api',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
