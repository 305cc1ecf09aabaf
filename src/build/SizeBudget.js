const { gzipSync } = require('node:zlib');

/** Gzipped bytes; more is noticed by whoever opens the pane. */
const LIMITS = {
  start: { bytes: 157_000, of: 'what is loaded before the first screen: code, the sentences of a language, and words' },
  code: { bytes: 309_000, of: 'all code' },
  words: { bytes: 28_900, of: 'the words of all languages by which sheets are understood' },
  content: { bytes: 74_000, of: 'one file of content' },
};

/** What files of each kind are; all else is code. */
const KINDS = {
  content: /src.catalog.(text|services|shipped|playbook|acceleration)/,
  sentences: /src.localization.messages/,
  words: /src.localization.(vocabulary|foreignUsage|foreignSheets)|monthNamesOfLanguages/,
};

/** The sentences that the first screen waits for, in each language. */
const FIRST_SENTENCES = /src.localization.messages.(\w+).\1\.ts$/;

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

/** Of sentences the pane loads those of one language: the heaviest counts. */
function sizesOf(compilation) {
  const start = new Set(compilation.entrypoints.get('taskpane').chunks);
  const chunks = [...compilation.chunks].map((chunk) => ({
    ...whatIsIn(compilation, chunk),
    isAtStart: start.has(chunk),
    bytes: [...chunk.files]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipped(compilation, file), 0),
  }));
  const bytesOf = (isMeant) => chunks.filter(isMeant).map(({ bytes }) => bytes);
  const sum = (some) => some.reduce((total, bytes) => total + bytes, 0);
  const atStart = sum(bytesOf(({ isAtStart, kind }) => isAtStart && kind !== 'content'));
  return {
    start: atStart + Math.max(...bytesOf(({ hasFirstSentences }) => hasFirstSentences)),
    code: sum(bytesOf(({ kind }) => kind === 'code')),
    words: sum(bytesOf(({ kind }) => kind === 'words')),
    content: Math.max(...bytesOf(({ kind }) => kind === 'content')),
  };
}

/** @returns what most of a chunk is */
function whatIsIn({ chunkGraph }, chunk) {
  const bytes = { code: 0 };
  let hasFirstSentences = false;
  for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
    const name = module.nameForCondition() ?? '';
    const [kind] = Object.entries(KINDS).find(([, isOfKind]) => isOfKind.test(name)) ?? ['code'];
    bytes[kind] = (bytes[kind] ?? 0) + module.size();
    hasFirstSentences ||= FIRST_SENTENCES.test(name);
  }
  const [[kind]] = Object.entries(bytes).sort(([, one], [, other]) => other - one);
  return { kind, hasFirstSentences };
}

function gzipped({ outputOptions, compiler }, file) {
  const { outputFileSystem } = compiler;
  return gzipSync(outputFileSystem.readFileSync(`${outputOptions.path}/${file}`), { level: 9 }).length;
}
