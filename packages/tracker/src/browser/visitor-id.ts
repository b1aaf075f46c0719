/** The cookie that holds the id of this browser; `off` when its owner does not want one. */
const NAME = 'shirube_id'
const OFF = 'off'
/** Thirteen months, in seconds. */
const KEPT = 395 * 86_400
const ID = /^[A-Za-z0-9_-]{16,64}$/

const secure = (): string => (location.protocol === 'https:' ? ';Secure' : '')

function read(): string | undefined {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${NAME}=`))
  return found?.slice(NAME.length + 1)
}

const write = (value: string, age: number, domain: string): void => {
  document.cookie = `${NAME}=${value};Path=/;Max-Age=${age};SameSite=Lax${secure()}${domain && `;Domain=${domain}`}`
}

/** The widest domain that the browser lets this page set a cookie for: www and shop are then one site. */
function domains(): string[] {
  const labels = location.hostname.split('.')
  const wide = labels.slice(0, -1).map((_, i) => labels.slice(labels.length - 2 - i).join('.'))
  return /^[\d.]+$|^\[/.test(location.hostname) ? [''] : [...wide, '']
}

function set(value: string): void {
  for (const domain of domains()) {
    write(value, KEPT, domain)
    if (read() === value) return
  }
}

/** A random text of 32 hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** The id that this browser has; undefined when it has none. */
export function visitorId(): string | undefined {
  const value = read()
  return value !== undefined && ID.test(value) ? value : undefined
}

/** True when the owner of this browser said no. */
export const isOff = (): boolean => read() === OFF

/** Gives the browser its id, or keeps the one that it has for thirteen more months; one that is handed over goes before. */
export function keepVisitorId(given?: string): string {
  const id = given ?? visitorId() ?? randomId()
  set(id)
  return id
}

/** Takes the id away. With `remember`, that its owner said no is kept instead. */
export function dropVisitorId(remember: boolean): void {
  for (const domain of domains()) write('', 0, domain)
  if (remember) set(OFF)
}
