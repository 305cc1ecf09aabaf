const { gzipSync } = require('node:zlib');

/** Gzipped bytes; more is noticed by whoever opens the pane. */
const LIMITS = {
  start: { bytes: 166_000, of: 'the code loaded before the first screen' },
  code: { bytes: 375_000, of: 'all code' },
  content: { bytes: 75_000, of: 'one file of content' },
};

const CONTENT = /src.catalog.(text|services|shipped)/;
const SENTENCES = /src.localization.messages/;

/** Lets the build fail where the pane has become heavier than was agreed, and tells how heavy it is. */
module.exports = class SizeBudget {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.afterEmit.tap('SizeBudget', (compilation) => {
      const sizes = sizesOf(compilation);
      const logger = compiler.getInfrastructureLogger('SizeBudget');
      for (const [name, { bytes, of }] of Object.entries(LIMITS)) {
        const said = `${of}: ${Math.round(sizes[name] / 1000)} of ${bytes / 1000} kB gzipped`;
        logger.info(said);
        if (sizes[name] > bytes) compilation.errors.push(new WebpackError(`Too heavy, ${said}`));
      }
    });
  }
};

/** English sentences are in the first file; those of other languages are loaded in their place and counted apart. */
function sizesOf(compilation) {
  const start = new Set(compilation.entrypoints.get('taskpane').chunks);
  const chunks = [...compilation.chunks].map((chunk) => ({
    kind: kindOf(compilation, chunk),
    isAtStart: start.has(chunk),
    bytes: [...chunk.files]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipped(compilation, file), 0),
  }));
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  const code = chunks.filter(({ kind }) => kind === 'code');
  return {
    start: sum(code.filter(({ isAtStart }) => isAtStart)),
    code: sum(code),
    content: Math.max(...chunks.filter(({ kind }) => kind === 'content').map(({ bytes }) => bytes)),
  };
}

/** What most of a chunk is. */
function kindOf({ chunkGraph }, chunk) {
  const bytes = { code: 0, content: 0, sentences: 0 };
  for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
    const name = module.nameForCondition() ?? '';
    bytes[CONTENT.test(name) ? 'content' : SENTENCES.test(name) ? 'sentences' : 'code'] += module.size();
  }
  return Object.entries(bytes).sort(([, one], [, other]) => other - one)[0][0];
}

function gzipped({ outputOptions, compiler }, file) {
  const { outputFileSystem } = compiler;
  return gzipSync(outputFileSystem.readFileSync(`${outputOptions.path}/${file}`), { level: 9 }).length;
}
