/** Draws the ribbon icons: `node tools/icons.mjs` renders assets/svg/*.svg to the sizes Office asks for. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80],
  insert: [16, 32, 80],
  refresh: [16, 32, 80],
  target: [16, 32, 80],
  task: [16, 32, 80],
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const [name, list] of Object.entries(sizes)) {
  const svg = readFileSync(new URL(`../assets/svg/${name}.svg`, import.meta.url), 'utf8');
  for (const size of list) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: new URL(`../assets/${name}-${size}.png`, import.meta.url).pathname,
      omitBackground: true,
    });
    await page.close();
  }
}
await browser.close();
