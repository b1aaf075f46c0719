import type { Readable } from 'node:stream'
import type { SeenFile } from '@shirube/db/transfer'

/** A folder, here or on another machine, in which files are exchanged. Names are plain: none leads elsewhere. */
export interface OpenPlace {
  /** The files that lie there; links and folders are not among them. */
  list(): Promise<readonly SeenFile[]>
  /** The bytes of a file. */
  open(name: string): Promise<Readable>
  /** Writes a file anew; answers its size in bytes. */
  write(name: string, bytes: AsyncIterable<Uint8Array>): Promise<number>
  /** Gives a file another name, in place of one that has it. */
  rename(from: string, to: string): Promise<void>
  /** Moves a file into a folder below; where the name is taken there, under the other one. */
  moveInto(folder: string, name: string, otherwise: string): Promise<void>
  /** Removes a file if it is there. */
  remove(name: string): Promise<void>
  close(): void
}

/** How many entries of a folder are looked at. */
export const MOST_ENTRIES = 10_000
/** For how long nothing may come of a transmission. */
export const IDLE_MS = 60_000
/** For how long one file may take. */
export const LONGEST_MS = 3_600_000

/** True for a name that leads nowhere else. */
export const isPlainName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && name.length <= 255 && !/[/\\\p{Cc}]/u.test(name)
