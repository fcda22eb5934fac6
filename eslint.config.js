import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'storybook-static']),
  tseslint.configs.strictTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess, indexing the array of a loop requires an assertion.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The TypeScript setting noPropertyAccessFromIndexSignature requires what this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // The TypeScript project does not contain plain JavaScript, nor separate projects, whose types are checked where
    // they are installed.
    files: ['**/*.js', 'examples/**', 'test/frameworks/**'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['test/**', 'stories/**', '.storybook/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
);
