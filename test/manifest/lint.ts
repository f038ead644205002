/**
 * The rules of an Office add-in manifest that a schema cannot see, and the order of elements that Excel insists on.
 * Works offline: Microsoft's own validator needs its server. Limits and order: the manifest reference and the
 * MS-OWEMXML schema; icon sizes: 16, 32 and 80 are required for ribbon controls.
 */
import { XMLParser } from 'fast-xml-parser';

export interface Finding {
  readonly rule: string;
  readonly place: string;
  readonly detail: string;
}

/** What the lint needs to know of a picture file: its width and height in pixels, or null when it is not there. */
export type PictureSize = (path: string) => { readonly width: number; readonly height: number } | null;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  'Host@Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  'ExtensionPoint@CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const longest: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
const requiredIconSizes = ['16', '32', '80'];

/** Lists what is wrong with a manifest; an empty list means that nothing was found. */
export function lintManifest(
  xml: string,
  pictureSize: PictureSize,
  actions: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, place: string, detail: string) => findings.push({ rule, place, detail });

  const root = parse(xml);
  if (root.name !== 'OfficeApp')
    return [{ rule: 'root', place: root.name, detail: 'the root must be OfficeApp' }];
  const all = [...walk(root)];
  const only = (name: string) => all.find((e) => e.name === name);

  checkHead(root, report);
  for (const element of all) checkOrder(element, report);

  if (all.some((e) => e.name === 'Namespace'))
    report('no-namespace', 'CustomFunctions', 'functions have no prefix: leave Namespace and its string out');

  const resources = only('Resources');
  const defined = new Map<string, { readonly kind: string; readonly element: Element }>();
  for (const group of resources?.children ?? []) {
    for (const entry of group.children) {
      const id = entry.attributes['id'] ?? '';
      if (id.length > 32) report('resid-length', id, `${id.length} characters; at most 32`);
      if (defined.has(id)) report('duplicate-id', id, 'a resource id must be used once');
      defined.set(id, { kind: group.name, element: entry });
      checkResource(group.name, id, entry, report);
    }
  }

  const used = new Set<string>();
  for (const element of all) {
    const resid = element.attributes['resid'];
    if (resid === undefined) continue;
    used.add(resid);
    const target = defined.get(resid);
    if (!target) {
      report('resid', resid, `${element.name} points to a resource that is not there`);
      continue;
    }
    const expected = expectedKind(element);
    if (target.kind !== expected)
      report('resid-kind', resid, `${element.name} needs ${expected}, found ${target.kind}`);
    if (element.name === 'bt:Image') checkPicture(element, target.element, pictureSize, report);
  }
  for (const id of defined.keys()) if (!used.has(id)) report('unused-resource', id, 'nothing points to it');

  checkIds(all, report);
  checkIcons(all, report);
  checkOnePage(all, report);
  for (const name of all.filter((e) => e.name === 'FunctionName').map((e) => e.text))
    if (!actions.includes(name)) report('action', name, 'no command of that name is registered');

  return findings;
}

type Report = (rule: string, place: string, detail: string) => void;

function checkHead(root: Element, report: Report) {
  const text = (name: string) => root.children.find((c) => c.name === name)?.text ?? '';
  const value = (name: string) =>
    root.children.find((c) => c.name === name)?.attributes['DefaultValue'] ?? '';
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text('Id')))
    report('id', 'Id', 'must be a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version'))) report('version', 'Version', 'must have four parts');
  if (value('DisplayName').length > 125) report('length', 'DisplayName', 'at most 125 characters');
  if (value('Description').length > 250) report('length', 'Description', 'at most 250 characters');
  for (const name of ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'])
    if (!value(name).startsWith('https://')) report('https', name, value(name) || 'missing');
  for (const name of ['DisplayName', 'Description']) {
    const element = root.children.find((c) => c.name === name);
    if (element && !hasEnglish(element, 'Override')) report('english', name, 'has no en-US override');
  }
  const page =
    root.children.find((c) => c.name === 'DefaultSettings')?.children[0]?.attributes['DefaultValue'] ?? '';
  if (!page.startsWith('https://')) report('https', 'SourceLocation', page);
}

function checkOrder(element: Element, report: Report) {
  const type = element.attributes['xsi:type'];
  const rule = (type === undefined ? undefined : order[`${element.name}@${type}`]) ?? order[element.name];
  if (!rule) return;
  let last = -1;
  for (const child of element.children) {
    const at = rule.indexOf(child.name);
    if (at < 0) report('unexpected', element.name, child.name);
    else if (at < last) report('order', element.name, `${child.name} stands too late`);
    last = Math.max(last, at);
  }
}

