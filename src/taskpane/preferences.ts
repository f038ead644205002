/**
 * The few choices that the pane remembers on this computer. Office on the web shares one store among all who use the
 * site, so keys carry Office's partition key; a browser that forbids storage just remembers nothing.
 */
import type { Language } from '../editions/model';

function key(name: string): string {
  const partition =
    typeof Office === 'undefined'
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined)?.partitionKey;
  return `${partition ?? ''}keypoints.${name}`;
}

/** The language the person chose in the pane; null when they never chose. */
export function rememberedLanguage(): Language | null {
  try {
    const value = localStorage.getItem(key('language'));
    return value === 'zh' || value === 'en' ? value : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key('language'), language);
  } catch {
    // Not remembered: the next start follows Office's language again.
  }
}
