/** Keeps a defect, or a part that did not load, from turning the pane white: says so and offers to load again. */
import { Component, type ReactNode } from 'react';
import type { PaneText } from '../../text/zh/pane';

interface GuardProps {
  readonly text: PaneText;
  readonly children: ReactNode;
}

export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { defect } = this.props.text;
    return (
      <div role="alert" className="panel">
        <p>{defect.part}</p>
        <p>{defect.partWay}</p>
        <button type="button" className="link" onClick={() => location.reload()}>
          {defect.reload}
        </button>
      </div>
    );
  }
}
