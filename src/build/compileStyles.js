const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const fluent = require('@fluentui/react-components');
const { resolveStyleRulesForSlots } = require('@griffel/core');

/** As swc writes it: what is made at the top of a module ends at the beginning of a line. */
const MADE = /\bmakeStyles\(\{[\s\S]*?\n\}\)/g;

/** Files of styles, which styles are made of. */
const STYLES = /Styles$/;

/**
 * Resolves styles to classes when the pane is built, as Griffel would when they are first used, so that the pane needs
 * nothing that does. What the styles are is known by carrying the module out, with nothing of what it imports but styles.
 */
module.exports = function compileStyles(source) {
  if (!source.includes('makeStyles(')) return source;
  const made = stylesMadeIn(source, path.dirname(this.resourcePath), (file) => this.addDependency(file));
  const resolved = source.replace(MADE, () => {
    const [classes, rules] = resolveStyleRulesForSlots(made.shift());
    return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
  });
  if (made.length > 0) throw new Error(`${this.resourcePath} makes styles elsewhere than at its top.`);
  return resolved.replace(/\bmakeStyles\b(?=[^;]*? from ['"]@fluentui)/, '__styles');
};

/** @param onRead is told what else the styles are made of */
function stylesMadeIn(source, folder, onRead) {
  const made = [];
  const makeStyles = (styles) => {
    made.push(styles);
    return () => ({});
  };
  carriedOut(source, folder, { styling: { ...fluent, makeStyles }, onRead });
  return made;
}

/** @returns what a module exports */
function carriedOut(source, folder, given) {
  const { code } = transformSync(source, {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  });
  const required = (name) => {
    if (name.startsWith('@fluentui/')) return given.styling;
    if (!STYLES.test(name)) return NOTHING;
    const file = path.join(folder, `${name}.ts`);
    given.onRead(file);
    return carriedOut(readFileSync(file, 'utf8'), path.dirname(file), given);
  };
  const exported = {};
  new Function('require', 'exports', code)(required, exported);
  return exported;
}

/** Stands for anything: can be called and read, and is nothing. */
const NOTHING = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : NOTHING),
  apply: () => NOTHING,
  construct: () => NOTHING,
});
