/** The pane's frame: head, tabs, the section that is open, and a line on how the add-in is running. */
import { FluentProvider } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Actions } from './actions';
import { PaneContext, type Pane } from './context';
import { pages } from './pages';
import { pageStores, type PageStores } from './pageStore';
import { Guard } from './parts/Guard';
import { Sections } from './parts/Sections';
import { Tabs, panelId, tabId } from './parts/Tabs';
import { sectionsOf, tabOf, tabs, type Section, type Tab } from './sections';
import type { Action, PaneState } from './state';
import { StatusLine } from './StatusLine';
import type { Store } from './store';
import { themes } from './theme';
import type { PaneText } from '../text/zh/pane';
import type { PaneTexts } from './words';

const CellNotices = lazy(() => import('./CellNotices'));
const Outside = lazy(() => import('./Outside'));

const isThere = (section: Section): boolean => pages[section] !== undefined;
const shownTabs = tabs.filter((tab) => sectionsOf[tab].some(isThere));

interface AppProps {
  readonly store: Store<PaneState, Action>;
  readonly texts: PaneTexts;
  readonly actions: Actions;
  /** What pages have kept already; nothing unless given. */
  readonly stores?: PageStores;
}

function Head({ pane: { state, text, send, actions } }: { readonly pane: Pane }) {
  const words = text.pane;
  const help = state.section === 'help';
  return (
    <header className="head">
      <div className="title-row">
        <h1>{words.product}</h1>
        <button
          type="button"
          className="plain-button"
          lang={words.switchLanguage.tag}
          aria-label={words.switchLanguage.label}
          onClick={() => actions.speak(state.language === 'zh' ? 'en' : 'zh')}
        >
          {words.switchLanguage.short}
        </button>
        <button
          type="button"
          id="help"
          className="plain-button"
          aria-label={words.sections.help}
          title={words.sections.help}
          aria-current={help ? 'page' : undefined}
          onClick={() => send({ type: 'section', section: help ? state.lastOf[state.tab] : 'help' })}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <Tabs
        label={words.tabs.label}
        tabs={shownTabs.map((key) => ({ key, label: words.tabs[key] }))}
        selected={tabOf(state.section)}
        onSelect={(tab) => send({ type: 'section', section: state.lastOf[tab] })}
      />
    </header>
  );
}

/** The panel of the tab that is open; a region by itself where what is open belongs to no tab. */
function Panel({
  tab,
  text,
  children,
}: {
  readonly tab: Tab | null;
  readonly text: PaneText;
  readonly children: ReactNode;
}) {
  return tab === null ? (
    <div className="body" role="region" id={panelId('help')} aria-label={text.sections.help}>
      {children}
    </div>
  ) : (
    <div className="body" role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
      {children}
    </div>
  );
}

export function App({ store, texts, actions, stores: kept }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [stores] = useState(() => kept ?? pageStores());
  const text = texts[state.language];
  const pane = useMemo(
    (): Pane => ({ state, text, texts, send: store.send, actions, stores, has: isThere }),
    [state, text, texts, store, actions, stores],
  );
  const words = text.pane;
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = words.product;
  }, [words]);
  useEffect(() => {
    document.documentElement.style.colorScheme = state.shade;
  }, [state.shade]);

  const { section } = state;
  const tab = tabOf(section);
  const sections = tab === null ? [] : sectionsOf[tab].filter(isThere);
  const View = pages[section];
  return (
    <FluentProvider theme={themes[state.shade]} className="pane">
      <PaneContext value={pane}>
        <Head pane={pane} />
        <main className="main">
          <div className="notices" role="status">
            <Guard text={words}>
              <Suspense>
                {state.host.kind !== 'excel' && <Outside />}
                {state.notice !== null && <CellNotices />}
              </Suspense>
            </Guard>
          </div>
          <Panel tab={tab} text={words}>
            {tab !== null && sections.length > 1 && (
              <Sections label={words.sections.label(words.tabs[tab])} sections={sections} />
            )}
            <Guard key={section} text={words}>
              <Suspense fallback={<p className="quiet">{words.loading}</p>}>
                {View !== undefined && <View />}
              </Suspense>
            </Guard>
          </Panel>
        </main>
        <StatusLine />
      </PaneContext>
    </FluentProvider>
  );
}
