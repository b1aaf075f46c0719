import { AppError, type Language } from '@shirube/kernel'
import { readLocalKey } from '@shirube/runtime'
import { DEFAULT_PORT } from '@shirube/runtime/config'
import { runningInstallation } from '../installation/claim.ts'
import { installationFolder } from '../installation/folder.ts'
import type { Connection } from './api.ts'

const NO_KEY = {
  ja: 'APIキーがありません。--key か環境変数 SHIRUBE_API_KEY で指定するか、npm start を実行したフォルダーで使ってください。',
  en: 'There is no API key. Name one with --key or the variable SHIRUBE_API_KEY, or call this beside a running npm start.',
} as const

/**
 * Which server is meant, and with which key: what the options say, else the variables, else the installation that
 * runs beside. Throws `not_configured` when there is no key.
 */
export async function findConnection(
  options: { readonly url?: string; readonly key?: string; readonly dataDir?: string },
  env: NodeJS.ProcessEnv,
  language: Language,
): Promise<Connection> {
  const folder = installationFolder(env, options.dataDir)
  const port = runningInstallation(folder)?.env['PORT'] ?? env['PORT'] ?? DEFAULT_PORT
  const url = options.url ?? (env['SHIRUBE_URL'] || `http://127.0.0.1:${port}`)
  const key = options.key ?? (env['SHIRUBE_API_KEY'] || (await readLocalKey(folder.path)))
  if (!key) throw new AppError('not_configured', NO_KEY[language])
  return { url: url.replace(/\/+$/u, ''), key, language }
}
