import type { Readable } from 'node:stream'

/** Opens the bytes of a list from their beginning. */
export type OpenBytes = () => Promise<Readable>
