import { parseArgs } from 'node:util'
import { DEFAULT_PORT } from '@shirube/runtime/config'
import type { Command } from '../command.ts'
import { type Claim, claimInstallation } from '../installation/claim.ts'
import { type InstallationFolder, installationFolder, makeFolder } from '../installation/folder.ts'
import { resetInstallation } from '../installation/reset.ts'
import { onStopRequest } from '../supervisor/on-stop-request.ts'
import { supervise } from '../supervisor/supervise.ts'
import { inWords } from '../terminal/language.ts'

const TEXT = {
  already: {
    ja: 'このデータフォルダー（{folder}）の Shirube はすでに動いています：{url}（プロセス {pid}）',
    en: 'Shirube already runs on this data folder ({folder}): {url} (process {pid})',
  },
  ready: { ja: 'Shirube の準備ができました：{url}', en: 'Shirube is ready: {url}' },
  readyFirst: {
    ja: 'Shirube の準備ができました：{url} ／ 最初のログイン：{email} パスワード：{password}',
    en: 'Shirube is ready: {url} · first login: {email} password: {password}',
  },
  stopping: { ja: '停止しています…', en: 'Stopping…' },
} as const

/** `shirube start`: the whole product on this machine, until it is told to stop. */
export const start: Command = {
  help: {
    ja: [
      '使い方: npm start -- [オプション]',
      '',
      '設定されていない部品（PostgreSQL・Temporal・受信箱）も含めて、すべてを起動します。Ctrl-C で止まります。',
      '',
      '  --port 番号          画面のポート（環境変数 PORT でも可、既定は 4649）',
      '  --data-dir フォルダー データの置き場所（環境変数 DATA_DIR でも可、既定は .shirube）',
      '  --no-demo            デモのデータを入れない',
      '  --reset              この場所のデータを捨てて、最初から始める',
    ].join('\n'),
    en: [
      'Usage: npm start -- [options]',
      '',
      'Starts everything, the parts that are not configured (PostgreSQL, Temporal, an inbox) included. Ctrl-C stops it.',
      '',
      '  --port NUMBER      the port of the screens (or the variable PORT; 4649 unless set)',
      '  --data-dir FOLDER  where the data lie (or the variable DATA_DIR; .shirube unless set)',
      '  --no-demo          do not put in the demo data',
      '  --reset            throw the data of that folder away and begin anew',
    ].join('\n'),
  },
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        'no-demo': { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
      },
    })
    const folder = installationFolder(process.env, values['data-dir'])
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...(values.port === undefined ? {} : { PORT: values.port }),
    }
    makeFolder(folder)
    const claim = claimInstallation(
      folder,
      env['PUBLIC_URL'] || `http://localhost:${env['PORT'] || DEFAULT_PORT}`,
    )
    if ('supervisor' in claim) {
      const { url, supervisor } = claim
      console.error(inWords(TEXT.already, { folder: folder.path, url, pid: supervisor.pid }))
      return 1
    }
    return runClaimed({ folder, env, claim, demo: !values['no-demo'], reset: values.reset })
  },
}

async function runClaimed(about: {
  readonly folder: InstallationFolder
  readonly env: NodeJS.ProcessEnv
  readonly claim: Claim
  readonly demo: boolean
  readonly reset: boolean
}): Promise<number> {
  const stops: (() => Promise<void>)[] = []
  const asked = new AbortController()
  const stopRequest = new Promise<void>((resolve) => asked.signal.addEventListener('abort', () => resolve()))
  onStopRequest(() => asked.abort())
  let defect: unknown
  process.once('uncaughtException', (failure) => {
    defect = failure
    asked.abort()
  })
  try {
    if (about.reset) await resetInstallation(about.folder)
    const installation = await supervise({ ...about, signal: asked.signal, stops })
    if (installation) {
      const { url, firstLogin } = installation
      console.log(
        firstLogin ? inWords(TEXT.readyFirst, { url, ...firstLogin }) : inWords(TEXT.ready, { url }),
      )
      await stopRequest
    }
    if (defect !== undefined) throw new Error('a defect of the supervisor', { cause: defect })
    console.log(inWords(TEXT.stopping))
    return 0
  } finally {
    for (const stop of stops.toReversed()) await stop()
    about.claim.release()
  }
}
