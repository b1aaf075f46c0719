import { runningInstallation } from './claim.ts'
import { installationFolder } from './folder.ts'

/**
 * The variables a command works with: those of the `npm start` that runs on the data folder, beneath those that are
 * set in the shell. So `shirube` reaches a running installation without being told anything.
 */
export function installationEnvironment(env: NodeJS.ProcessEnv, dataDir?: string): NodeJS.ProcessEnv {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  return { ...runningInstallation(installationFolder(env, dataDir))?.env, ...set }
}
