/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json'],
  transform: { '^.+\\.(ts|mjs)$': '<rootDir>/test/esbuild-transform.cjs' },
  setupFiles: ['<rootDir>/test/seed.ts'],
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // A test runs in a context of its own, where each look at a global costs: the calculation engine takes half as long again.
  sandboxInjectedGlobals: [
    'Array',
    'BigInt',
    'Boolean',
    'Date',
    'Error',
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'Uint8Array',
    'WeakMap',
    'isNaN',
    'parseFloat',
    'parseInt',
  ],
  // The machines that run this have two cores; jest would leave one of them idle.
  maxWorkers: '100%',
  // What tests leave behind makes collecting slow: past a gigabyte the same check takes four times as long.
  workerIdleMemoryLimit: '400MB',
  // A machine that does other work as well is slow, not wrong.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
