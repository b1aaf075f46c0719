import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cruiseHouse } from './cruise-house.ts'
import { FLOORS, forbiddenTo } from './floors.ts'

let house: string
const before = process.cwd()
beforeEach(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'shirube-house-')))
  process.chdir(house)
})
afterEach(() => {
  process.chdir(before)
  rmSync(house, { recursive: true })
})

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(house, dirname(path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
}
const EMPTY = 'export const nothing = 0\n'
const importing = (path: string): string => `import { nothing } from '${path}'\nexport const used = nothing\n`

test('a house whose imports all point downward is clean, and every file of it was looked at', async () => {
  build({
    'packages/kernel/src/index.ts': EMPTY,
    'packages/kernel/src/inside.ts': importing('./index.ts'),
    'server/src/index.ts': EMPTY,
  })
  expect(await cruiseHouse(house)).toEqual({ files: 3, overlooked: [], violations: [] })
})

test.each([
  ['up', 'packages/kernel/src/up.ts', 'packages/scenario/src/index.ts', 'floors: packages/kernel'],
  [
    'sideways',
    'packages/scenario/src/side.ts',
    'packages/audience/src/index.ts',
    'floors: packages/scenario',
  ],
  [
    'deep',
    'server/src/deep.ts',
    'packages/kernel/src/inside.ts',
    'another room is entered by what it exports',
  ],
  ['web to database', 'web/src/page.ts', 'packages/db/src/index.ts', 'web knows neither'],
  [
    'node to node',
    'packages/nodes/src/end/x.ts',
    'packages/nodes/src/wait/x.ts',
    'a node type knows no other',
  ],
  ['workflow out', 'workflows/src/workflow/run.ts', 'workflows/src/activities.ts', 'what Temporal bundles'],
])('an import that goes %s is found', async (_, from, to, rule) => {
  const path = `${'../'.repeat(from.split('/').length - 1)}${to}`
  build({ [from]: importing(path), [to]: EMPTY })
  const { violations } = await cruiseHouse(house)
  expect(violations.join('\n')).toContain(rule)
})

test('a cycle of types alone is a cycle', async () => {
  build({
    'packages/kernel/src/a.ts': "import type { B } from './b.ts'\nexport interface A { b: B }\n",
    'packages/kernel/src/b.ts': "import type { A } from './a.ts'\nexport interface B { a: A }\n",
  })
  const { violations } = await cruiseHouse(house)
  expect(violations.join('\n')).toContain('no cycles')
})

test('an import that leads nowhere is found', async () => {
  build({ 'packages/kernel/src/a.ts': importing('./gone.ts') })
  expect((await cruiseHouse(house)).violations.join('\n')).toContain('every import resolves')
})

test('no room may import from its own floor or from one above', () => {
  for (const [level, rooms] of FLOORS.entries()) {
    for (const room of rooms) {
      const below = FLOORS.slice(0, level).flat()
      expect(forbiddenTo(room).filter((other) => below.includes(other))).toEqual([])
      expect(forbiddenTo(room)).toHaveLength(FLOORS.flat().length - below.length - 1)
    }
  }
})
