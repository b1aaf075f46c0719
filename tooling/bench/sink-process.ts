import { startScriptedSink } from '@shirube/runtime/testing'

// A mail server in a process of its own: what it costs is nobody else's.
const sink = await startScriptedSink()
process.send?.(sink.url)
process.once('disconnect', () => process.exit(0))
