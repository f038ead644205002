/** What can be told of the add-in's own state without asking Excel. */
import packageJson from '../../package.json';

/** The version that this pane was built as. */
export const release: string = packageJson.version;

/**
 * Whether Office's function runtime is on this page: without it no function can have been registered. Where it is not,
 * the script with the functions puts something in its place that only takes registrations.
 */
export function functionsLoaded(): boolean {
  return typeof CustomFunctions !== 'undefined' && 'Error' in CustomFunctions;
}
