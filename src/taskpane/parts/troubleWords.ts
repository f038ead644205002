/** The sentence for a failure. */
import type { Text } from '../../text/text';
import type { Host } from '../environment';
import type { Trouble } from '../state';

interface TroubleWords {
  readonly title: string | null;
  readonly sentence: string;
}

export function troubleWords(trouble: Trouble, host: Host, text: Text): TroubleWords {
  switch (trouble.kind) {
    case 'excel':
      return { title: null, sentence: trouble.problem.code };
    case 'outside':
      return { title: null, sentence: host.kind === 'excel' ? '' : text.pane.outside[host.kind] };
    case 'none-yet':
      return { title: null, sentence: text.pane.sheets.noneYet };
    case 'defect':
      return { title: null, sentence: text.pane.defect.unexpected };
  }
}
