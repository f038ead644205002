import type { Configuration } from 'webpack';

declare function configure(
  environment?: { readonly quick?: boolean },
  options?: { readonly mode?: 'production' | 'development' },
): Configuration;

export default configure;
