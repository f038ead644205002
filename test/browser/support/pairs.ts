/**
 * Contrast themes by their rules. A browser here has two palettes, Windows has four and people make their own: what can be
 * looked at in any palette is whether every text has a system colour that its ground is paired with (CSS Color 4,
 * "System Colors"), for then the theme itself answers for the contrast.
 */
import type { Frame } from 'playwright-core';

/** Texts whose colour is none of those that go with their ground, while forced colours are active. */
export function unpaired(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const grounds = {
      Canvas: ['CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'GrayText'],
      ButtonFace: ['ButtonText', 'GrayText'],
      Field: ['FieldText', 'GrayText'],
      Highlight: ['HighlightText'],
      SelectedItem: ['SelectedItemText'],
      Mark: ['MarkText'],
    };
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const shown = (keyword: string): string => {
      probe.style.color = keyword;
      return getComputedStyle(probe).color;
    };
    const canvas = shown('Canvas');
    const pairs = new Set(
      Object.entries(grounds).flatMap(([ground, texts]) =>
        texts.map((text) => `${shown(text)} on ${shown(ground)}`),
      ),
    );
    probe.remove();

    const isClear = (colour: string): boolean => /, 0\)$/.test(colour);
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return canvas;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || element.getClientRects().length === 0) continue;
      const pair = `${getComputedStyle(element).color} on ${groundOf(element)}`;
      if (!pairs.has(pair)) found.push(`${words.slice(0, 20)}: ${pair}`);
    }
    return found;
  });
}
