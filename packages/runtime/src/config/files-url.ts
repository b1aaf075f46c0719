import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { FilesConfig } from './config.ts'
import { schemeOf } from './scheme-of.ts'

const SHAPE = 'must be file:///folder or https://KEY:SECRET@host/bucket?region=REGION (S3-compatible)'

function bucketOf(text: string): FilesConfig | undefined {
  const url = new URL(text)
  const [accessKeyId, secretAccessKey] = [url.username, url.password].map(decodeURIComponent)
  const path = url.pathname.replace(/\/+$/u, '')
  if (!accessKeyId || !secretAccessKey || path === '') return undefined
  const region = url.searchParams.get('region') ?? 'us-east-1'
  return { kind: 's3', url: `${url.origin}${path}`, accessKeyId, secretAccessKey, region }
}

/**
 * Where files are kept, as one URL: a folder of this machine, or a bucket of any S3-compatible store, addressed by
 * path. What a URL reserves must be percent-encoded in key and secret.
 */
export const filesUrlSchema = z.string().transform((text, ctx): FilesConfig => {
  const scheme = schemeOf(text)
  if (scheme === 'file:') return { kind: 'folder', folder: fileURLToPath(text) }
  const bucket = scheme === 'https:' || scheme === 'http:' ? bucketOf(text) : undefined
  if (bucket) return bucket
  ctx.addIssue({ code: 'custom', message: SHAPE })
  return z.NEVER
})
