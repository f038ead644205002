/** Starts the pane: finds out where it is, draws it, and takes requests from the ribbon. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setMessageLanguage } from '../functions/call';
import { createActions } from './actions';
import { App } from './App';
import { serveRequests } from './channel';
import { currentShade, findHost, hostLanguage, watchShade } from './environment';
import { excelWorkbook } from './excelWorkbook';
import './pane.css';
import { rememberPlace } from './place';
import { rememberedLanguage } from './preferences';
import { serve } from './serve';
import { initialState, reduce } from './state';
import { createStore } from './store';
import { paneTexts } from './words';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id root.');
  const { host, late } = await findHost();
  const store = createStore(
    reduce,
    initialState({ host, shade: currentShade(), language: rememberedLanguage() ?? hostLanguage() }),
  );
  rememberPlace(store);
  // The functions' error sentences follow the pane's language, in cells and in the pane's own preview.
  const tellFunctions = (): void => {
    setMessageLanguage(store.get().language);
  };
  tellFunctions();
  store.subscribe(tellFunctions);
  const actions = createActions(store, excelWorkbook);
  void late?.then((found) => store.send({ type: 'host', host: found }));
  watchShade((shade) => store.send({ type: 'shade', shade }));
  createRoot(root).render(
    <StrictMode>
      <App store={store} texts={paneTexts} actions={actions} />
    </StrictMode>,
  );
  serveRequests((request) => serve(request, store, actions));
}

void start();
