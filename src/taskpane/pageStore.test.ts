import { pageStores } from './pageStore';
import { createStore } from './store';

const counter = () => createStore((count: number, by: number) => count + by, 0);

describe('what a page keeps', () => {
  it('is not seen by the same page of another pane', () => {
    const [one, other] = [pageStores(), pageStores()];
    one.of('check', counter).send(5);
    expect([one.of('check', counter).get(), other.of('check', counter).get()]).toEqual([5, 0]);
  });

  it('is another for another page, and is there when the person comes back', () => {
    const stores = pageStores();
    const first = stores.of('check', counter);
    stores.of('share', counter).send(2);
    expect(stores.of('check', counter)).toBe(first);
    expect(first.get()).toBe(0);
  });
});
