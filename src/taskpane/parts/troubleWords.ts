/** The words for a failure: what happened, what is safe, and what to do next. */
import { sayProblem } from '../../excel/problems';
import type { PagesText } from '../../text/zh/pages';
import type { WritingText } from '../../text/zh/writing';
import type { Host } from '../environment';
import type { Trouble } from '../state';
import type { PaneWords } from '../words';

interface TroubleWords {
  readonly what: string;
  /** Blank where the first sentence says it all. */
  readonly then: string;
}

interface Said {
  readonly text: PaneWords;
  readonly pages: PagesText;
  readonly writing: WritingText;
}

export function troubleWords(trouble: Trouble, host: Host, { text, pages, writing }: Said): TroubleWords {
  switch (trouble.kind) {
    case 'excel': {
      const { what, safe, next } = sayProblem(trouble.problem, writing.problems);
      return { what, then: pages.sentences([safe, next]) };
    }
    case 'outside':
      return { what: host.kind === 'excel' ? '' : text.pane.outside[host.kind], then: '' };
    case 'none-yet':
      return { what: pages.result.noneYet, then: '' };
    case 'defect':
      return { what: pages.result.unexpected, then: '' };
  }
}
