import { functionsLoaded, release } from './diagnostics';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

describe('how the add-in is running', () => {
  it('is without functions where Office brought no runtime for them', () => {
    expect(functionsLoaded()).toBe(false);
  });

  it('is without functions where something only takes their registration', () => {
    Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
    expect(functionsLoaded()).toBe(false);
  });

  it('is with functions where the runtime is there', () => {
    Object.assign(globalThis, { CustomFunctions: { associate: () => undefined, Error } });
    expect(functionsLoaded()).toBe(true);
  });

  it('is told with a version', () => {
    expect(release).toMatch(/^\d+\.\d+\.\d+/);
  });
});
