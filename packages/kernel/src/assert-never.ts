/** Makes a switch exhaustive: it compiles only when every case has been handled. Throws if data lied. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