function checkResource(kind: string, id: string, entry: Element, report: Report) {
  const values = [
    entry.attributes['DefaultValue'] ?? '',
    ...entry.children.map((o) => o.attributes['Value'] ?? ''),
  ];
  const limit = longest[kind] ?? 0;
  for (const value of values) {
    if (value === '') report('empty', id, 'an empty text breaks the desktop');
    if (value.length > limit) report('length', id, `${value.length} characters; at most ${limit}`);
    if ((kind === 'bt:Urls' || kind === 'bt:Images') && !value.startsWith('https://'))
      report('https', id, value);
  }
  const speaks = kind === 'bt:ShortStrings' || kind === 'bt:LongStrings' || id === 'Functions.Metadata.Url';
  if (speaks && !hasEnglish(entry, 'bt:Override')) report('english', id, 'has no en-US override');
}

function hasEnglish(element: Element, override: string): boolean {
  return element.children.some((o) => o.name === override && o.attributes['Locale'] === 'en-US');
}

function expectedKind(element: Element): string {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (element.name === 'Label' || element.name === 'Title') return 'bt:ShortStrings';
  if (element.name === 'Description') return 'bt:LongStrings';
  return 'bt:Urls';
}

function checkPicture(image: Element, resource: Element, pictureSize: PictureSize, report: Report) {
  const id = resource.attributes['id'] ?? '';
  const path = new URL(resource.attributes['DefaultValue'] ?? 'https://localhost/').pathname.slice(1);
  const size = pictureSize(path);
  const wanted = Number(image.attributes['size']);
  if (!size) report('icon-missing', id, path);
  else if (size.width !== wanted || size.height !== wanted)
    report('icon-size', id, `${size.width}×${size.height} where ${wanted}×${wanted} is said`);
}

function checkIds(all: readonly Element[], report: Report) {
  const seen = new Set<string>();
  for (const element of all.filter((e) => ['Group', 'Control', 'Item'].includes(e.name))) {
    const id = element.attributes['id'] ?? '';
    if (id === '' || id.length > 125) report('control-id', id, 'must have 1 to 125 characters');
    if (seen.has(id)) report('duplicate-id', id, 'a control id must be used once');
    seen.add(id);
  }
}

function checkIcons(all: readonly Element[], report: Report) {
  for (const element of all.filter((e) => ['Group', 'Control', 'Item'].includes(e.name))) {
    const sizes =
      element.children.find((c) => c.name === 'Icon')?.children.map((i) => i.attributes['size'] ?? '') ?? [];
    for (const size of requiredIconSizes)
      if (!sizes.includes(size))
        report('icon-sizes', element.attributes['id'] ?? element.name, `has no ${size} px icon`);
  }
}

/** In a shared runtime the runtime, the functions' page, the commands' page and the pane are one page under one id. */
function checkOnePage(all: readonly Element[], report: Report) {
  const runtime = all.find((e) => e.name === 'Runtime')?.attributes['resid'];
  const pages = [
    ...all.filter((e) => e.name === 'FunctionFile'),
    ...all
      .filter(
        (e) => e.name === 'Page' || (e.name === 'Action' && e.attributes['xsi:type'] === 'ShowTaskpane'),
      )
      .flatMap((e) => e.children),
  ].filter((e) => e.attributes['resid'] !== undefined);
  for (const page of pages)
    if (page.attributes['resid'] !== runtime)
      report('one-page', page.name, `is ${page.attributes['resid']}, the runtime ${runtime}`);
  if (all.some((e) => e.name === 'TaskpaneId'))
    report('one-page', 'TaskpaneId', 'not allowed with a shared runtime');
}

function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
  });
  const nodes = parser.parse(xml) as readonly RawNode[];
  const [root] = nodes.flatMap(element);
  if (!root) throw new Error('the manifest has no root element');
  return root;
}

type RawNode = Readonly<Record<string, unknown>>;

function element(node: RawNode): Element[] {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (name === undefined) return [];
  const content = node[name] as readonly RawNode[];
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: content.flatMap(element),
      text: content.map((c) => (typeof c['#text'] === 'string' ? c['#text'] : '')).join(''),
    },
  ];
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
