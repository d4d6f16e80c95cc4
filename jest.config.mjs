/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json'],
  transform: { '^.+\\.(ts|mjs)$': '<rootDir>/test/esbuild-transform.cjs' },
  setupFiles: ['<rootDir>/test/seed.ts'],
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // The machines that run this have two cores; jest would leave one of them idle.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
