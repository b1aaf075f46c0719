import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { COMMANDS } from './command-list.ts'
import { runCommandLine } from './run-command-line.ts'

let said: string[]
beforeEach(() => {
  said = []
  const hear = (text: unknown): void => void said.push(String(text))
  vi.spyOn(console, 'log').mockImplementation(hear)
  vi.spyOn(console, 'error').mockImplementation(hear)
  vi.stubEnv('LC_ALL', 'en')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('shirube', () => {
  test('without a command says what there is, and that it was called wrongly', async () => {
    expect(await runCommandLine([])).toBe(2)
    for (const { name } of COMMANDS) expect(said.join('\n')).toContain(name)
  })

  test('--help says the same, and that is what was asked for', async () => {
    expect(await runCommandLine(['--help'])).toBe(0)
  })

  test('names a command that it does not know', async () => {
    expect(await runCommandLine(['strat'])).toBe(2)
    expect(said.join('\n')).toContain('There is no command "strat"')
  })

  test.each(COMMANDS.map((command) => command.name))(
    '%s --help explains itself in both languages',
    async (name) => {
      expect(await runCommandLine([name, '--help'])).toBe(0)
      vi.stubEnv('LC_ALL', 'ja_JP.UTF-8')
      expect(await runCommandLine([name, '--help'])).toBe(0)
      expect(said[0]).toMatch(/^Usage:\s/u)
      expect(said[1]).toMatch(/^使い方:\s/u)
    },
  )

  test.each(COMMANDS.map((command) => command.name))(
    '%s refuses an option that it does not have',
    async (name) => {
      expect(await runCommandLine([name, '--no-such-option'])).toBe(2)
      expect(said.join('\n')).toContain('--no-such-option')
    },
  )

  test('server names every variable that it lacks', async () => {
    for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SHIRUBE_SECRET'])
      vi.stubEnv(name, '')
    expect(await runCommandLine(['server'])).toBe(1)
    expect(said.join('\n')).toMatch(/DATABASE_URL.*TEMPORAL_ADDRESS.*SMTP_URL.*SHIRUBE_SECRET/su)
  })
})
