import { DefaultLogger, Runtime } from '@temporalio/worker'

/** Keeps the SDK's own notes out of test output; its warnings and errors stay. */
export function quietSdk(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  })
}
