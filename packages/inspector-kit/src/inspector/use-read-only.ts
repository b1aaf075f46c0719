import { createContext, useContext } from 'react'

/** Tells slots and fields whether what they show may be changed here. */
export const ReadOnlyContext = createContext(false)

/** True where settings are only looked at: an old version, a person who may not edit. */
export const useReadOnly = (): boolean => useContext(ReadOnlyContext)
