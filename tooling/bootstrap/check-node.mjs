import { giveUp } from './say.mjs'

const LEAST = { major: 20, minor: 19 }

/** Ends with a helpful message on a Node.js that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return
  const least = `${LEAST.major}.${LEAST.minor}`
  giveUp({
    ja: `Node.js ${least} 以上が必要です（現在は ${process.versions.node}）。https://nodejs.org から新しい版を入れて、もう一度実行してください。`,
    en: `Node.js ${least} or newer is needed; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run this again.`,
  })
}
