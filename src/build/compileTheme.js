const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const fluent = require('@fluentui/react-components');

const PANE = path.resolve(__dirname, '../taskpane');

/** A theme is made from all colours there are; built, it is just the values of those that the pane uses. */
module.exports = function compileTheme(source) {
  this.addContextDependency(PANE);
  const [, name, theme] = /export const (\w+).* = (\w+);/.exec(source);
  const used = usedTokens();
  const values = Object.entries(fluent[theme]).filter(([token]) => used.has(token));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(values))};`;
};

function usedTokens() {
  const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const used = files.flatMap((file) => readFileSync(path.join(PANE, file), 'utf8').match(/(?<=\btokens\.)\w+/g) ?? []);
  return new Set(used);
}
