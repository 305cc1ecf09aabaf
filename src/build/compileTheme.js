const fluent = require('@fluentui/react-components');

/** Of the palettes beside a theme's own colours only these are used by Fluent's controls. */
const IS_LEFT_OUT = /^colorPalette(?!Red|Green|DarkOrange)/;

/** A theme is made from all colours there are; built, it is just its values. */
module.exports = function compileTheme(source) {
  const [, name, theme] = /export const (\w+).* = (\w+);/.exec(source);
  const values = Object.entries(fluent[theme]).filter(([token]) => !IS_LEFT_OUT.test(token));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(values))};`;
};
