/** The preview's page: the very same pane beside an embedded spreadsheet, for who has no Excel. */
import { texts } from '../text/text';
import { openShell } from './shell';
import './shell.css';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
openShell(texts[language], language).wait(texts[language].preview.loading);
