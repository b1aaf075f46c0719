import { join } from 'node:path'
import { obtainTemporal, obtainTestServer, startTemporal } from '@shirube/embedded'
import { testFolder } from '@shirube/embedded/testing'

/**
 * Starts one Temporal development server for a run of tests (`TEST_TEMPORAL_ADDRESS`) and obtains both programs, for
 * tests that start servers of their own: `TEST_TEMPORAL_CLI` the development server's, `TEST_TEMPORAL_TEST_SERVER`
 * the time-skipping one's. Returns how to take it down.
 */
export async function setup(): Promise<() => Promise<void>> {
  const { data, discard } = await testFolder()
  const [temporal, cli, testServer] = await Promise.all([
    startTemporal({ folder: join(data, 'temporal') }),
    obtainTemporal(),
    obtainTestServer(),
  ])
  process.env['TEST_TEMPORAL_ADDRESS'] = temporal.address
  process.env['TEST_TEMPORAL_CLI'] = cli.path
  process.env['TEST_TEMPORAL_TEST_SERVER'] = testServer.path
  return async () => {
    await temporal.stop()
    await discard()
  }
}
