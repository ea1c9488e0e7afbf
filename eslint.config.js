import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const bannedInShared = [
  { group: ['node:*'], message: 'shared is pure: no Node built-ins.' },
  {
    group: ['@azure/*', '#functions/*', '#addin/*', '#test/*', 'react*', '@fluentui/*'],
    message: 'shared knows no host, no storage and no screen.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/**', 'node_modules/**', '.meldbeeld/**']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: bannedInShared }],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'Office',
        'Excel',
        'fetch',
        'setTimeout',
        'console',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'shared is given the time; it does not look at a clock.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'shared is given the time; it does not look at a clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'shared gives the same answer every time.',
        },
      ],
    },
  },
  { files: ['shared/api/sending.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    ignores: ['addin/excel/**', 'addin/main.tsx', 'addin/commands.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only addin/excel touches Office.js.' }] },
  },
  {
    files: ['addin/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['functions/**/*.ts', 'test/**/*.ts'],
    ignores: ['functions/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@azure/data-tables', message: 'Only functions/store knows Table Storage.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', module: 'writable' } },
  },
);
