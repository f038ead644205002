import fc from 'fast-check';
import { base64Of, bytesOf } from './base64';

describe('a file as Excel takes it', () => {
  it('is empty where there is nothing', () => {
    expect(base64Of(new Uint8Array())).toBe('');
    expect(bytesOf('')).toHaveLength(0);
  });

  it('is written as everybody writes Base64, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect([...bytesOf(base64Of(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it('may be larger than a function takes arguments', () => {
    const large = Uint8Array.from({ length: 300_001 }, (_, at) => at % 251);
    expect(base64Of(large)).toBe(Buffer.from(large).toString('base64'));
  });
});
