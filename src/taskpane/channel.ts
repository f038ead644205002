/**
 * The one way from the ribbon and the right-click menu into the pane. Both run in the same page, but a command can come
 * before the pane stands; its request then waits.
 */

/** What the ribbon and the right-click menu may ask of the pane. */
export type Request = 'insert-sheets' | 'refresh-sheets' | 'check-plan' | 'insert-target' | 'show-task';

type Serve = (request: Request) => Promise<void>;

let serve: Serve | null = null;
const waiting: { readonly request: Request; readonly done: () => void }[] = [];

/** Hands a request to the pane. Settles when the pane has dealt with it; never rejects, for the pane shows its own failures. */
export function requestPane(request: Request): Promise<void> {
  if (serve !== null) return serve(request);
  return new Promise((done) => waiting.push({ request, done }));
}

/** The pane takes requests from now on, those that waited first. */
export function serveRequests(handler: Serve): void {
  serve = handler;
  for (const { request, done } of waiting.splice(0)) void handler(request).then(done);
}
