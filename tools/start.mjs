/**
 * `npm start`: into Excel where Excel is installed, else the preview in a browser. The work is in start/main.ts; this
 * part only makes sure that it can be read.
 */
let main;
try {
  const { register } = await import('tsx/esm/api');
  register();
  ({ main } = await import('./start/main.ts'));
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  // Without the packages the project's texts cannot be read either: the one sentence kept outside them.
  console.error('缺少依赖，请先运行 npm ci。 The packages are not installed: run npm ci first.');
  process.exit(1);
}
process.exitCode = await main(process.argv.slice(2));
