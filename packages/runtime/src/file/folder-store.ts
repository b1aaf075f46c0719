import { constants } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkedName, noSuchFile } from './file-name.ts'
import type { FileStore } from './file-store.ts'
import { writeFile } from './write-file.ts'

const placeOf = (folder: string, id: string): string => join(folder, checkedName(id).slice(-2), id)

/** Keeps bytes in a folder of this machine, each under its random name; nobody's own name ever becomes a path. */
export function openFolderStore(folder: string): FileStore {
  return {
    async put(id, bytes, largest) {
      const place = placeOf(folder, id)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const unfinished = `${place}.part`
      try {
        const kept = await writeFile(unfinished, bytes, largest)
        await rename(unfinished, place)
        return kept
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async open(id) {
      const place = placeOf(folder, id)
      try {
        const handle = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW)
        return handle.createReadStream()
      } catch (error) {
        throw noSuchFile(id, error)
      }
    },
    async remove(id) {
      await rm(placeOf(folder, id), { force: true })
    },
  }
}
