import { ROOT } from '../workspace.ts'
import { cruiseHouse } from './cruise-house.ts'

process.chdir(ROOT)
const { files, overlooked, violations } = await cruiseHouse(ROOT)
for (const violation of violations) console.error(violation)
for (const file of overlooked) console.error(`not looked at: ${file}`)
console.log(`${files} files, ${violations.length} wrong imports, ${overlooked.length} not looked at`)
if (files === 0 || violations.length + overlooked.length > 0) process.exitCode = 1
