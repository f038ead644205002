/** The words for a failure: what happened, what is safe, and what to do next. */
import { sayProblem } from '../../excel/problems';
import type { Text } from '../../text/text';
import type { Host } from '../environment';
import type { Trouble } from '../state';

interface TroubleWords {
  readonly what: string;
  /** Absent where the first sentence says it all. */
  readonly then: string;
}

export function troubleWords(trouble: Trouble, host: Host, text: Text): TroubleWords {
  switch (trouble.kind) {
    case 'excel': {
      const { what, safe, next } = sayProblem(trouble.problem, text.writing.problems);
      return { what, then: text.pane.sentences([safe, next]) };
    }
    case 'outside':
      return { what: host.kind === 'excel' ? '' : text.pane.outside[host.kind], then: '' };
    case 'none-yet':
      return { what: text.pane.sheets.noneYet, then: '' };
    case 'defect':
      return { what: text.pane.defect.unexpected, then: '' };
  }
}
