/** The page of a sheet that nobody sees, and so nobody prints. */
import type { BookPrint } from '../book';

const nothing = { left: '', center: '', right: '' };

export function pageless(paper: BookPrint['paper']): BookPrint {
  return {
    paper,
    orientation: 'portrait',
    fitWidth: 1,
    fitHeight: 0,
    area: null,
    repeat: null,
    header: nothing,
    footer: nothing,
  };
}
