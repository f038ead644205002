import { createStandIn } from '../standIn';

describe('Office', () => {
  it('tells where it runs, in which languages, and what it supports', async () => {
    const { Office } = createStandIn({
      displayLanguage: 'en-US',
      contentLanguage: 'zh-CN',
      platform: 'OfficeOnline',
      requirementSets: { ExcelApi: '1.13' },
    });
    expect(await Office.onReady()).toEqual({
      host: Office.HostType.Excel,
      platform: Office.PlatformType.OfficeOnline,
    });
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['en-US', 'zh-CN']);
    const supported = (name: string, least?: string) => context.requirements.isSetSupported(name, least);
    expect([
      supported('ExcelApi', '1.9'),
      supported('ExcelApi', '1.13'),
      supported('ExcelApi', '1.14'),
    ]).toEqual([true, true, false]);
    expect([supported('ExcelApi'), supported('SharedRuntime')]).toEqual([true, false]);
  });

  it('tells handlers of a new theme', () => {
    const { Office, setTheme } = createStandIn();
    const themeChanged = Office.EventType.OfficeThemeChanged;
    const heard: unknown[] = [];
    const handler = (event: unknown): void => {
      heard.push((event as { officeTheme: Office.OfficeTheme }).officeTheme.bodyBackgroundColor);
    };
    Office.context.document.addHandlerAsync(themeChanged, handler);
    setTheme({ bodyBackgroundColor: '#000000', isDarkTheme: true });
    expect([heard, Office.context.officeTheme.isDarkTheme]).toEqual([['#000000'], true]);
    Office.context.document.removeHandlerAsync(themeChanged, { handler });
    setTheme({ bodyBackgroundColor: '#FFFFFF' });
    expect(heard).toHaveLength(1);
  });

  it('keeps settings of the document only once they are saved', async () => {
    const { Office, book } = createStandIn();
    const { settings } = Office.context.document;
    settings.set('语言', 'en');
    expect([settings.get('语言'), book.settings.size]).toEqual(['en', 0]);
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect([status, book.settings.get('语言')]).toEqual(['succeeded', 'en']);
    expect(settings.get('无')).toBeNull();
  });

  it('cannot save the settings of a read-only document', async () => {
    const { Office, book } = createStandIn({ readOnly: true });
    Office.context.document.settings.set('语言', 'en');
    const status = await new Promise((resolve) => {
      Office.context.document.settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect([status, book.settings.size]).toEqual(['failed', 0]);
  });

  it('runs an action until it says that it is complete', async () => {
    const { Office, actions, runAction } = createStandIn();
    let done = false;
    Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
      void Promise.resolve().then(() => {
        done = true;
        event.completed();
      });
    });
    await runAction('refresh');
    expect([actions(), done]).toEqual([['refresh'], true]);
    await expect(runAction('none')).rejects.toThrow('none');
  });

  it('shows and hides the pane and tells who asked to know', async () => {
    const { Office, paneVisible } = createStandIn();
    const heard: unknown[] = [];
    const end = await Office.addin.onVisibilityModeChanged((message) => heard.push(message.visibilityMode));
    await Office.addin.hide();
    await Office.addin.hide();
    expect([paneVisible(), heard]).toEqual([false, ['Hidden']]);
    await end();
    await Office.addin.showAsTaskpane();
    expect([paneVisible(), heard]).toEqual([true, ['Hidden']]);
  });

  it('forbids the browser’s dialogs when asked to, as the real one does', () => {
    const { alert } = globalThis;
    try {
      createStandIn({ forbidDialogs: true });
      expect(() => {
        globalThis.alert('x');
      }).toThrow('alert');
    } finally {
      globalThis.alert = alert;
      Reflect.deleteProperty(globalThis, 'confirm');
      Reflect.deleteProperty(globalThis, 'prompt');
    }
  });
});
