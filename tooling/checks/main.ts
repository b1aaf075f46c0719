import { figuresOf, measure, sizeFaults } from './file-sizes.ts'
import { unseenProjects } from './projects.ts'
import { impureTime } from './pure-time.ts'
import { unreasonedSuppressions } from './suppressions.ts'
import { textFaults } from './text-pairs.ts'

const sizes = measure()
const { median, p95, longest } = figuresOf(sizes)
const faults = [
  ...sizeFaults(sizes),
  ...impureTime(),
  ...textFaults(),
  ...unreasonedSuppressions(),
  ...unseenProjects(),
]
for (const fault of faults) console.error(fault)
console.log(
  `${sizes.size} files; lines: median ${median}, p95 ${p95}, longest ${longest}; ${faults.length} faults`,
)
if (faults.length > 0) process.exitCode = 1
