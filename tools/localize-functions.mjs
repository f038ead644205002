/**
 * Webpack plugin: puts the functions' metadata into both languages (functions.json, functions-en-us.json), checks it,
 * and writes the help page that Excel's function wizard links to (help.html). Its work is done in src/functions.
 */
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const name = 'LocalizeFunctions';
const { RawSource } = webpack.sources;

export class LocalizeFunctions {
  /** `origin`: where the add-in is served from. */
  constructor({ origin }) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const asset = assets['functions.json'];
        // The generator has reported its own errors.
        if (asset === undefined) return;
        const { localizeMetadata, metadataFaults } = await tsImport(
          '../src/functions/metadata.ts',
          import.meta.url,
        );
        const { functionsHtml } = await tsImport('../src/functions/helpPage.ts', import.meta.url);
        const metadata = JSON.parse(asset.source().toString());
        const put = (file, text) =>
          compilation[assets[file] === undefined ? 'emitAsset' : 'updateAsset'](file, new RawSource(text));
        for (const [file, language] of [
          ['functions.json', 'zh'],
          ['functions-en-us.json', 'en'],
        ]) {
          const localized = localizeMetadata(metadata, { language, origin: this.origin });
          for (const fault of metadataFaults(localized)) {
            compilation.errors.push(new webpack.WebpackError(`${file}: ${fault}`));
          }
          put(file, `${JSON.stringify(localized, null, 2)}\n`);
        }
        put('help.html', functionsHtml());
      });
    });
  }
}
