/**
 * The metadata that Excel reads before it runs anything: what the generator made of functions.ts, put into one language,
 * and checked against the definitions.
 */
import type { Language } from '../editions/model';
import { indicators } from '../keypoints/indicators';
import { nameKey } from '../keypoints/spelling';
import { texts as allTexts } from '../text/text';
import { choicesOf, type Definition } from './definition';
import type { HelpTexts } from './help';
import { definitions } from './definitions';

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string };
}

interface ChoiceMetadata {
  readonly name: string;
  readonly stringValue?: string;
  readonly tooltip?: string;
}

interface EnumMetadata {
  readonly id: string;
  readonly values: readonly ChoiceMetadata[];
}

/** The parts of Excel's function metadata that are looked at; whatever else is in it is carried along. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

export interface Localization {
  readonly language: Language;
  /** Where the add-in is served from; the help page stands at `/help.html` there. */
  readonly origin: string;
  readonly texts?: HelpTexts;
}

/** What a choice means, for Excel to show beside it. */
function tooltipOf(value: string, language: Language, texts: HelpTexts): string {
  const indicator = indicators.find((one) => one.id === value);
  const fields: Readonly<Record<string, string>> = texts[language].functions.fields;
  return indicator?.name[language] ?? fields[value] ?? value;
}

/**
 * The metadata with the texts of one language and the parameter names of the definitions. Ids and names of functions
 * stay as they are in every language: formulas are written with them.
 */
export function localizeMetadata<M extends Metadata>(
  metadata: M,
  { language, origin, texts = allTexts }: Localization,
): M {
  const { described, parameters } = texts[language].functionHelp;
  return {
    ...metadata,
    functions: metadata.functions.map((one) => {
      const definition = definitions.find(({ id }) => id === one.id);
      return definition === undefined
        ? one
        : {
            ...one,
            description: described[definition.id].does,
            helpUrl: `${origin}/help.html#${one.id}`,
            parameters: one.parameters.map((parameter, i) => {
              const name = definition.parameters[i]?.name;
              return name === undefined ? parameter : { ...parameter, name, description: parameters[name] };
            }),
          };
    }),
    ...(metadata.enums !== undefined && {
      enums: metadata.enums.map((one) => ({
        ...one,
        values: one.values.map((choice) => {
          const value = choice.stringValue ?? choice.name;
          return { ...choice, name: value, tooltip: tooltipOf(value, language, texts) };
        }),
      })),
    }),
  };
}

const looksLikeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
const allowedName = /^[A-Z][A-Z0-9_.]{2,127}$/;
/** No built-in function of any language begins with it, so none can stand in our way. */
const prefix = 'KEYPOINT_';

function nameFaults({ id, name }: FunctionMetadata): string[] {
  return [
    ...(name === id ? [] : [`${id}: its name is ${name}, but names must equal ids`]),
    ...(allowedName.test(name) ? [] : [`${id}: not 3 to 128 capital letters, digits and underscores`]),
    ...(looksLikeCell.test(name) ? [`${id}: looks like the address of a cell`] : []),
    ...(name.startsWith(prefix) ? [] : [`${id}: does not begin with ${prefix}`]),
  ];
}

function parameterFaults(one: FunctionMetadata, definition: Definition, enums: readonly EnumMetadata[]) {
  const faults: string[] = [];
  if (one.parameters.length !== definition.parameters.length) {
    faults.push(
      `${one.id}: ${one.parameters.length} parameters, defined are ${definition.parameters.length}`,
    );
  }
  definition.parameters.forEach((parameter, i) => {
    const metadata = one.parameters[i];
    const where = `${one.id}, ${parameter.name}`;
    if (metadata === undefined) return;
    if (nameKey(metadata.name) !== nameKey(parameter.name))
      faults.push(`${where}: stands as ${metadata.name}`);
    if ((metadata.optional ?? false) !== parameter.optional)
      faults.push(`${where}: optional in one place only`);
    if (!metadata.description) faults.push(`${where}: no description`);
    const offered = enums.find(({ id }) => id === metadata.customEnumId);
    const values = offered?.values.map((choice) => choice.stringValue ?? choice.name);
    if (values?.join() !== choicesOf(parameter)?.join()) faults.push(`${where}: other choices than defined`);
  });
  return faults;
}

/** What is wrong with metadata, one sentence for each fault; empty when Excel would register what is defined. */
export function metadataFaults(metadata: Metadata): readonly string[] {
  const ids = metadata.functions.map(({ id }) => id);
  const defined = definitions.map(({ id }) => id);
  return [
    ...(ids.join() === defined.join() ? [] : [`functions are ${ids.join()}, defined are ${defined.join()}`]),
    ...metadata.functions.flatMap((one) => {
      const definition = definitions.find(({ id }) => id === one.id);
      const spills = one.result.dimensionality === 'matrix';
      return [
        ...nameFaults(one),
        ...(one.description ? [] : [`${one.id}: no description`]),
        ...(one.helpUrl?.endsWith(`/help.html#${one.id}`) ? [] : [`${one.id}: no help link to its own help`]),
        ...(definition === undefined ? [] : parameterFaults(one, definition, metadata.enums ?? [])),
        ...(definition === undefined || definition.spills === spills
          ? []
          : [`${one.id}: spills in one place only`]),
      ];
    }),
  ];
}
