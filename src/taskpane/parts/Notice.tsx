/** A message with its way out: what happened, what is safe, and what to press next. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface Way {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly ways?: readonly Way[];
}

export function Notice({ intent, title, children, ways = [] }: NoticeProps) {
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className="notice"
      role={intent === 'error' ? 'alert' : 'group'}
    >
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {ways.length > 0 && (
        <MessageBarActions>
          {ways.map((way) => (
            <Button key={way.label} size="small" onClick={way.run}>
              {way.label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
