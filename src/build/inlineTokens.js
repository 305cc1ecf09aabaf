const IMPORTED = /import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\//;

/** Fluent's tokens are names of CSS variables: written where they are used, the pane needs no list of all of them. */
module.exports = function inlineTokens(source) {
  return IMPORTED.test(source) ? source.replace(/(?<!\/)\btokens\.(\w+)/g, '"var(--$1)"') : source;
};
