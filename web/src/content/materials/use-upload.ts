import type { StoredFile } from '@shirube/contract'
import { useEffect, useRef, useState } from 'react'
import { isTooLarge, uploadFile } from './upload-file.ts'

/** A file on its way to the server. */
export interface Uploading {
  /** How much of it has gone, from 0 to 1; undefined while nothing is sent. */
  readonly share: number | undefined
  /** The file that was chosen last is larger than may be kept. */
  readonly large: boolean
  readonly error: unknown
  readonly take: (file: File | null) => void
}

/** Sends the file that is chosen; leaving the screen calls it off. */
export function useUpload(onFile: (file: StoredFile) => void): Uploading {
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<unknown>()
  const [large, setLarge] = useState(false)
  const calling = useRef<AbortController>(undefined)
  useEffect(() => () => calling.current?.abort(), [])
  return {
    share,
    large,
    error,
    take(file) {
      if (!file) return
      setError(undefined)
      setLarge(isTooLarge(file))
      if (isTooLarge(file)) return
      const controller = new AbortController()
      calling.current = controller
      setShare(0)
      uploadFile({ file, onProgress: setShare, signal: controller.signal })
        .then(onFile, (failure: unknown) => {
          if (!controller.signal.aborted) setError(failure)
        })
        .finally(() => setShare(undefined))
    },
  }
}
