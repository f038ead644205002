export function writeSection(name: string, section: string): void;
