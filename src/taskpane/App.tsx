/** The pane's frame: head, tabs, the page that is open, and a line on how the add-in is running. */
import { FluentProvider } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Actions } from './actions';
import { PaneContext, type Pane } from './context';
import { Guard } from './parts/Guard';
import { Tabs, panelId, tabId } from './parts/Tabs';
import { SheetsView } from './sheets/SheetsView';
import type { Action, PaneState, Tab } from './state';
import { StatusLine } from './StatusLine';
import type { Store } from './store';
import { themes } from './theme';
import type { PaneTexts } from './words';

const views = {
  sheets: SheetsView,
  plan: lazy(() => import('./plan/PlanView')),
  tasks: lazy(() => import('./tasks/TasksView')),
  cell: lazy(() => import('./cell/CellView')),
  help: lazy(() => import('./help/HelpView')),
} satisfies Record<Tab, unknown>;

const CellNotices = lazy(() => import('./CellNotices'));
const Outside = lazy(() => import('./Outside'));

const tabs: readonly Tab[] = ['sheets', 'plan', 'tasks', 'cell', 'help'];

interface AppProps {
  readonly store: Store<PaneState, Action>;
  readonly texts: PaneTexts;
  readonly actions: Actions;
}

export function App({ store, texts, actions }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const text = texts[state.language];
  const pane = useMemo(
    (): Pane => ({ state, text, texts, send: store.send, actions }),
    [state, text, texts, store, actions],
  );
  const words = text.pane;
  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = words.product;
  }, [words]);
  useEffect(() => {
    document.documentElement.style.colorScheme = state.shade;
  }, [state.shade]);

  const View = views[state.tab];
  return (
    <FluentProvider theme={themes[state.shade]} className="pane">
      <PaneContext value={pane}>
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
          </div>
          <Tabs
            label={words.tabs.label}
            tabs={tabs.map((key) => ({ key, label: words.tabs[key] }))}
            selected={state.tab}
            onSelect={(tab) => store.send({ type: 'tab', tab })}
          />
        </header>
        <main className="main">
          <div className="notices" role="status">
            <Guard text={words}>
              <Suspense>
                {state.host.kind !== 'excel' && <Outside />}
                {state.notice !== null && <CellNotices />}
              </Suspense>
            </Guard>
          </div>
          <div className="body" role="tabpanel" id={panelId(state.tab)} aria-labelledby={tabId(state.tab)}>
            <Guard key={state.tab} text={words}>
              <Suspense fallback={<p className="quiet">{words.loading}</p>}>
                <View />
              </Suspense>
            </Guard>
          </div>
        </main>
        <StatusLine />
      </PaneContext>
    </FluentProvider>
  );
}
