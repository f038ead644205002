import type { Configuration } from 'webpack';

declare function configure(
  environment: object,
  options?: { readonly mode?: 'production' | 'development' },
): Configuration;

export default configure;
