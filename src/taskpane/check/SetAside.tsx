/** Asks why a finding is set aside. */
import { useId, useState } from 'react';
import { useCheckWords } from './checkWords';

interface SetAsideProps {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Longer reasons belong in the plan itself. */
const longestReason = 200;

export function SetAside({ onReason, onCancel }: SetAsideProps) {
  const { setAside } = useCheckWords().checkPage;
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className="field issue-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setWrong(true);
        else onReason(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="quiet" htmlFor={`${id}-reason`}>
        {setAside.reason}
      </label>
      <input
        id={`${id}-reason`}
        className="control"
        type="text"
        autoComplete="off"
        autoFocus
        maxLength={longestReason}
        value={reason}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => {
          setReason(event.target.value);
          setWrong(false);
        }}
      />
      <span role="alert" className="wrong" id={`${id}-wrong`}>
        {wrong && setAside.needed}
      </span>
      <div className="issue-ways">
        <button type="submit" className="plain-button">
          {setAside.confirm}
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          {setAside.cancel}
        </button>
      </div>
    </form>
  );
}
