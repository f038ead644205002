import { closeWorkbook, openWorkbook } from '../../test/support/workbook';
import { rememberedLanguage, rememberLanguage } from './preferences';

/** A browser's storage, as far as it is used. */
function storage(entries: Map<string, string>): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
    },
  });
}

afterEach(() => {
  closeWorkbook();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('what the pane remembers on this computer', () => {
  it('is nothing where the browser has no storage or forbids it', () => {
    expect(rememberedLanguage()).toBeNull();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('forbidden');
      },
    });
    expect(() => rememberLanguage('en')).not.toThrow();
    expect(rememberedLanguage()).toBeNull();
  });

  it('is not taken from what somebody else wrote there', () => {
    storage(new Map([['keypoints.language', 'fr']]));
    expect(rememberedLanguage()).toBeNull();
  });

  it('is the language that was chosen', () => {
    storage(new Map());
    rememberLanguage('en');
    expect(rememberedLanguage()).toBe('en');
  });

  it("is kept under Office's key for who uses it, where Office has one", () => {
    const entries = new Map<string, string>();
    storage(entries);
    openWorkbook();
    Object.assign(Office.context, { partitionKey: 'org-1|' });
    rememberLanguage('zh');
    expect([...entries.keys()]).toEqual(['org-1|keypoints.language']);
  });
});
