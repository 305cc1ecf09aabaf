import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Budgets of a readable file; a file that reads better past one says why where it disables it. */
const budgets = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-params': ['error', 4],
  'max-depth': ['error', 4],
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/build', 'webpack.config.js', 'screenshots'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...budgets,
      ...reactHooks.configs.recommended.rules,
      // Nothing here is compiled by the React Compiler.
      'react-hooks/incompatible-library': 'off',
      // Its two rules about reading before a sync see only one function, and ours queue in one and read in another.
      'office-addins/no-empty-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Jest calls what they export by default.
    files: ['test/e2e/servePreview.ts', 'test/e2e/stopPreview.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Lists of words, and of what a service asks and advises, are content.
    files: [
      'src/localization/foreignSheets/**',
      'src/localization/vocabulary/**',
      'src/catalog/services/**',
      'src/catalog/shipped/**',
      'src/catalog/text/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
    },
  },
);
