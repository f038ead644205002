/** Every change that would be made at once, before it is made. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import { changeTexts } from '../../workbook/checking/sayChange';
import { useCheckWords } from './checkWords';
import { changePlace, changesOf } from './place';

interface FixPreviewProps {
  readonly issues: readonly FoundIssue[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function FixPreview({ issues, onConfirm, onCancel }: FixPreviewProps) {
  const words = useCheckWords();
  const { preview, change: said } = words.checkPage;
  const changes = changesOf(issues);
  const heading = useRef<HTMLHeadingElement>(null);
  // The person asked for it, and it stands elsewhere than the button that they pressed.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="fix-preview">
      <h3 id="fix-preview" ref={heading} tabIndex={-1}>
        {preview.heading(changes.length)}
      </h3>
      <p className="quiet">{preview.note}</p>
      <div className="fix-table" role="group" aria-labelledby="fix-preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{preview.place}</th>
              <th scope="col">{said.from}</th>
              <th scope="col">{said.to}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const place = changePlace(change);
              const { before, after } = changeTexts(change, words);
              return (
                <tr key={place}>
                  <th scope="row">{place}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="bar">
        <Button className="grow" appearance="primary" onClick={onConfirm}>
          {preview.confirm}
        </Button>
        <Button className="grow" onClick={onCancel}>
          {preview.cancel}
        </Button>
      </div>
    </section>
  );
}
