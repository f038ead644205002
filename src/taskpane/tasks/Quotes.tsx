/** The exact words of the sources, where they stand, how sure they are, and where sources disagree. */
import type { Provenance } from '../../keypoints/provenance';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { LinkIcon } from '../parts/icons';

const tags = { zh: 'zh-CN', en: 'en', ja: 'ja' } as const;

interface QuoteListProps {
  readonly quotes: Provenance['quotes'];
}

export function QuoteList({ quotes }: QuoteListProps) {
  const { state } = usePane();
  const words = usePages().card;
  return quotes.map(({ quote, source }, index) => (
    <blockquote key={index}>
      <p lang={tags[quote.language]}>{quote.words}</p>
      <p className="quiet">
        {words.from(source.title[state.language])}
        {source.url !== null && (
          <>
            {' '}
            <a className="link" href={source.url} target="_blank" rel="noreferrer">
              {words.openSource} <LinkIcon />
            </a>
          </>
        )}
      </p>
    </blockquote>
  ));
}

export function Quotes({ provenance }: { readonly provenance: Provenance }) {
  const { state } = usePane();
  const pages = usePages();
  const words = pages.card;
  const { quotes, confidence, note, discrepancies } = provenance;
  return (
    <section>
      <h3>{words.words}</h3>
      <QuoteList quotes={quotes} />
      <p className="quiet">{words.confidence[confidence]}</p>
      {note !== null && <p className="quiet">{words.noted(note[state.language])}</p>}
      {discrepancies.length > 0 && (
        <>
          <h3>{words.disputed}</h3>
          <ul>
            {discrepancies.map((one) => (
              <li key={one.id}>{words.dispute(one.subject[state.language], one.use[state.language])}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
