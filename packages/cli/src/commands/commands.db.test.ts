import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scenarioEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { drive, makeExampleAssets, openTestServer, type TestServer } from '@shirube/server/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '../run-command-line.ts'

const EXAMPLE = fileURLToPath(
  new URL('../../../../examples/whitepaper-follow-up.scenario.json', import.meta.url),
)
const SCENARIO = 'whitepaper-follow-up'

let server: TestServer
let folder: string
let printed: string
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  await makeExampleAssets(admin, admin.id)
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  const address = server.app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const key = (await server.withKey()).headers['authorization']?.slice('Bearer '.length)
  folder = await mkdtemp(join(tmpdir(), 'shirube-cli-'))
  vi.stubEnv('SHIRUBE_URL', `http://127.0.0.1:${port}`)
  vi.stubEnv('SHIRUBE_API_KEY', key)
  vi.stubEnv('DATA_DIR', folder)
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((text: string) => {
      printed += `${text}\n`
    })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  printed = ''
})

/** Calls `shirube`, in Japanese unless said otherwise. */
async function shirube(...args: readonly string[]): Promise<{ code: number; said: string }> {
  printed = ''
  const lang = args.includes('--lang') ? [] : ['--lang', 'ja']
  const code = await runCommandLine([...args, ...lang])
  return { code, said: printed }
}

