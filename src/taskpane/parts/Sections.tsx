/** The sections of a tab, as buttons in a row; the one that is open says so. */
import { usePane } from '../context';
import type { Section } from '../sections';

const sectionId = (section: Section): string => `section-${section}`;

interface SectionsProps {
  readonly label: string;
  readonly sections: readonly Section[];
}

export function Sections({ label, sections }: SectionsProps) {
  const { state, text, send } = usePane();
  return (
    <nav className="sections" aria-label={label}>
      {sections.map((section) => (
        <button
          key={section}
          id={sectionId(section)}
          type="button"
          className="section-button"
          aria-current={section === state.section ? 'page' : undefined}
          onClick={() => send({ type: 'section', section })}
        >
          {text.pane.sections[section]}
        </button>
      ))}
    </nav>
  );
}
