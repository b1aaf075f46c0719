import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { z } from 'zod'
import { ROOMS } from '../architecture/floors.ts'
import { ROOT } from '../workspace.ts'

const projectSchema = z.object({ references: z.array(z.object({ path: z.string() })) })

/** The rooms that are type-checked on their own, but that a whole build or the tests would not see. */
export function unseenProjects(root = ROOT): readonly string[] {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room, 'tsconfig.json')))
  return ['tsconfig.json', 'tsconfig.tests.json'].flatMap((file) => {
    const read: unknown = ts.parseConfigFileTextToJson(file, readFileSync(join(root, file), 'utf8')).config
    const seen = new Set(projectSchema.parse(read).references.map((reference) => reference.path))
    return rooms.filter((room) => !seen.has(room)).map((room) => `${file} does not refer to ${room}`)
  })
}
