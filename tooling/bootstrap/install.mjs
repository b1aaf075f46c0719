import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { giveUp, inWords } from './say.mjs'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const STAMP = join(ROOT, 'node_modules/.shirube-installed')

/** Installs the libraries from the lockfile, unless exactly these are there for this Node.js on this machine. */
export function install() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log(
    inWords({
      ja: 'ライブラリを入れています（初回は少し時間がかかります）…',
      en: 'Installing the libraries (the first time takes a little)…',
    }),
  )
  const described = /** @type {{ packageManager: string }} */ (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  )
  const command = [
    'exec',
    '--yes',
    `--package=${described.packageManager}`,
    '--',
    'pnpm',
    'install',
    '--frozen-lockfile',
  ]
  const done = spawnSync('npm', command, {
    cwd: ROOT,
    encoding: 'utf8',
    // Never a question: there may be nobody to answer it.
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (done.status !== 0) fail(command, `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`)
  writeFileSync(STAMP, wanted)
}

function fingerprint() {
  const lock = readFileSync(join(ROOT, 'pnpm-lock.yaml'))
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${hash} ${process.version} ${process.platform}-${process.arch}\n`
}

/**
 * @param {readonly string[]} command
 * @param {string} said
 */
function fail(command, said) {
  console.error(said.trim())
  const tried = `npm ${command.join(' ')}`
  giveUp({
    ja: `ライブラリを入れられませんでした。試したこと：${tried}\nネットワークの接続を確かめてください。社内のミラーやプロキシーを使うときは npm_config_registry や HTTPS_PROXY を設定します。`,
    en: `The libraries could not be installed. Tried: ${tried}\nCheck the network connection. Behind a mirror or a proxy, set npm_config_registry or HTTPS_PROXY.`,
  })
}
