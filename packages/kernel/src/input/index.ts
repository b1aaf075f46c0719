export { inputIssues } from './input-issues.ts'
