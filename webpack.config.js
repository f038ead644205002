/**
 * Builds what a web server hands out: the pane, the functions and the commands for Excel, and the preview for who has
 * no Excel.
 *
 * Choices, by environment variable:
 *   OFFICE_JS  where the pages take office.js from: `cdn` (default), `21vianet`, or `self` (copied into the build)
 *   ORIGIN     the address the files will stand at, written into the manifest and the help links
 *   OUT_DIR    the folder to write, default `dist`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { LocalizeFunctions } from './tools/localize-functions.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const from = (...parts) => path.join(root, ...parts);

const officeJsAddresses = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/** What office.js fetches from its own folder on the hosts we support: the whole package is 86 MB, this is 4.4 MB. */
const officeJsFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** The scripts whose name carries their hash. The manifest names functions.js, the preview's page its own scripts. */
const hashed = new Set(['taskpane', 'commands']);

/** The origin that stands in the manifest and in the sources; ORIGIN takes its place in what is built. */
const developmentOrigin = 'https://localhost:3000';

/** Univer ships ready-made scripts: they are copied, never compiled; the preview loads them in the list's order. */
const univer = JSON.parse(readFileSync(from('src/preview/univerFiles.json'), 'utf8'));
const univerFiles = [...univer.scripts, ...Object.values(univer.locales).flat(), ...univer.styles];

/** `quick` leaves the scripts as long as they are: for npm start, where nobody waits for the network. */
export default function configure({ quick = false } = {}, { mode = 'production' } = {}) {
  const officeJs = officeJsAddresses[process.env.OFFICE_JS ?? 'cdn'];
  if (officeJs === undefined) {
    throw new Error(`OFFICE_JS must be one of ${Object.keys(officeJsAddresses).join(', ')}.`);
  }
  const origin = (process.env.ORIGIN ?? developmentOrigin).replace(/\/+$/, '');
  const atOrigin = (text) => text.replaceAll(developmentOrigin, origin);
  const production = mode === 'production';

  const paneChunks = ['functions', 'taskpane', 'commands'];
  const panePage = (filename, officeJsAddress) =>
    new HtmlPlugin({
      template: from('src/taskpane/taskpane.html'),
      filename,
      officeJs: officeJsAddress,
      chunks: paneChunks,
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
      inject: 'body',
      minify: false,
    });

  return {
    mode,
    context: root,
    target: ['web', 'es2021'],
    devtool: false,
    entry: {
      functions: from('src/functions/functions.ts'),
      // What the functions have loaded, the pane and the commands share.
      taskpane: { import: from('src/taskpane/taskpane.tsx'), dependOn: 'functions' },
      commands: { import: from('src/commands/commands.ts'), dependOn: ['functions', 'taskpane'] },
      'preview/preview': from('src/preview/preview.ts'),
      'preview/bridge': from('src/preview/bridge.ts'),
      'preview/vendor': from('src/preview/vendor.ts'),
    },
    output: {
      path: path.resolve(root, process.env.OUT_DIR ?? 'dist'),
      filename: ({ chunk }) =>
        production && hashed.has(chunk?.name) ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? 'part.[contenthash:8].js' : 'part.[id].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
        // Facts only: without this they would be in the first load for facts.ts, which merely checks them.
        { test: /src[\\/]editions[\\/](outcomes|references)\.ts$/, sideEffects: false },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { minimize: production && !quick },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      // Localizing the functions loads the facts in Node and so checks them; what is built need not do it again.
      new webpack.DefinePlugin(production ? { FACTS_ARE_CHECKED: 'true' } : {}),
      new CustomFunctionsMetadataPlugin({
        output: 'functions.json',
        input: from('src/functions/functions.ts'),
      }),
      new LocalizeFunctions({ origin }),
      panePage('taskpane.html', officeJs),
      // The very same pane, with the stand-in where office.js stands.
      panePage('preview/pane.html', 'bridge.js'),
      new HtmlPlugin({
        template: from('src/preview/preview.html'),
        filename: 'preview/index.html',
        chunks: ['preview/preview'],
        scriptLoading: 'blocking',
        inject: 'body',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          ...univerFiles.map((file) => ({
            from: from('node_modules', file),
            to: `preview/univer/${file.replaceAll('@', '')}`,
            info: { minimized: true },
          })),
          { from: from('assets'), to: 'assets' },
          {
            from: from('manifest.xml'),
            transform: (content) => atOrigin(content.toString('utf8')),
          },
          ...(officeJs === officeJsAddresses.self
            ? officeJsFiles.map((file) => ({
                from: from('node_modules/@microsoft/office-js/dist', file),
                to: `office-js/${file}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
}
