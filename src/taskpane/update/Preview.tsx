/** What an update would do, what stays, and what is to be decided, before anything is written. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { MergePreview, Side } from '../../workbook/merging/merge';
import { isNothing, resolveMerge } from '../../workbook/merging/resolve';
import { sayPlanNote } from '../../workbook/reading/sayNote';
import { ChevronIcon } from '../parts/icons';
import { CellTable, FormulaList } from './ChangeList';
import { Conflicts } from './Conflicts';
import { previewCounts } from './previewCounts';
import { useUpdateWords } from './updateWords';

function Group({ title, open = false, children }: GroupProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className="aspect" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronIcon />
        <span className="words">{title}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}

interface GroupProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="update-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface PreviewProps {
  readonly preview: MergePreview;
  readonly choices: ReadonlyMap<string, Side>;
  readonly choose: (keys: readonly string[], side: Side) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Rows, columns and sheets that come, by what they are called. */
function Coming({ preview }: Pick<PreviewProps, 'preview'>) {
  const said = useUpdateWords().merging.preview;
  const { rows, columns, sheets, names } = preview;
  const seen = sheets.add.filter(({ sheet }) => sheet !== 'base' && sheet !== 'identity');
  const groups = [
    [said.rows(rows.add.length), rows.add.map(({ row, title }) => said.row(row, title))],
    [said.columns(columns.add.length), columns.add.map(({ header }) => said.column(header))],
    [said.sheets(seen.length), seen.map(({ name }) => said.sheet(name))],
    [said.names(names.length), names.map(({ name }) => said.name(name))],
  ] as const;
  return groups.map(([title, lines]) =>
    lines.length === 0 ? null : (
      <Group key={title} title={title}>
        <ul className="update-list">
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      </Group>
    ),
  );
}

/** What somebody deleted can be brought back. */
function Away({ preview, choices, choose }: Omit<PreviewProps, 'confirm' | 'cancel'>) {
  const said = useUpdateWords().merging.preview;
  const { rows, columns, sheets } = preview;
  const all = [
    ...rows.away.map(({ key, row, title }) => ({ key, what: said.row(row, title) })),
    ...columns.away.map(({ key, header }) => ({ key, what: said.column(header) })),
    ...sheets.away.map(({ key, name }) => ({ key, what: said.sheet(name) })),
  ];
  if (all.length === 0) return null;
  return (
    <Group title={said.away(all.length)}>
      <ul className="task-list form">
        {all.map(({ key, what }) => (
          <li key={key}>
            <label className="update-side">
              <input
                type="checkbox"
                checked={choices.get(key) === 'ours'}
                onChange={(event) => choose([key], event.target.checked ? 'ours' : 'theirs')}
              />
              <span>{said.bringBack(what)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Group>
  );
}

export function Preview({ preview, choices, choose, confirm, cancel }: PreviewProps) {
  const words = useUpdateWords();
  const { merging } = words;
  const said = merging.preview;
  const { kind, changes, kept, conflicts, rows, unknown, sheets } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for it, and it stands elsewhere than the button that they pressed.
  useEffect(() => heading.current?.focus(), []);
  const counts = previewCounts(preview, said);
  const formulas = changes.filter(({ reason }) => reason === 'formula');
  const others = changes.filter(({ reason }) => reason !== 'formula');
  const open = conflicts.filter(({ key }) => !choices.has(key)).length;
  const isIdle = isNothing(resolveMerge(preview, choices)) && choices.size === 0;
  const all = { preview, choices, choose };
  return (
    <section aria-labelledby="update-preview">
      <h3 id="update-preview" ref={heading} tabIndex={-1}>
        {said.heading(kind)}
      </h3>
      {counts.changes.length === 0 && <p>{said.nothing}</p>}
      <Lines title={said.willChange} lines={counts.changes} />
      <Lines title={said.stays} lines={counts.stays} />
      <p className="quiet">{said.untouched}</p>
      {conflicts.length > 0 && (
        <Group title={said.conflicts(conflicts.length)} open>
          <p role="status">{merging.conflict.open(open)}</p>
          <Conflicts cells={conflicts} choices={choices} otherwise={null} choose={choose} />
        </Group>
      )}
      {others.length > 0 && (
        <Group title={said.cells(others.length)} open={conflicts.length === 0}>
          <CellTable cells={others} label={said.cells(others.length)} />
        </Group>
      )}
      <Coming preview={preview} />
      {formulas.length > 0 && (
        <Group title={said.formulas(formulas.length)}>
          <FormulaList cells={formulas} />
        </Group>
      )}
      {kept.length > 0 && (
        <Group title={said.kept(kept.length)}>
          <Conflicts cells={kept} choices={choices} otherwise="theirs" choose={choose} />
        </Group>
      )}
      <Away {...all} />
      {rows.dropped.length > 0 && (
        <Group title={said.dropped(rows.dropped.length)}>
          <ul className="update-list">
            {rows.dropped.map(({ key, row, title }) => (
              <li key={key}>{said.row(row, title)}</li>
            ))}
          </ul>
        </Group>
      )}
      {unknown.length + sheets.moved.length > 0 && (
        <Group title={said.unknown(unknown.length)}>
          <ul className="update-list">
            {unknown.map((note, at) => (
              <li key={at}>{sayPlanNote(note, words)}</li>
            ))}
            {sheets.moved.map(({ key, name }) => (
              <li key={key}>{said.sheet(name)}</li>
            ))}
          </ul>
        </Group>
      )}
      {!isIdle && <p className="quiet">{merging.undo}</p>}
      <div className="bar">
        {!isIdle && (
          <Button className="grow" appearance="primary" onClick={confirm}>
            {merging.confirm(kind)}
          </Button>
        )}
        <Button className="grow" onClick={cancel}>
          {isIdle ? merging.outcome.close : merging.cancel}
        </Button>
      </div>
    </section>
  );
}
