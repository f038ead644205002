/** How grave a finding is: a word, with a sign of its own shape beside it. */
import type { Severity } from '../../plan/checks/issue';
import { useCheckWords } from './checkWords';

const shapes: { readonly [S in Severity]: string } = {
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.1',
  note: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.5v3.5M8 5v.1',
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { issues } = useCheckWords();
  return (
    <span className={`severity severity-${severity}`}>
      <svg className="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d={shapes[severity]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>{' '}
      {issues.severities[severity]}
    </span>
  );
}
