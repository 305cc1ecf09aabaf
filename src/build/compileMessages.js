/** As in ../localization/messagesOf.ts: what wants no parser stays as it is written. */
const IS_PLAIN = /^(?:[^{}'<]|\{\w+\})*$/;

/**
 * Reads the sentences of a language when the pane is built, so that it needs no parser: those with plurals become what
 * the parser makes of them. A file of sentences is data, which is carried out here to know them.
 */
module.exports = function compileMessages(source) {
  const done = this.async();
  compiled(source).then((code) => done(null, code), done);
};

async function compiled(source) {
  const { parse } = await import('@formatjs/icu-messageformat-parser');
  const sentences = /\bexport const (\w+) = \{/.exec(source);
  if (!sentences || /^import /m.test(source)) return source;
  const [, name] = sentences;
  const texts = new Function(`${source.replace(/\bexport const /, 'const ')}; return ${name};`)();
  const read = (text) => (IS_PLAIN.test(text) ? text : parse(text, { captureLocation: false }));
  const entries = Object.entries(texts).map(([key, text]) => [key, read(text)]);
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))};`;
}
