/** One parameter of a function: a list to choose from where its values are known, a field to write in where not. */
import type { ReactNode } from 'react';
import type { Edition } from '../../editions/model';
import type { Parameter } from '../../functions/arguments';
import { findEdition } from '../../keypoints/editions';
import { measuredGoal } from '../../keypoints/goals';
import { indicators } from '../../keypoints/indicators';
import { tasksOf } from '../../keypoints/tasks';
import { usePane } from '../context';
import { useFunctionHelp, usePages } from '../pageWords';
import { editionsNewestFirst } from '../editions';

/** The edition that the form speaks of, for the lists that depend on it. */
function useEdition(): Edition | null {
  const { given } = usePane().state.cell;
  const answer = findEdition(given['edition'] ?? given['from_edition'] ?? '');
  return answer.ok ? answer.value : null;
}

function IndicatorOptions() {
  const { state } = usePane();
  const pages = usePages();
  const edition = useEdition();
  const asksEdition = state.cell.given['edition'] !== undefined && edition !== null;
  const option = ({ id, name }: (typeof indicators)[number]): ReactNode => (
    <option key={id} value={id}>
      {name[state.language]}
    </option>
  );
  if (!asksEdition) return indicators.map(option);
  const measured = indicators.filter((indicator) => measuredGoal(edition, indicator).ok);
  const others = indicators.filter((indicator) => !measured.includes(indicator));
  return (
    <>
      <optgroup label={pages.cell.withNumber(edition.id)}>{measured.map(option)}</optgroup>
      <optgroup label={pages.cell.withoutNumber(edition.id)}>{others.map(option)}</optgroup>
    </>
  );
}

function TaskOptions() {
  const { state } = usePane();
  const edition = useEdition();
  return (edition?.aspects ?? []).map((aspect) => (
    <optgroup key={aspect.number} label={`${aspect.number}. ${aspect.wording[state.language]}`}>
      {aspect.tasks.map((task) => (
        <option key={task.id} value={String(task.number)}>
          {`${task.number}. ${task.wording[state.language]}`}
        </option>
      ))}
    </optgroup>
  ));
}

function AspectOptions() {
  const { state } = usePane();
  const edition = useEdition();
  return (edition?.aspects ?? []).map((aspect) => (
    <option key={aspect.number} value={String(aspect.number)}>
      {`${aspect.number}. ${aspect.wording[state.language]}`}
    </option>
  ));
}

function WordOptions({ choices }: { readonly choices: readonly string[] }) {
  const labels: Readonly<Record<string, string>> = usePane().text.functions.fields;
  return choices.map((choice) => (
    <option key={choice} value={choice}>
      {labels[choice] ?? choice}
    </option>
  ));
}

/** The options of a parameter whose values are known; null for one that a person writes. */
function useOptions({ name, kind, choices }: Parameter): ReactNode {
  const { text } = usePane();
  const edition = useEdition();
  switch (kind) {
    case 'edition':
      return editionsNewestFirst.map(({ id }) => (
        <option key={id} value={id}>
          {text.pane.edition.year(id)}
        </option>
      ));
    case 'indicator':
      return <IndicatorOptions />;
    case 'language':
      return (['zh', 'en'] as const).map((language) => (
        <option key={language} value={language}>
          {text.pane.sheets.languages[language]}
        </option>
      ));
    case 'thing':
      if (edition === null || tasksOf(edition).length === 0) return null;
      if (name === 'aspect') return <AspectOptions />;
      return name === 'task' ? (
        <TaskOptions />
      ) : (
        <>
          <IndicatorOptions />
          <TaskOptions />
        </>
      );
    case 'word':
      return choices === undefined ? null : <WordOptions choices={choices} />;
    default:
      return null;
  }
}

export function ParameterField({ parameter }: { readonly parameter: Parameter }) {
  const { state, send } = usePane();
  const help = useFunctionHelp();
  const words = usePages().cell;
  const { name, optional } = parameter;
  const value = state.cell.given[name] ?? '';
  const options = useOptions(parameter);
  const give = (written: string): void => {
    send({ type: 'give', parameter: name, value: written });
  };
  const hintId = `hint-${name}`;
  return (
    <label className="field">
      <span className="label">
        {words.labels[name]} {optional && <span className="quiet">{words.optional}</span>}
      </span>
      {options !== null ? (
        <select className="control" value={value} onChange={(event) => give(event.target.value)}>
          <option value="">{optional ? words.none : words.choose}</option>
          {options}
        </select>
      ) : (
        <>
          <input
            className="control"
            type="text"
            value={value}
            aria-describedby={hintId}
            onChange={(event) => give(event.target.value)}
          />
          <span className="quiet under" id={hintId}>
            {help.parameters[name]}
          </span>
        </>
      )}
    </label>
  );
}
