/** `range.format.borders`: the lines around and between cells. */
import { reformat } from '../book/cells';
import type { Rect } from '../book/addresses';
import { edges, noBorder, type Border, type Edge } from '../book/format';
import { refusal } from '../errors';
import type { Property } from './clientObject';
import { oneOf, requireColor } from './formatProperty';
import { objectType } from './objectType';
import { areaOf, areasOf, type RangeTarget } from './rangeTarget';

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

function borderProperty<V extends string>(
  read: (border: Border) => V,
  write: (border: Border, value: V) => Border,
): Property<BorderTarget, V> {
  return {
    get: ({ range, edge }) => read(borderAt(range, areaOf(range), edge)),
    set: ({ range, edge }, value) => {
      for (const area of areasOf(range)) {
        drawBorder(range, area, edge, write(borderAt(range, area, edge), value));
      }
    },
  };
}

/** Of the first cell along the edge: the last row and column have the lower and the right one. */
function borderAt({ sheet }: RangeTarget, { top, left, bottom, right }: Rect, edge: Edge): Border {
  const row = edge === 'EdgeBottom' ? bottom : top;
  const column = edge === 'EdgeRight' ? right : left;
  return sheet.format(row, column).borders[edge] ?? noBorder;
}

/** An edge is drawn on the cells along it; an inside line on every cell of the range. */
function drawBorder(target: RangeTarget, rect: Rect, edge: Edge, border: Border): void {
  if (
    (edge === 'InsideVertical' && rect.left === rect.right) ||
    (edge === 'InsideHorizontal' && rect.top === rect.bottom)
  ) {
    throw refusal('InvalidArgument', 'A single column or row has no line inside.');
  }
  const along = {
    EdgeTop: { ...rect, bottom: rect.top },
    EdgeBottom: { ...rect, top: rect.bottom },
    EdgeLeft: { ...rect, right: rect.left },
    EdgeRight: { ...rect, left: rect.right },
    InsideVertical: rect,
    InsideHorizontal: rect,
    DiagonalDown: rect,
    DiagonalUp: rect,
  }[edge];
  reformat(target.book, target.sheet, along, (format) => ({
    ...format,
    borders: { ...format.borders, [edge]: border },
  }));
}

class RangeBorderObject extends objectType<
  BorderTarget,
  Pick<Excel.RangeBorder, 'color' | 'style' | 'weight' | 'sideIndex'>
>('RangeBorder', {
  color: borderProperty(
    (b) => b.color,
    (b, color) => ({ ...b, color: requireColor(color) }),
  ),
  style: borderProperty<Exclude<Excel.RangeBorder['style'], Excel.BorderLineStyle> | Excel.BorderLineStyle>(
    (b) => b.style,
    (b, style) => ({
      ...b,
      style: oneOf(
        style,
        'None',
        'Continuous',
        'Dash',
        'DashDot',
        'DashDotDot',
        'Dot',
        'Double',
        'SlantDashDot',
      ),
    }),
  ),
  weight: borderProperty<Excel.RangeBorder['weight']>(
    (b) => b.weight,
    (b, weight) => ({
      ...b,
      style: b.style === 'None' ? 'Continuous' : b.style,
      weight: oneOf(weight, 'Hairline', 'Thin', 'Medium', 'Thick'),
    }),
  ),
  sideIndex: { get: ({ edge }) => edge },
}) {}

export class RangeBorderCollectionObject extends objectType<
  RangeTarget,
  Pick<Excel.RangeBorderCollection, 'count'>
>('RangeBorderCollection', { count: { get: () => edges.length } }) {
  getItem(index: Excel.BorderIndex | Edge): RangeBorderObject {
    const edge = edges.find((each) => each === index);
    return new RangeBorderObject(
      this.context,
      'RangeBorderCollection.getItem',
      this.from((range) => {
        if (edge === undefined) throw refusal('InvalidArgument', `There is no border "${index}".`);
        return { range, edge };
      }),
    );
  }
}
