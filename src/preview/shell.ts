/** The page around the grid and the pane: banner, splitter, status line. */
import type { Language } from '../editions/model';
import type { Text } from '../text/text';

/** The narrowest pane that Excel gives, and the widest that leaves room for the grid. */
const narrowest = 280;
const widest = 900;
const usual = 350;
const step = 20;

/** The parts of the page that others fill or drive. */
export interface Shell {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly ribbon: HTMLElement;
  showPane(shown: boolean): void;
  /** Calls back when the person closes the pane. */
  onPaneClosed(act: () => void): void;
  setPaneTitle(title: string): void;
  /** Shows a sentence in the status line. */
  say(sentence: string, kind?: 'note' | 'problem'): void;
  /** Offers a file in the status line; the next sentence there takes its place. */
  offer(sentence: string, file: { readonly address: string; readonly name: string }): void;
  /** Replaces the grid's place by a sentence, until the grid itself takes it. */
  wait(sentence: string): void;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The preview's page has no #${id}`);
  return element;
}

/** Fills the page's own words and makes the pane resizable. The address of the same page in the other language is
 * `?lang=`. */
export function openShell(text: Text, language: Language): Shell {
  const words = text.preview;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words.title;

  const banner = part('banner');
  const [heading, why, other] = banner.children;
  if (!(other instanceof HTMLAnchorElement)) throw new Error('#banner has no link to the other language');
  if (heading !== undefined) heading.textContent = words.banner;
  if (why !== undefined) why.textContent = words.bannerWhy;
  other.textContent = words.otherLanguage;
  other.href = `?lang=${language === 'zh' ? 'en' : 'zh'}`;
  other.lang = language === 'zh' ? 'en' : 'zh-CN';
  other.title = words.otherLanguageLabel;

  const grid = part('grid');
  grid.setAttribute('aria-label', words.workbookName);
  const ribbon = part('ribbon');
  ribbon.setAttribute('aria-label', words.ribbon);
  const main = part('main');
  const status = part('status');
  const pane = part('pane');
  if (!(pane instanceof HTMLIFrameElement)) throw new Error('#pane is not a frame');
  pane.title = words.pane;
  const paneTitle = document.createElement('span');
  paneTitle.textContent = words.pane;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.title = words.hidePane;
  close.setAttribute('aria-label', words.hidePane);
  part('side-title').append(paneTitle, close);
  makeResizable(part('splitter'), main, words.resizePane);

  return {
    grid,
    pane,
    ribbon,
    showPane: (shown) => {
      main.classList.toggle('pane-hidden', !shown);
      // A hidden pane runs on, as in Excel, but is out of reach.
      part('side').inert = !shown;
    },
    onPaneClosed: (act) => close.addEventListener('click', act),
    setPaneTitle: (title) => {
      paneTitle.textContent = title;
    },
    say: (sentence, kind = 'note') => {
      status.textContent = sentence;
      status.classList.toggle('problem', kind === 'problem');
    },
    offer: (sentence, { address, name }) => {
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.textContent = name;
      status.replaceChildren(sentence, link);
      status.classList.remove('problem');
    },
    wait: (sentence) => {
      const waiting = document.createElement('p');
      waiting.className = 'waiting';
      waiting.textContent = sentence;
      grid.replaceChildren(waiting);
    },
  };
}

/** Lets the splitter be dragged, and moved with the arrow keys, Home and End. */
function makeResizable(splitter: HTMLElement, main: HTMLElement, label: string): void {
  let width = usual;
  const set = (wanted: number): void => {
    width = Math.min(Math.max(wanted, narrowest), Math.min(widest, window.innerWidth - 200));
    main.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-label', label);
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  set(usual);

  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    main.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (move) => {
    if (splitter.hasPointerCapture(move.pointerId)) set(main.getBoundingClientRect().right - move.clientX);
  });
  const release = (): void => main.classList.remove('dragging');
  splitter.addEventListener('lostpointercapture', release);
  splitter.addEventListener('keydown', (key) => {
    const wanted: Partial<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: narrowest,
      End: widest,
    };
    const next = wanted[key.key];
    if (next === undefined) return;
    key.preventDefault();
    set(next);
  });
}
