/** The pane's tabs and the sections in each, in the order in which they are shown. */
export const sectionsOf = {
  points: ['tasks', 'sheets', 'cell'],
  plan: ['overview', 'check', 'update', 'next'],
  progress: ['progress'],
  share: ['share'],
} as const;

export type Tab = keyof typeof sectionsOf;

export const tabs: readonly Tab[] = ['points', 'plan', 'progress', 'share'];

/** A part of the pane that is open by itself. Help belongs to no tab: a button in the head opens it. */
export type Section = (typeof sectionsOf)[Tab][number] | 'help';

/** The tab that a section stands under; null for help. */
export function tabOf(section: Section): Tab | null {
  return tabs.find((tab) => (sectionsOf[tab] as readonly Section[]).includes(section)) ?? null;
}
