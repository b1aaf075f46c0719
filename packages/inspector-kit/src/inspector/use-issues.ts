import { createContext, useContext } from 'react'
import type { FieldIssue } from './inspector-props.ts'

/** Carries what is wrong to the slots and sentences. */
export const IssuesContext = createContext<readonly FieldIssue[]>([])

/** What is wrong with a field or inside it. */
export function useIssuesAt(fields: readonly string[]): readonly FieldIssue[] {
  const issues = useContext(IssuesContext)
  return issues.filter(({ field }) => fields.some((at) => field === at || field.startsWith(`${at}.`)))
}

/** True when a field cannot stay as it is. */
export const useIsAtFault = (field: string): boolean =>
  useIssuesAt([field]).some(({ severity }) => severity === 'error')
