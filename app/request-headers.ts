/** Headers that `proxy.ts` adds to what pages see; whatever the browser sent under these names is replaced. */
export const NONCE_HEADER = 'x-nonce'
export const PATH_HEADER = 'x-centralita-path'
