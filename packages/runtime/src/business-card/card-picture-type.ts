import type { CardPictureType } from '@shirube/contract'
import { beginsWith } from '../file/begins-with.ts'

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]
const SIZE_OF_RIFF = 8

/** What a picture is by its first bytes, whatever its sender calls it; undefined for anything that is not taken. */
export function cardPictureType(bytes: Uint8Array): CardPictureType | undefined {
  if (beginsWith(bytes, JPEG)) return 'image/jpeg'
  if (beginsWith(bytes, PNG)) return 'image/png'
  return beginsWith(bytes, RIFF) && beginsWith(bytes, WEBP, SIZE_OF_RIFF) ? 'image/webp' : undefined
}
