/**
 * What the pane remembers on this computer. Office on the web shares one store among all who use the site, so keys carry
 * Office's partition key; a browser that forbids storage just remembers nothing.
 */
import type { Language } from '../editions/model';

function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}

function key(name: string): string {
  return `${officeContext()?.partitionKey ?? ''}keypoints.${name}`;
}

/** What was remembered under that name; null when nothing was, or nothing that can be read. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key(name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Remembers a value, or does nothing where storage is refused or full. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // Not remembered: the next start begins as the first did.
  }
}

/** The language the person chose in the pane; null when they never chose. */
export function rememberedLanguage(): Language | null {
  const value = recall('language');
  return value === 'zh' || value === 'en' ? value : null;
}

export function rememberLanguage(language: Language): void {
  remember('language', language);
}

/** Where the open workbook stands, which tells it from others; null for one that was never saved, and without Office. */
export function workbookAddress(): string | null {
  const document = officeContext()?.document as Partial<Office.Document> | undefined;
  const url: unknown = document?.url;
  return typeof url === 'string' && url !== '' ? url : null;
}

/** Under which name something of a plan is remembered; null where nothing tells this workbook from others. */
export function planKey(what: string, planId: string): string | null {
  const address = workbookAddress();
  return planId === '' && address === null ? null : `${what}.${planId}.${address ?? ''}`;
}
