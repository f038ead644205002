/** Builds the pages with webpack, once or again at every change. */
import webpack from 'webpack';

export type Built = { readonly ok: true } | { readonly ok: false; readonly first: string };

async function compiler(): Promise<webpack.Compiler> {
  const { default: configure } = await import('../../webpack.config.js');
  return webpack(configure({ quick: true }));
}

function outcome(error: Error | null, stats: webpack.Stats | undefined): Built {
  const problem = stats?.toJson({ all: false, errors: true }).errors?.[0];
  const message = error?.message ?? problem?.message;
  if (message === undefined) return { ok: true };
  // What is wrong stands before the stack, under webpack's own headings.
  const lines = message.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => line !== '' && !/failed|^at /i.test(line)) ?? message;
  return { ok: false, first: [problem?.moduleName, telling].filter(Boolean).join(': ') };
}

/** A choice in the environment that the configuration refuses is a failed build like any other. */
async function started(): Promise<webpack.Compiler | Built> {
  try {
    return await compiler();
  } catch (error) {
    return outcome(error instanceof Error ? error : new Error(String(error)), undefined);
  }
}

export async function build(): Promise<Built> {
  const making = await started();
  if ('ok' in making) return making;
  return new Promise((resolve) => {
    making.run((error, stats) => {
      const built = outcome(error, stats);
      making.close(() => resolve(built));
    });
  });
}

/** Builds and keeps building; the first outcome is the promise, later ones go to `again`. */
export async function buildAndWatch(again: (built: Built, seconds: number) => void): Promise<Built> {
  const making = await started();
  if ('ok' in making) return making;
  return new Promise((resolve) => {
    let first = true;
    making.watch({}, (error, stats) => {
      const built = outcome(error, stats);
      if (first) resolve(built);
      else again(built, ((stats?.endTime ?? 0) - (stats?.startTime ?? 0)) / 1000);
      first = false;
    });
  });
}