const written = async (name: string, content: unknown): Promise<string> => {
  const file = join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('shirube scenario [D12]', () => {
  it('publishes a file and prints it read aloud, in either language', async () => {
    const ja = await shirube('scenario', 'publish', EXAMPLE, '--name', '追客')
    expect(ja).toMatchObject({ code: 0 })
    expect(ja.said).toContain('「whitepaper-follow-up」の v1 を本番に反映しました。')
    expect(ja.said).toContain('ホワイトペーパー')
    const again = await shirube('scenario', 'publish', EXAMPLE, '--lang', 'en')
    expect(again.code).toBe(1)
    expect(again.said).toContain('Nothing has changed since v1')
    const other = await shirube('scenario', 'publish', EXAMPLE, '--id', 'other', '--lang', 'en')
    expect(other.said).toMatch(/"other" is live as v1\.[\s\S]+Starts with anyone who submits/u)
    const admin = await server.as('admin')
    await admin.ask(scenarioEndpoints.archive, { params: { id: 'other' } })
    const list = await shirube('scenario', 'list')
    expect(list.said).toMatch(/whitepaper-follow-up {2}稼働中 {2}v1 {2}実行中0人 {2}追客/u)
  })

  it('says what stands against a file, by step and field, and ends with 1', async () => {
    const text = (await readFile(EXAMPLE, 'utf8')).replaceAll('whitepaper-case', 'no-such-mail')
    const file = await written('broken.scenario.json', text)
    const checked = await shirube('scenario', 'validate', file)
    expect(checked.code).toBe(1)
    expect(checked.said).toContain('エラー  case.mail: 選んだメールはもうありません（no-such-mail）')
    const published = await shirube('scenario', 'publish', file)
    expect(published.code).toBe(1)
    expect(published.said).toContain('反映できませんでした')
    expect(await shirube('scenario', 'validate', EXAMPLE)).toMatchObject({ code: 0 })
  })

  it('names the place in a file that is malformed, or no JSON, or not there', async () => {
    const half = await shirube('scenario', 'publish', await written('half.json', '{"format":1,'))
    expect(half.code).toBe(1)
    expect(half.said).toContain('half.json はJSONとして読み取れません')
    const odd = await written('odd.json', { format: 1, nodes: {}, edges: {}, annotations: {}, settings: {} })
    const refused = await shirube('scenario', 'import', odd)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('scenario.settings.purpose')
    expect((await shirube('scenario', 'publish', join(folder, 'nowhere.json'))).said).toContain(
      'を読めません',
    )
  })

  it('writes a draft out and takes it in again', async () => {
    const out = join(folder, 'out.json')
    await shirube('scenario', 'import', EXAMPLE, '--id', 'trip', '--name', '往復')
    await shirube('scenario', 'export', 'trip', '--out', out)
    const file = JSON.parse(await readFile(out, 'utf8')) as { name: string; scenario: unknown }
    expect(file.name).toBe('往復')
    expect(file.scenario).toEqual(JSON.parse(await readFile(EXAMPLE, 'utf8')))
    expect((await shirube('scenario', 'import', out, '--id', 'trip')).said).toContain('リビジョン 1')
  })

  it('rehearses a file for a made-up lead [D1]', async () => {
    const lead = await written('lead.json', { scores: { site: 15 } })
    const done = await shirube(
      ...['scenario', 'rehearse', EXAMPLE, '--lead', lead],
      ...['--event', '1d:mail.clicked:thanks', '--event', '2d:call.completed:call:appointment'],
      ...['--event', '2d:handoff.answered:handoff:accepted'],
    )
    expect(done.code).toBe(0)
    expect(done.said).toMatch(/資料を送付[\s\S]+架電[\s\S]+終了しました。スコア：17/u)
    const wrong = await shirube('scenario', 'rehearse', EXAMPLE, '--event', 'tomorrow')
    expect(wrong).toMatchObject({ code: 1 })
  })
})

describe('a lead on its way', () => {
  let lead: LeadId
  let email: string

  it('is called, handed over and accepted from the command line, and its path is told [D8] [S64] [S61]', async () => {
    const { runtime } = server
    lead = await addLead(runtime, { lastName: '高橋', firstName: 'ゆい' })
    email = `${lead}@example.jp`
    await runtime.db`insert into scores (lead_id, site) values (${lead}, 12)`
    await ingest(runtime, lead, { kind: 'form.submitted', payload: { form: 'whitepaper', submission: 's' } })
    await drive(runtime, SCENARIO, lead)
    const [message] = await runtime.db<{ key: string }[]>`
      select key from messages where lead_id = ${lead} and key like ${'run:%'} order by id limit 1`
    const clicked = { message: message?.key ?? '', mail: 'whitepaper-thanks', link: '1', url: 'https://x.jp' }
    await ingest(runtime, lead, { kind: 'mail.clicked', payload: clicked })
    await drive(runtime, SCENARIO, lead)

    const queue = await shirube('task', 'list', '--json')
    const [call] = JSON.parse(queue.said) as { id: string }[]
    const noTime = await shirube('task', 'answer', call?.id ?? '', 'call_back')
    expect(noTime).toMatchObject({ code: 1 })
    expect(noTime.said).toContain('callBackAt')
    const answered = await shirube('task', 'answer', call?.id ?? '', 'appointment', '--budget', '300万円')
    expect(answered.said).toContain('記録しました（appointment）')
    const twice = await shirube('task', 'answer', call?.id ?? '', 'not_now')
    expect(twice).toMatchObject({ code: 0 })
    expect(twice.said).toContain('何も変更していません')
    await drive(runtime, SCENARIO, lead)

    const waiting = await shirube('handoff', 'list', '--json')
    const [handoff] = JSON.parse(waiting.said) as { id: string; lead: { id: string } }[]
    expect(handoff?.lead.id).toBe(lead)
    const accepted = await shirube('handoff', 'answer', handoff?.id ?? '', 'accepted', '--lang', 'en')
    expect(accepted.said).toContain('Answered (accepted (SAL)).')
    await drive(runtime, SCENARIO, lead)

    const ja = await shirube('run', 'show', lead)
    expect(ja.said).toContain('高橋 ゆい — 「追客」v1')
    expect(ja.said).toContain('状態：終了')
    expect(ja.said).toMatch(/\d{4}\/\d{2}\/\d{2} \d{2}:\d{2} {2}資料を送付/u)
    expect(ja.said).toMatch(/クリックしたため/u)
    const en = await shirube('run', 'show', email, '--lang', 'en')
    expect(en.said).toMatch(/because the lead clicked/u)
    const runs = await shirube('run', 'list', '--lead', email)
    expect(runs.said).toMatch(/終了 {2}追客 v1 {2}高橋 ゆい/u)
  })

  it('is shown with its points and history, and is not added twice', async () => {
    const shown = await shirube('lead', 'show', lead)
    expect(shown.said).toMatch(/スコア：\d+/u)
    expect(shown.said).toMatch(/クリックした \+2/u)
    const args = ['lead', 'add', '--email', 'new@example.jp', '--set', 'lastName=新田', '--basis', 'card']
    const added = await shirube(...args)
    expect(added).toMatchObject({ code: 0 })
    const twice = await shirube(...args)
    expect(twice).toMatchObject({ code: 1 })
    expect(twice.said).toContain('すでに登録されています')
    expect((await shirube('lead', 'show', 'nobody@example.jp')).said).toContain('当てはまるリードがいません')
  })
})

describe('shirube', () => {
  it('makes keys and invites colleagues', async () => {
    const made = await shirube('key', 'create', '連携', '--scope', 'leads:read')
    expect(made.said).toMatch(/shk_[\w-]{40,}/u)
    const invited = await shirube('user', 'invite', 'mori@shirube.example', '--role', 'sales')
    expect(invited.said).toContain('mori@shirube.example に招待メールを送りました')
  })

  it('says in plain words what is wrong with how it was called, or that nobody answers', async () => {
    expect((await shirube('scenario', 'paint')).code).toBe(2)
    expect((await shirube('scenario', 'publish')).code).toBe(2)
    const help = await shirube('scenario', '--help')
    expect(help.said).toContain('shirube scenario publish <file>')
    const away = await shirube('scenario', 'list', '--url', 'http://127.0.0.1:9')
    expect(away.code).toBe(1)
    expect(away.said).toContain('http://127.0.0.1:9 に接続できません')
    const refused = await shirube('scenario', 'list', '--key', 'shk_wrong')
    expect(refused.said).toContain('ログインしてください')
    vi.stubEnv('SHIRUBE_API_KEY', '')
    expect((await shirube('scenario', 'list')).said).toContain('APIキーがありません')
  })
})
