/** A workbook file opened for the lint: its parts, what leads where, its sheets and names. */
import { strFromU8, unzipSync } from 'fflate';
import { attribute, childOf, childrenOf, MalformedXml, numberOf, parseXml, type XmlElement } from './xmlTree';

export interface Finding {
  readonly rule: string;
  /** The part, and where in it. */
  readonly place: string;
  readonly found: string;
}

export type Report = (rule: string, place: string, found: string) => void;

export interface Relationship {
  readonly type: string;
  /** Inside the package without a leading slash, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export interface OpenedSheet {
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly root: XmlElement | undefined;
}

export interface OpenedFile {
  readonly paths: readonly string[];
  readonly roots: ReadonlyMap<string, XmlElement>;
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
  readonly workbookPath: string;
  readonly sheets: readonly OpenedSheet[];
  /** Of the whole workbook and of single sheets, in lower case. */
  readonly definedNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export function relationshipsPathOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function openFile(bytes: Uint8Array): OpenedFile {
  const findings: Finding[] = [];
  const report: Report = (rule, place, found) => {
    findings.push({ rule, place, found });
  };
  const entries = unzipSync(bytes);
  const paths = Object.keys(entries).filter((path) => !path.endsWith('/'));
  const roots = new Map<string, XmlElement>();
  for (const path of paths) {
    if (!/\.(?:xml|rels|vml)$/.test(path)) continue;
    try {
      roots.set(path, parseXml(strFromU8(entries[path] ?? new Uint8Array())));
    } catch (error) {
      if (!(error instanceof MalformedXml)) throw error;
      report('xml-malformed', path, error.message);
    }
  }

  const known = new Map<string, ReadonlyMap<string, Relationship>>();
  const relationships = (part: string): ReadonlyMap<string, Relationship> => {
    const found = known.get(part);
    if (found !== undefined) return found;
    const own = new Map<string, Relationship>();
    for (const item of childrenOf(roots.get(relationshipsPathOf(part)), 'Relationship')) {
      const external = attribute(item, 'TargetMode') === 'External';
      const target = attribute(item, 'Target') ?? '';
      const type = (attribute(item, 'Type') ?? '').split('/').pop() ?? '';
      const id = attribute(item, 'Id') ?? '';
      if (own.has(id)) report('relationship-id-twice', relationshipsPathOf(part), id);
      own.set(id, { type, external, target: external ? target : resolved(part, target) });
    }
    known.set(part, own);
    return own;
  };

  const workbookPath =
    Array.from(relationships('').values()).find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const workbook = roots.get(workbookPath);
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet): OpenedSheet => {
    const path = relationships(workbookPath).get(attribute(sheet, 'r:id') ?? '')?.target ?? '';
    return {
      name: attribute(sheet, 'name') ?? '',
      state: attribute(sheet, 'state') ?? 'visible',
      path,
      root: roots.get(path),
    };
  });
  const definedNames = new Set(
    childrenOf(childOf(workbook, 'definedNames'), 'definedName').map((name) =>
      (attribute(name, 'name') ?? '').toLowerCase(),
    ),
  );
  const tableNames = new Set(
    Array.from(roots.values())
      .filter(({ name }) => name === 'table')
      .map((table) => (attribute(table, 'displayName') ?? '').toLowerCase()),
  );
  return { paths, roots, relationships, workbookPath, sheets, definedNames, tableNames, report, findings };
}

/** Rows and columns counted from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Null when it is no address of cells. */
export function blockOf(reference: string): Block | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

export function share(one: Block, other: Block): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Reports elements whose `count` says something else than there is inside. */
export function checkCount(element: XmlElement | undefined, place: string, report: Report): void {
  if (element === undefined || attribute(element, 'count') === undefined) return;
  if (numberOf(element, 'count') !== element.children.length) {
    report(
      'count',
      `${place} ${element.name}`,
      `says ${attribute(element, 'count') ?? ''}, holds ${element.children.length}`,
    );
  }
}
