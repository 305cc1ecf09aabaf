const net = require('node:net');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const devCerts = require('office-addin-dev-certs');
const SizeBudget = require('./src/build/SizeBudget');

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const LOCAL_EXCEL = '<script src="office-js/excel-win32-16.01.js"></script>';

/** No code and no data but from our own origin and Microsoft's office.js; Griffel writes style elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page of the add-in; in the preview the same bundle runs on local Excel instead of office.js. */
function panePage({ title = 'Remediation checklist', filename, library, chunks }) {
  return new HtmlPlugin({
    template: 'src/taskpane/taskpane.html',
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'blocking',
    inject: 'body',
    templateParameters: { title, library, contentSecurityPolicy: CONTENT_SECURITY_POLICY },
  });
}

/** A ribbon button that does more than open the pane. */
const COMMAND = /\s*<Control (?:(?!<\/Control>).)*ExecuteFunction.*?<\/Control>/gs;

/** What a text is in other languages, with the end of its element. */
const TRANSLATIONS = />(?:\s*<(?:bt:)?Override [^>]*\/>)+\s*<\/[\w:]+>/g;

/** An add-in of its own beside ours, in English, whose page is the Excel check and whose one button opens it. */
function excelCheckManifest(manifest) {
  return manifest
    .toString()
    .replaceAll(COMMAND, '')
    .replaceAll(TRANSLATIONS, '/>')
    .replace('6a1f7c52-3c0e-4d57-9b1c-2f4f0f5f8c11', '0d5c9a3e-7f4b-4a61-8f0e-6c1d2b9e4a75')
    .replaceAll('taskpane.html', 'excel-check.html')
    .replaceAll(/DefaultValue="(Remediation checklist|Open checklist)"/g, 'DefaultValue="Excel check"');
}

const EXCEL_CHECK = { title: 'Excel check', chunks: ['excelCheck'] };

/** What only developers see: the preview, and the Excel check in Excel and in the preview. */
const developersPlugins = [
  new HtmlPlugin({ template: 'src/preview/preview.html', filename: 'index.html', chunks: ['preview'] }),
  panePage({ filename: 'preview-taskpane.html', library: LOCAL_EXCEL, chunks: ['previewOffice', 'taskpane'] }),
  panePage({ ...EXCEL_CHECK, filename: 'excel-check.html', library: OFFICE_JS }),
  panePage({
    ...EXCEL_CHECK,
    filename: 'preview-excel-check.html',
    library: LOCAL_EXCEL,
    chunks: ['previewOffice', ...EXCEL_CHECK.chunks],
  }),
  new CopyPlugin({
    patterns: [{ from: 'manifest.xml', to: 'excel-check.manifest.xml', transform: excelCheckManifest }],
  }),
];

const DEVELOPERS_ENTRIES = {
  preview: './src/preview/index.tsx',
  previewOffice: './src/preview/previewOffice.ts',
  excelCheck: './src/excel-check/index.tsx',
};

const SENTENCES = path.resolve(__dirname, 'src/localization/messages');
const THEMES = /src.taskpane.theme.(light|dark|highContrast)Theme\.ts$/;
const COMPILE_THEME = path.resolve(__dirname, 'src/build/compileTheme.js');
const COMPILE_MESSAGES = path.resolve(__dirname, 'src/build/compileMessages.js');
const COMPILE_STYLES = path.resolve(__dirname, 'src/build/compileStyles.js');
const INLINE_TOKENS = path.resolve(__dirname, 'src/build/inlineTokens.js');

/** Loaded when they are needed, in files of their own: of content, sentences and themes a reader needs one of each. */
const FILES_OF_THEIR_OWN =
  /src.catalog.(text|services|shipped|playbook|acceleration)|src.localization.messages|src.taskpane.theme.\w+Theme\.ts$/;

/** The words by which cells are understood, in all languages at once. */
const WORDS = /src.localization.(vocabulary|foreignUsage)/;

/** Those of sheets that we did not make. */
const FOREIGN_WORDS = /src.localization.foreignSheets|monthNamesOfLanguages/;

/** What it takes to understand such sheets, before a first screen can be shown. */
const FOREIGN_SHEETS = /src.(recognition|domain).(foreign|recognizeForeign)|wording.foreignWords|foreignSheetWords/;

/** One file for all else that the first screen does not need: many small ones weigh a tenth more, and each may fail. */
const OTHER_SCREENS = {
  test: (module) => !FILES_OF_THEIR_OWN.test(module.nameForCondition() ?? ''),
  chunks: 'async',
  name: 'screens',
  enforce: true,
  priority: -5,
};

/** Ends with one sentence where the server's own error would be a page of its insides. */
function requireFreePort(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', ({ code }) => {
      if (code !== 'EADDRINUSE') return resolve();
      console.error(`Port ${port} is in use. Give another one, such as PORT=${port + 1}.`);
      process.exit(1);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

module.exports = async (env, { mode }) => {
  const isProduction = mode === 'production';
  const isForDevelopers = !isProduction || env.preview === true;
  const port = Number(process.env.PORT ?? 3000);
  if (env.WEBPACK_SERVE) await requireFreePort(port);
  return {
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(isForDevelopers ? DEVELOPERS_ENTRIES : {}),
    },
    output: { path: path.resolve(__dirname, 'dist'), clean: true },
    devtool: 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: {
        '@formatjs/icu-messageformat-parser$': require.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: [COMPILE_STYLES, INLINE_TOKENS, 'swc-loader'],
          exclude: [/node_modules/, SENTENCES, THEMES],
        },
        { test: THEMES, use: [COMPILE_THEME] },
        { test: SENTENCES, use: [COMPILE_MESSAGES, 'swc-loader'] },
      ],
    },
    plugins: [
      panePage({ filename: 'taskpane.html', library: OFFICE_JS, chunks: ['taskpane'] }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', filter: (file) => /icon[a-z-]*-\d+\.png$/.test(file) },
          'manifest.xml',
        ],
      }),
      ...(isForDevelopers ? developersPlugins : []),
      ...(isProduction && !isForDevelopers ? [new SizeBudget()] : []),
    ],
    optimization: {
      moduleIds: 'size',
      mangleExports: 'size',
      minimizeOptions: { javascript: { compress: { passes: 3, keep_fargs: false, hoist_funs: true } } },
      splitChunks: {
        minSize: 3000,
        cacheGroups: {
          // What the services ask and advise is content, and loads beside the code.
          catalog: { test: /src.catalog.services/, name: 'catalog', chunks: 'all', enforce: true },
          playbook: { test: /src.catalog.(playbook|acceleration)/, name: 'playbook', chunks: 'all', enforce: true },
          words: { test: WORDS, name: 'words', chunks: 'all', enforce: true },
          ...(isProduction
            ? {
                foreign: { test: FOREIGN_SHEETS, name: 'foreign', chunks: 'async', enforce: true },
                foreignWords: { test: FOREIGN_WORDS, name: 'foreignWords', chunks: 'async', enforce: true },
                screens: OTHER_SCREENS,
              }
            : {}),
        },
      },
    },
    performance: false,
    devServer: {
      port,
      // Excel loads add-ins over HTTPS only, from a certificate the machine trusts.
      server: env.excel ? { type: 'https', options: await devCerts.getHttpsServerOptions() } : 'http',
      hot: false,
      client: { overlay: { errors: true, warnings: false } },
      static: {
        directory: path.dirname(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js')),
        publicPath: '/office-js',
      },
      onListening: () => console.log(`\n  Preview: ${env.excel ? 'https' : 'http'}://localhost:${port}\n`),
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
};
