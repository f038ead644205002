/** A short label beside a name. It says in words what its sign and colour say. */
import type { ReactNode } from 'react';

interface BadgeProps {
  readonly children: ReactNode;
  readonly warn?: boolean;
  readonly title?: string;
}

export function Badge({ children, warn = false, title }: BadgeProps) {
  return (
    <span className={warn ? 'badge warn' : 'badge'} title={title}>
      {children}
    </span>
  );
}
