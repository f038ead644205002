/** How the add-in is running here, for the person and for whoever helps them. */
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { functionsLoaded, release } from '../diagnostics';

export function Diagnostics() {
  const { state, text } = usePane();
  const pages = usePages();
  const { status } = text.pane;
  const words = pages.help.running;
  const { host } = state;
  const rows: readonly (readonly [string, string])[] = [
    [words.host, host.kind === 'excel' ? status.excel(host.platform) : status[host.kind]],
    ...(host.kind === 'excel'
      ? ([
          [words.version, host.version],
          [
            words.api,
            host.api === null ? words.apiUnknown : host.writes ? host.api : words.apiTooOld(host.api),
          ],
        ] as const)
      : []),
    [words.functions, functionsLoaded() ? status.functionsReady : status.functionsMissing],
    [words.release, release],
  ];
  return (
    <section>
      <h3>{pages.help.about}</h3>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{pages.help.privacy}</p>
    </section>
  );
}
