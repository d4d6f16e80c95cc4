/** Lets jest run TypeScript through the compiler the product is built with. */
const { transformSync } = require('esbuild');

module.exports = {
  /** @param {string} source @param {string} file */
  process(source, file) {
    const loader = file.endsWith('.ts') ? 'ts' : 'js';
    return transformSync(source, { loader, format: 'cjs', target: 'node20', sourcemap: 'both', sourcefile: file });
  },
};
