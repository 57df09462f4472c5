import tseslint from 'typescript-eslint';

const determinism = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from the clock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time comes from the clock.',
  },
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Settings come from kernel/config.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance comes from kernel/ids.',
  },
];
const structure = [
  { selector: 'TSEnumDeclaration', message: 'Text with a check, no enum (ADR 0006).' },
  { selector: 'ExportDefaultDeclaration', message: 'Names are chosen once: no default exports.' },
  {
    selector:
      'NewExpression[callee.name=/^(Http|BadRequest|NotFound|Forbidden|Unauthorized|Conflict).*Exception$/]',
    message: 'Refusals come from the problem catalogue.',
  },
  {
    selector:
      ':function[params.length>4]:not(MethodDefinition[kind="constructor"] > FunctionExpression)',
    message: 'At most four parameters.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>7]',
    message: 'At most seven constructor parameters.',
  },
];
const sql = [
  {
    selector:
      'CallExpression[callee.property.name="query"] > TemplateLiteral[expressions.length>0]',
    message: 'SQL is never put together from values.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'web/dist/**',
      '.data/**',
      'coverage/**',
      'node_modules/**',
      'web/src/api/schema.d.ts',
      '**/*.mjs',
      '**/*.d.mts',
      '**/*.cjs',
      'web/src/api/problem-codes.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // A view that is built as a literal is checked by its type; the class only carries its description.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums, and to look for their values costs a fifth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowConstructorOnly: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...determinism, ...structure, ...sql],
    },
  },
  {
    files: [
      'src/**/index.ts',
      'src/**/*.facade.ts',
      'src/**/domain/**/*.ts',
      'src/pseudonymiser/**',
      'src/scheduler/**',
      'src/passages/**',
    ],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: [
      'src/kernel/**',
      'src/main.ts',
      'src/serve.ts',
      'src/worker.ts',
      'src/cli.ts',
      'migrations/**',
    ],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'no-restricted-syntax': ['error', ...structure],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**', 'bench/**', '**/testing/**', '**/*.spec.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'max-lines-per-function': 'off',
      'max-lines': ['error', 600],
      complexity: ['error', 24],
      'max-depth': ['error', 4],
      'no-restricted-syntax': ['error', ...structure],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['web/**'],
    languageOptions: { parserOptions: { project: './web/tsconfig.json' } },
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      'no-restricted-syntax': ['error', ...structure],
    },
  },
  // Dictionaries are data: every sentence in two languages.
  { files: ['web/src/**/*-texts.ts', 'web/src/**/*-words.ts'], rules: { 'max-lines': 'off' } },
);
