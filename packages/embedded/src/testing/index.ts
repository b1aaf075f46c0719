export { type Ended, ProductProcess } from './product-process.ts'
export { type TestFolder, testFolder } from './test-folder.ts'
