export { type Ended, installationForTest, ProductProcess } from './product-process.ts'
