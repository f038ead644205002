/** The add-in's commands as the manifest declares them: labels, tips, icons and actions have no second home here. */
import type { Language } from '../editions/model';

/** A command of the manifest. `action` is the id that the add-in associates; null opens the pane. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** An address relative to the preview's page. */
  readonly icon: string;
  readonly action: string | null;
}

export interface Commands {
  /** The add-in's own name, which Excel writes above the pane. */
  readonly name: string;
  readonly groupLabel: string;
  readonly ribbon: readonly Command[];
  /** The items of the menu on a cell's right click. */
  readonly cell: readonly Command[];
}

/** Reads the commands out of the manifest's XML, in the asked language. */
export function commandsOf(manifest: Document, language: Language): Commands {
  const locale = language === 'zh' ? 'zh-cn' : 'en-us';
  const localized = (element: Element): string => {
    const override = [...element.children].find(
      (child) => child.getAttribute('Locale')?.toLowerCase() === locale,
    );
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  };
  const resources = new Map<string, string>();
  for (const element of manifest.querySelectorAll('Resources *[id][DefaultValue]')) {
    resources.set(element.id, localized(element));
  }
  const name = manifest.querySelector('DisplayName');
  const resource = (element: Element | null | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const iconOf = (element: Element): string => {
    const image = [...element.querySelectorAll('Icon > *')].find(
      (size) => size.getAttribute('size') === '32',
    );
    // The manifest names the add-in's own origin; the preview stands one folder below it.
    return `..${new URL(resource(image), location.href).pathname}`;
  };
  const commandOf = (element: Element): Command => ({
    id: element.id,
    label: resource(element.querySelector(':scope > Label')),
    tip: resource(element.querySelector(':scope > Supertip > Description')),
    icon: iconOf(element),
    action: element.querySelector(':scope > Action > FunctionName')?.textContent.trim() ?? null,
  });
  return {
    name: name === null ? '' : localized(name),
    groupLabel: resource(manifest.querySelector('OfficeTab Group > Label')),
    ribbon: [...manifest.querySelectorAll('OfficeTab Group > Control')].map(commandOf),
    cell: [...manifest.querySelectorAll('OfficeMenu Item')].map(commandOf),
  };
}

/** Fetches the manifest beside the built pages; null when it is not there or is no XML. */
export async function fetchManifest(): Promise<Document | null> {
  const response = await fetch('../manifest.xml').catch(() => null);
  if (response?.ok !== true) return null;
  const document = new DOMParser().parseFromString(await response.text(), 'application/xml');
  return document.querySelector('parsererror') === null ? document : null;
}

/** Puts the commands into the ribbon's place as buttons. */
export function showRibbon(
  place: HTMLElement,
  commands: Commands,
  labels: { readonly ribbon: string; readonly cell: string },
  run: (command: Command) => void,
): void {
  const group = (name: string, title: string, members: readonly Command[]): HTMLElement => {
    const element = document.createElement('div');
    element.className = 'group';
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', title);
    const label = document.createElement('span');
    label.className = 'name';
    label.textContent = name;
    element.append(label, ...members.map(button));
    return element;
  };
  const button = (command: Command): HTMLElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.dataset['command'] = command.action ?? 'openPane';
    element.title = command.tip;
    const icon = document.createElement('img');
    icon.src = command.icon;
    icon.alt = '';
    element.append(icon, command.label);
    element.addEventListener('click', () => run(command));
    return element;
  };
  place.replaceChildren(
    group(commands.groupLabel, labels.ribbon, commands.ribbon),
    group(labels.cell, labels.cell, commands.cell),
  );
}
