export { DEMO_ORGANISATION } from './organisation.ts'
export { seedDemo } from './seed-demo.ts'
