/** Tabs with one stop in the tab order; arrow keys, Home and End move among them. */
import { useRef, type KeyboardEvent } from 'react';

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  /** Null while what is shown belongs to no tab. */
  readonly selected: Key | null;
  readonly onSelect: (key: Key) => void;
}

export const tabId = (key: string): string => `tab-${key}`;
export const panelId = (key: string): string => `panel-${key}`;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const next =
      step &&
      tabs[
        step(
          Math.max(
            0,
            tabs.findIndex((tab) => tab.key === selected),
          ),
          tabs.length,
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.key);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.key)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={tabId(tab.key)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={tab.key === selected}
          aria-controls={tab.key === selected ? panelId(tab.key) : undefined}
          tabIndex={tab.key === (selected ?? tabs[0]?.key) ? 0 : -1}
          onClick={() => onSelect(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
