/** The language server's platform where there is no disk: in a browser. */
import type { Platform } from '../lsp/platform';

/**
 * Makes the platform.
 * @returns a platform on which every document stands alone: it has no files beside it and no configuration file.
 */
export function webPlatform(): Platform {
  return {
    host: () => null,
    config: () => Promise.resolve(undefined),
    list: () => Promise.resolve([]),
    search: () => Promise.resolve([]),
    read: () => Promise.resolve({ skipped: 'it is on no disk' }),
    forget: () => undefined,
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
