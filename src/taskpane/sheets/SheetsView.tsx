/** Pick editions, language and sheets; write them; see how it went. */
import { Suspense, lazy } from 'react';
import { sheetKeys, type SheetLanguage } from '../../workbook/sheet';
import { usePane } from '../context';
import { Guard } from '../parts/Guard';
import { currentOrder } from '../state';
import { EditionPicker } from './EditionPicker';
import { WritingBar } from './WritingBar';

const WritingResult = lazy(() => import('./WritingResult'));

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

export default function SheetsView() {
  const { state, text, send } = usePane();
  const words = text.pane.sheets;
  const { language } = currentOrder(state);
  const { writing } = state;
  return (
    <div className="view">
      <div>
        <h2>{words.heading}</h2>
        <p className="quiet">{words.intro}</p>
      </div>
      <EditionPicker />
      <fieldset>
        <legend>{words.language}</legend>
        <div className="choice-row">
          {languages.map((key) => (
            <label key={key} className="choice">
              <input
                type="radio"
                name="sheet-language"
                checked={language === key}
                onChange={() => send({ type: 'order language', language: key })}
              />
              {words.languages[key]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.which}</legend>
        <div className="choice-columns">
          {sheetKeys.map((key) => (
            <label key={key} className="choice">
              <input
                type="checkbox"
                checked={state.order.which.includes(key)}
                onChange={(event) => send({ type: 'order sheet', sheet: key, wanted: event.target.checked })}
              />
              {words.names[key]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="bar-stack">
        <div role="status" className="result">
          <Guard text={text.pane}>
            <Suspense>
              {(writing.kind === 'ended' || writing.kind === 'failed') && <WritingResult />}
            </Suspense>
          </Guard>
        </div>
        <WritingBar />
      </div>
    </div>
  );
}
