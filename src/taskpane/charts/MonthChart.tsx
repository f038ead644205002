/**
 * Twelve months as columns of progress, with the line of what was due. A month of which nothing is known has no column,
 * only the mark of an empty place. The chart is a picture with a title and a description; its numbers stand in a table.
 */
import { useId } from 'react';

export interface ChartMonth {
  readonly label: string;
  /** As fractions; null where nothing is known. */
  readonly progress: number | null;
  readonly due: number | null;
  /** The month reported on. */
  readonly present: boolean;
}

interface MonthChartProps {
  readonly title: string;
  readonly description: string;
  readonly months: readonly ChartMonth[];
  /** Names of the column and the line, for the key below. */
  readonly names: { readonly progress: string; readonly due: string };
}

const [width, height, left, bottom, top] = [336, 132, 30, 18, 8];
const inner = { width: width - left - 4, height: height - bottom - top };

const yOf = (value: number): number => top + inner.height * (1 - Math.min(1, Math.max(0, value)));

export function MonthChart({ title, description, months, names }: MonthChartProps) {
  const id = useId();
  const step = inner.width / Math.max(1, months.length);
  const middle = (at: number): number => left + step * (at + 0.5);
  const line = months.flatMap(({ due }, at) => (due === null ? [] : [`${middle(at)},${yOf(due)}`]));
  return (
    <figure className="month-chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {[0, 0.5, 1].map((level) => (
          <g key={level}>
            <line className="grid-line" x1={left} x2={width - 4} y1={yOf(level)} y2={yOf(level)} />
            <text x={left - 4} y={yOf(level) + 4} textAnchor="end">
              {`${level * 100}%`}
            </text>
          </g>
        ))}
        {months.map(({ label, progress, present }, at) => (
          <g key={label}>
            {progress === null ? (
              <line
                className="no-record"
                x1={middle(at) - step * 0.2}
                x2={middle(at) + step * 0.2}
                y1={yOf(0) - 2}
                y2={yOf(0) - 2}
              />
            ) : (
              <rect
                className={present ? 'column present' : 'column'}
                x={middle(at) - step * 0.32}
                width={step * 0.64}
                y={Math.min(yOf(progress), yOf(0) - 1)}
                height={Math.max(1, yOf(0) - yOf(progress))}
              />
            )}
            <text
              x={middle(at)}
              y={height - 4}
              textAnchor="middle"
              className={present ? 'present' : undefined}
            >
              {label}
            </text>
          </g>
        ))}
        <polyline className="due-line" points={line.join(' ')} />
      </svg>
      <figcaption className="chart-key quiet">
        <span>
          <span className="key-column" aria-hidden="true" /> {names.progress}
        </span>
        <span>
          <span className="key-line" aria-hidden="true" /> {names.due}
        </span>
      </figcaption>
    </figure>
  );
}
