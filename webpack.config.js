const net = require('node:net');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const devCerts = require('office-addin-dev-certs');

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

/** The task pane; in the preview page the same bundle runs on local Excel instead of office.js. */
function taskPanePage({ filename, library, chunks }) {
  return new HtmlPlugin({
    template: 'src/taskpane/taskpane.html',
    filename,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'blocking',
    inject: 'body',
    templateParameters: { library, contentSecurityPolicy: CONTENT_SECURITY_POLICY },
  });
}

const previewPages = [
  new HtmlPlugin({ template: 'src/preview/preview.html', filename: 'index.html', chunks: ['preview'] }),
  taskPanePage({
    filename: 'preview-taskpane.html',
    library: LOCAL_EXCEL,
    chunks: ['previewOffice', 'taskpane'],
  }),
];

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
  const port = Number(process.env.PORT ?? 3000);
  if (env.WEBPACK_SERVE) await requireFreePort(port);
  return {
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(isProduction ? {} : { preview: './src/preview/index.tsx', previewOffice: './src/preview/previewOffice.ts' }),
    },
    output: { path: path.resolve(__dirname, 'dist'), clean: true },
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
    plugins: [
      taskPanePage({ filename: 'taskpane.html', library: OFFICE_JS, chunks: ['taskpane'] }),
      new CopyPlugin({
        patterns: [{ from: 'assets', to: 'assets', filter: (file) => /icon-\d+\.png$/.test(file) }, 'manifest.xml'],
      }),
      ...(isProduction ? [] : previewPages),
    ],
    /** Sizes before compression; more than this is noticed on opening the pane. */
    performance: {
      hints: isProduction ? 'error' : false,
      maxEntrypointSize: 900_000,
      maxAssetSize: 900_000,
      assetFilter: (name) => name.endsWith('.js'),
    },
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
