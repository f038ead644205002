import fc from 'fast-check';
import { piecesOf } from './highlight';

const hits = (text: string, query: string) =>
  piecesOf(text, query)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

describe('marking what was sought', () => {
  it('marks nothing when nothing is sought or nothing is found', () => {
    expect(hits('农村宽带', ' ')).toEqual([]);
    expect(hits('农村宽带', '卫星')).toEqual([]);
  });

  it('marks every place, whatever the capitals and the width', () => {
    expect(hits('5G network, 5g base stations', '５Ｇ')).toEqual(['5G', '5g']);
  });

  it('marks each of several words, and words that touch as one', () => {
    expect(hits('加快农村宽带建设', '宽带 建设')).toEqual(['宽带建设']);
    expect(hits('宽带与建设', '宽带、建设')).toEqual(['宽带', '建设']);
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        return (
          piecesOf(text, query)
            .map((piece) => piece.text)
            .join('') === text
        );
      }),
    );
  });
});
