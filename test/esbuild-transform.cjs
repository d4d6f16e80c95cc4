/** Lets jest run TypeScript through the compiler the product is built with. */
const { transformSync } = require('esbuild');

module.exports = {
  process(source, file) {
    const loader = file.endsWith('.ts') ? 'ts' : 'js';
    const options = { loader, format: 'cjs', target: 'node20', sourcemap: 'both', sourcefile: file };
    return transformSync(source, options);
  },
};
